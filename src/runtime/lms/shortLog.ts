import type { AttemptLog, AttemptStart, LogEvent } from "../../domain/log.ts";
import { parseWholeLog } from "../eventSchema.ts";
import { withoutText } from "../withoutText.ts";
import { longAnswer, shortAnswer } from "./shortAnswers.ts";

/** In the order in which they are written. An attempt in a learning system is nobody else's and of no team. */
const START = [
  "attemptId",
  "caseId",
  "caseVersion",
  "role",
  "variant",
  "mode",
  "agreements",
  "seed",
  "startedAt",
] as const satisfies readonly (keyof AttemptStart)[];

/** A log in few characters, as plain JSON, without what the learner wrote (A24). Ids, no positions: it can be played again after an edit of its case. */
export function shortLog(log: AttemptLog): readonly unknown[] {
  const [started, ...rest] = withoutText(log);
  return [START.map((field) => started[field]), ...rest.flatMap(shortEvent)];
}

function shortEvent(event: LogEvent): readonly (readonly unknown[])[] {
  switch (event.type) {
    case "moment.answered":
      return [["a", event.moment, ...shortAnswer(event.answer)]];
    case "source.asked":
      return [["s", event.moment, event.source, event.before]];
    case "moment.continued":
      return [["v", event.moment]];
    case "why.written":
      return [["w", event.moment]];
    case "moment.reentered":
      return [["t", event.moment]];
    case "attempt.rewound":
      return [["o", event.moment]];
    case "attempt.started":
    case "note.written":
      return [];
  }
}

/** What `shortLog` shortened; null when it is something else, or holds an event that no attempt can have. */
export function longLog(short: unknown): AttemptLog | null {
  if (!Array.isArray(short) || !short.every(Array.isArray)) return null;
  const [head = [], ...rest] = short as readonly (readonly unknown[])[];
  const start = { type: "attempt.started", ...Object.fromEntries(START.map((field, at) => [field, head[at]])) };
  return parseWholeLog([start, ...rest.map(longEvent)]);
}

function longEvent([kind, moment, ...rest]: readonly unknown[]): unknown {
  switch (kind) {
    case "a":
      return { type: "moment.answered", moment, answer: longAnswer(rest) };
    case "s":
      return { type: "source.asked", moment, source: rest[0], before: rest[1] };
    case "v":
      return { type: "moment.continued", moment };
    case "w":
      return { type: "why.written", moment, text: "" };
    case "t":
      return { type: "moment.reentered", moment };
    case "o":
      return { type: "attempt.rewound", moment };
    default:
      return null;
  }
}
