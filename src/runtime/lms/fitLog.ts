import type { AttemptLog, LogEvent } from "../../domain/log.ts";
import type { Game } from "../../domain/play/game.ts";
import { replay, type Entry, type Progress } from "../../domain/play/progress.ts";

/** What was left out of a log so that it fits. `retries`: detours that were taken back. `after-end`: what was tried after the end. `latest`: what was done last. */
export const LEFT_OUT = ["retries", "after-end", "latest"] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

export interface FittedLog {
  readonly log: AttemptLog;
  readonly leftOut: LeftOut | null;
}

/**
 * A log that fits and leads to where this one leads. What is assessed stays in every case but the last: first detours go that were taken back and never
 * counted (SPEC A4.6, A6.1), then all that came after the first end, and only then what was done last. Null when not even the start fits.
 */
export function fitLog(game: Game, log: AttemptLog, fits: (log: AttemptLog) => boolean): FittedLog | null {
  if (fits(log)) return { log, leftOut: null };
  const direct = withoutDetours(game, log, fits);
  if (fits(direct)) return { log: direct, leftOut: "retries" };
  const closed = upToEnd(game, direct);
  if (closed.length < direct.length && fits(closed)) return { log: closed, leftOut: "after-end" };
  for (let length = closed.length - 1; length > 0; length--) {
    const shorter = closed.slice(0, length) as unknown as AttemptLog;
    if (fits(shorter)) return { log: shorter, leftOut: "latest" };
  }
  return null;
}

/**
 * Takes out stretches between a decision and the return to it that make no difference to where the attempt stands and to what counts, latest first, until
 * it fits: each costs a replay, and a page that goes away does not wait.
 */
function withoutDetours(game: Game, log: AttemptLog, fits: (log: AttemptLog) => boolean): AttemptLog {
  const goal = replay(game, log);
  let left = log;
  for (let at = left.length - 1; at > 0; at--) {
    const event = left[at];
    if (event?.type !== "attempt.rewound" && event?.type !== "moment.reentered") continue;
    const from = startOfStretch(left, at, event.moment);
    if (from < 1) continue;
    const shorter = [...left.slice(0, from), ...left.slice(at + 1)] as unknown as AttemptLog;
    if (!sameStanding(replay(game, shorter), goal)) continue;
    if (fits(shorter)) return shorter;
    left = shorter;
    at = from;
  }
  return left;
}

/** Where the last answer to this moment before `at` begins, with the sources that were asked for it; -1 when there is none. */
function startOfStretch(log: readonly LogEvent[], at: number, moment: string): number {
  let from = log.slice(0, at).findLastIndex((event) => event.type === "moment.answered" && event.moment === moment);
  for (let before = log[from - 1]; before?.type === "source.asked" && before.moment === moment; before = log[from - 1]) from--;
  return from;
}

function upToEnd(game: Game, log: AttemptLog): AttemptLog {
  if (replay(game, log).closed === null) return log;
  let low = 1;
  let high = log.length;
  // Once closed it stays closed.
  while (low < high) {
    const middle = (low + high) >> 1;
    if (replay(game, log.slice(0, middle)).closed === null) low = middle + 1;
    else high = middle;
  }
  return log.slice(0, low) as unknown as AttemptLog;
}

/** The same but for retries: what somebody goes on with, and everything that is assessed. */
export function sameStanding(a: Progress, b: Progress): boolean {
  return standing(a) === standing(b);
}

function standing({ state, phase, path, record, asked, closed, reviewed }: Progress): string {
  const taken = (entries: readonly Entry[]) => entries.map(({ moment, answer, before }) => [moment, answer, plain(before)]);
  return JSON.stringify([plain(state), phase, taken(path), taken(record), asked, closed && [plain(closed.state), taken(closed.path)], reviewed]);
}

const plain = ({ known, chosen, passed, ...rest }: Progress["state"]) => ({ ...rest, known: [...known], chosen: [...chosen], passed: [...passed] });
