import type { Axis, Grade } from "../domain/grades.ts";
import type { Mode } from "../domain/log.ts";
import type { Role } from "../domain/roles.ts";
import type { Step } from "../domain/steps.ts";
import type { DecisionView, FindingView } from "./judgedModel.ts";
import type { PostView } from "./phoneModel.ts";
import type { TiltsView } from "./tilt.ts";

/** The debrief, in the order of the product document; the score comes last. */
export interface DebriefView {
  readonly attemptId: string;
  readonly caseId: string;
  readonly caseTitle: string;
  /** Wall time, ISO 8601. */
  readonly startedAt: string;
  /** "26 november 2026" */
  readonly date: string;
  /** The set of agreements that was played under. */
  readonly set: { readonly id: string; readonly title: string };
  readonly roleName: string;
  readonly role: Role;
  readonly mode: Mode;
  /** "Variant 2", as a trainer knows it; absent where a case has only one. Told after the ending, never before (SPEC A18). */
  readonly variant?: string;
  readonly vignette?: string;
  readonly ending: { readonly title: string; readonly text: string; readonly tone: string };
  readonly objectives: string;
  readonly timeline: readonly {
    readonly clock: string;
    readonly side: "you" | "world";
    readonly text: string;
    readonly momentId?: string;
    /** A decision: what was chosen, in short, and how that was judged. */
    readonly did?: string;
    readonly grade?: Grade;
    readonly gradeName?: string;
  }[];
  /** The weakest, the pivotal, a good one. */
  readonly three: readonly { readonly kind: "zwakste" | "kern" | "sterk"; readonly decision: DecisionView }[];
  readonly pattern: {
    readonly steps: readonly { readonly step: Step; readonly name: string; readonly score: number | null; readonly grades: readonly Grade[] }[];
    readonly axes: readonly { readonly axis: Axis; readonly name: string; readonly text: string }[];
    readonly tilts: TiltsView;
    readonly lawful: {
      readonly clean: boolean;
      readonly text: string;
      readonly groups: readonly { readonly title: string; readonly findings: readonly FindingView[] }[];
    };
  };
  readonly agreements: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly outcome: "nagekomen" | "gebroken" | "anders" | "niet-gezien" | "botst" | "niet-aan-de-orde";
    readonly outcomeName: string;
    readonly because: string;
  }[];
  /** The picture of its own that a longer drill has. */
  readonly lens?: LensView;
  /** What to talk about, at most five. */
  readonly questions: readonly QuestionView[];
  readonly all: readonly DecisionView[];
  readonly score: {
    readonly total: number | null;
    readonly result: "behaald" | "niet-behaald" | "niet-beoordeeld" | "afgerond";
    readonly resultName: string;
    /** What a choice is worth (A1, A3, A7). */
    readonly worth: readonly string[];
    /** The rule in six plain sentences (A8). */
    readonly rule: readonly string[];
    /** Why not passed, in words; empty when passed or in oefenen. */
    readonly reasons: readonly string[];
    /** "Concept: nog niet door een panel beoordeeld" (A22) and "om van te leren, niet om mensen te beoordelen". */
    readonly status: readonly string[];
  };
  /** Where outcome and judgement differ (A6). */
  readonly luck?: string;
  readonly notes: { readonly remembered: string; readonly monday: string };
  readonly canRetry: boolean;
}

export interface LensView extends LensGrid {
  readonly title: string;
  readonly lead: string;
}

/** Lines and columns of the picture, which is a table too. */
export interface LensGrid {
  /** `short` stands above the picture; `count`: how many of a column were as we would, "7 van 9". */
  readonly columns: readonly { readonly name: string; readonly short: string; readonly count?: string }[];
  /** A cell that is null has nothing in it. `momentId`: the decision that a line is about, where there is one. */
  readonly lines: readonly { readonly momentId?: string; readonly name: string; readonly cells: readonly (LensCell | null)[] }[];
}

/** What was done there, and how that was judged. */
export interface LensCell {
  readonly text: string;
  readonly grade: Grade;
  readonly gradeName: string;
}

/** A question for the conversation, and the decision it comes from. */
export interface QuestionView {
  readonly id: string;
  readonly text: string;
  readonly more?: string;
  readonly objective: string;
  readonly momentId: string;
  /** "12:41, Wat deel je?" */
  readonly from: string;
}

/** What another role saw and knew when a decision was taken. */
export interface ElsewhereView {
  readonly role: Role;
  readonly roleName: string;
  readonly lines: readonly string[];
  /** What was last on its screen. */
  readonly post?: PostView;
}

/** The same attempt under another set of agreements, side by side with how it was played. */
export interface DifferenceView {
  readonly setTitle: string;
  /** Nothing differs, or what does, in one sentence. */
  readonly summary: string;
  readonly total: readonly [string, string];
  readonly result: readonly [string, string];
  readonly agreements: readonly { readonly id: string; readonly title: string; readonly before: string; readonly after: string }[];
  readonly decisions: readonly {
    readonly momentId: string;
    readonly title: string;
    readonly clock: string;
    readonly before: { readonly grade: Grade; readonly gradeName: string };
    readonly after: { readonly grade: Grade; readonly gradeName: string };
    /** Why it is what it is under the other set. */
    readonly because: string;
  }[];
}
