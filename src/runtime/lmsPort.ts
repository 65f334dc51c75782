import type { Grade } from "../domain/grades.ts";

/**
 * A learning system that launched the simulator and wants to know how it goes. `platform/lms/` has an adapter for each standard; the game never knows
 * which one is behind it. Everything that is told is an id, a number or text of the case: never a name, never what somebody wrote (A24).
 */
export const LMS_STANDARDS = ["scorm12", "scorm2004", "cmi5"] as const;
export type LmsStandard = (typeof LMS_STANDARDS)[number];

export interface LmsPort {
  /** Null: no learning system takes part. Reports are then ignored. */
  readonly launch: LmsLaunch | null;
  status(): LmsStatus;
  onStatus(listener: (status: LmsStatus) => void): () => void;
  /** How it stands now. Each report replaces the one before; what was told is not told again. Never throws. */
  report(report: LmsReport): void;
  /**
   * Saves what is left, ends the session and goes back to the learning system, where its standard knows a way. Resolves with whether everything was
   * kept; false: it was not, the session goes on and can be left again. Never rejects.
   */
  leave(): Promise<boolean>;
  /** Another window plays on: nothing is told from here any more, so that it does not write over what that one tells. */
  abandon(): void;
}

/** What the learning system said when it launched us. */
export interface LmsLaunch {
  readonly standard: LmsStandard;
  /** What an earlier session left to go on from; null: there was none. */
  readonly suspended: string | null;
  /** Most characters of it that the learning system keeps. */
  readonly room: number;
  /** The lowest total that passes, 0–100, when the learning system names one. */
  readonly mastery: number | null;
  /** Opened to look only: what was kept is there, reports are ignored, and nothing is kept. */
  readonly looking: boolean;
}

/**
 * `kept`: the learning system has everything. `waiting`: not everything, and it is tried again. `alone`: nothing is kept there.
 */
export interface LmsStatus {
  readonly is: "kept" | "waiting" | "alone";
  readonly why?: LmsProblem;
}

/**
 * `not-found`: not launched by a learning system, or closed off from it. `looking`: launched to look only. `refused`: it does not take what it is told.
 * `offline`: there is no connection. `lost`: it ended the session. `left`: left on purpose. `elsewhere`: another window plays on.
 */
export const LMS_PROBLEMS = ["not-found", "looking", "refused", "offline", "lost", "left", "elsewhere"] as const;
export type LmsProblem = (typeof LMS_PROBLEMS)[number];

export interface LmsReport {
  /** What to go on from next time. ASCII, at most `room` characters. */
  readonly suspend: string;
  /** Where the learner is, for the learning system's own overview: ids with full stops between them, at most 120 characters. */
  readonly bookmark: string;
  /** Share of the story that was played, 0–1. */
  readonly progress: number;
  readonly completed: boolean;
  /** Null: neither passed nor failed, or not yet. */
  readonly passed: boolean | null;
  /** 0–100, whole; null: not yet, or nothing was judged. */
  readonly score: number | null;
  /** Taken since the session that was gone on from, in order. Ids are unique in everything that a learner does in one registration. */
  readonly decisions: readonly LmsDecision[];
  /** Always the same ones, in the same order. */
  readonly objectives: readonly LmsObjective[];
}

/** The first answer to one moment: the one that counts. */
export interface LmsDecision {
  /** Letters, digits, full stops and hyphens. */
  readonly id: string;
  /** What was asked, in the words of the case. */
  readonly name: string;
  /** Wall time, ISO 8601. */
  readonly at: string;
  /** Everything that could be picked, in the order of the case. */
  readonly choices: readonly LmsChoice[];
  /** Letters that were picked, in the order of `choices`. */
  readonly picked: readonly string[];
  /** Letters of an answer that is best in this place; null when none is known. */
  readonly best: readonly string[] | null;
  readonly grade: Grade;
  /** How much it counts. */
  readonly weight: number;
  /** Ids of `objectives`. */
  readonly objectives: readonly string[];
}

export interface LmsChoice {
  /** a–z, then 0–9; unique in its decision. */
  readonly letter: string;
  /** The id in the case. */
  readonly id: string;
  readonly text: string;
}

export interface LmsObjective {
  /** `stap.duiden`, `as.mag`, `totaal`. */
  readonly id: string;
  readonly name: string;
  /** Null: nothing to say yet. A step has points out of 100; an axis counts good decisions out of all (SPEC A5.2: never a percentage). */
  readonly score: { readonly raw: number; readonly max: number } | null;
  /** Of a step and of the total: points may also be read as a share. */
  readonly scaled: boolean;
}
