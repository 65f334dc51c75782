import type { RandomPort } from "../runtime/ports.ts";

export const browserRandom: RandomPort = {
  seed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  id: () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join(""),
};
