import type { AttemptLog, LogEvent } from "../domain/log.ts";

/**
 * The log without the trainee's own words (A24). Notes go; of a why-sentence the event stays, empty: a pivotal choice takes effect with it,
 * and without it the story could not be played again.
 */
export function withoutText([started, ...rest]: AttemptLog): AttemptLog {
  return [
    started,
    ...rest.flatMap((event): readonly LogEvent[] => {
      if (event.type === "note.written") return [];
      return [event.type === "why.written" ? { ...event, text: "" } : event];
    }),
  ];
}
