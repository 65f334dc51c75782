import { useEffect, useState } from "preact/hooks";
import type { ClockPort } from "../runtime/ports.ts";

const MINUTE = 60_000;

/** The wall time, looked at once a minute. */
export function useNow(clock: ClockPort): string {
  const [now, setNow] = useState(clock.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), MINUTE);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
