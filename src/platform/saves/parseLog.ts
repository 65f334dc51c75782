import type { AttemptLog, AttemptStart, LogEvent } from "../../domain/log.ts";
import type { Repair } from "../../runtime/ports.ts";
import { parseEvent } from "../../runtime/eventSchema.ts";

export type ParsedLog = { readonly ok: true; readonly log: AttemptLog; readonly repairs: readonly Repair[] } | { readonly ok: false };

/**
 * Stored values to a log. Unknown events are dropped; without a start there is no log.
 */
export function parseLog(values: readonly unknown[]): ParsedLog {
  const repairs = new Set<Repair>();
  const events: LogEvent[] = [];
  for (const value of values) {
    const event = parseEvent(value);
    if (event) events.push(event);
    else repairs.add("dropped-unknown-events");
  }
  const [first, ...rest] = events;
  if (first?.type !== "attempt.started") return { ok: false };
  const log: readonly [AttemptStart, ...LogEvent[]] = [first, ...rest.filter((event) => event.type !== "attempt.started")];
  return { ok: true, log, repairs: [...repairs] };
}
