import type { Answer } from "./answers.ts";
import type { Role } from "./roles.ts";

export const MODES = ["oefenen", "toets"] as const;
export type Mode = (typeof MODES)[number];

/** How an attempt began. `seed` deals variant and option order; `startedAt` is wall time (ISO), never used for grading. */
export interface AttemptStart {
  readonly type: "attempt.started";
  readonly attemptId: string;
  readonly caseId: string;
  readonly caseVersion: number;
  readonly role: Role;
  readonly variant: string;
  readonly mode: Mode;
  readonly agreements: string;
  readonly seed: number;
  readonly startedAt: string;
  /** Kept on this device from a file with one attempt: perhaps somebody else's, and nobody's practice here. */
  readonly from?: "bestand";
  /** One of several attempts, one a role, that people play together on one device, turn by turn. `seat`: who comes first in a turn, from 0. */
  readonly team?: Seat;
}

/** Whether an attempt says something about who uses this device. */
export const isPractice = ({ from, team }: Pick<AttemptStart, "from" | "team">): boolean => from === undefined && team === undefined;

export interface Seat {
  readonly id: string;
  readonly seat: number;
}

/** Past-tense facts about an attempt, JSON, ids not positions. Replay of this list restores everything. */
export type LogEvent =
  | AttemptStart
  | { readonly type: "moment.answered"; readonly moment: string; readonly answer: Answer }
  /** One source was asked and its answer heard: from then on it cannot be unasked. */
  | { readonly type: "source.asked"; readonly moment: string; readonly source: string; readonly before: readonly string[] }
  /** A beat was read, or feedback was closed: the story went on. */
  | { readonly type: "moment.continued"; readonly moment: string }
  /** A9: kept for the debrief, never graded, never leaves the device (A24). */
  | { readonly type: "why.written"; readonly moment: string; readonly text: string }
  /** A4 in oefenen: back to just before a hard limit. */
  | { readonly type: "moment.reentered"; readonly moment: string }
  /** "Opnieuw vanaf hier": the first choice stays the record. */
  | { readonly type: "attempt.rewound"; readonly moment: string }
  | { readonly type: "note.written"; readonly field: "bijgebleven" | "maandag"; readonly text: string };

export type AttemptLog = readonly [AttemptStart, ...LogEvent[]];
