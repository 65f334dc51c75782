import type { ClockPort } from "../runtime/ports.ts";

export const browserClock: ClockPort = {
  now: () => new Date().toISOString(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};
