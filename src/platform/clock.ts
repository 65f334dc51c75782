import type { ClockPort } from "../runtime/ports.ts";

export const browserClock: ClockPort = { now: () => new Date().toISOString() };
