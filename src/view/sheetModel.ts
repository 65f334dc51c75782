import type { ClaimKey } from "../domain/messages.ts";
import type { Step } from "../domain/steps.ts";
import type { DecisionView, FindingView } from "./judgedModel.ts";
import type { MarkView } from "./phoneModel.ts";

/* The work sheet: one kind a moment. */

export type SheetView = InspectSheet | ChooseSheet | ConsultSheet | BuilderSheet | WhySheet | BeatSheet | LimitSheet | StepFeedbackSheet | EndSheet;

interface SheetBase {
  readonly momentId: string;
  readonly title: string;
  readonly ask: string;
  /** The routekaart's questions at this help level, at most four. */
  readonly help: readonly string[];
  /** Why there is less help in this step than in the case before; at the first decision of the step only. */
  readonly helpNote?: string;
}

export interface InspectSheet extends SheetBase {
  readonly kind: "inspect";
  readonly marks: readonly MarkView[];
  /** Claims of what was marked, in order of marking; `answer` null = not sorted yet. */
  readonly claims: readonly {
    readonly id: string;
    readonly markId: string;
    readonly markLabel: string;
    readonly text: string;
    readonly answer: ClaimKey | null;
  }[];
  /** The claim being sorted; null = point at something first. */
  readonly current: string | null;
  /** What was marked last has nothing to sort. */
  readonly bare?: boolean;
  /** Number of things marked and claims still to sort. */
  readonly progress: string;
  readonly ready: boolean;
}

export interface OptionView {
  readonly id: string;
  /** "A", "B", … in the shuffled order. */
  readonly letter: string;
  readonly text: string;
  /** "5 min"; absent = no time passes. */
  readonly takes?: string;
  readonly picked: boolean;
}

/** choose and act. `tones` appears once an option with tones is picked. `missing`: why it cannot be confirmed yet. */
export interface ChooseSheet extends SheetBase {
  readonly kind: "choose";
  readonly pivotal: boolean;
  readonly options: readonly OptionView[];
  readonly tones: readonly OptionView[];
  readonly tonesAsk: string;
  readonly confirm: string;
  readonly ready: boolean;
  readonly missing?: string;
}

export interface ConsultSheet extends SheetBase {
  readonly kind: "consult";
  readonly phase: "before" | "sources" | "after";
  readonly explanations: readonly { readonly id: string; readonly text: string; readonly open: boolean; readonly wasOpen: boolean }[];
  readonly sources: readonly {
    readonly id: string;
    readonly text: string;
    readonly takes?: string;
    /** "Jaylen kan dit merken"; absent = nobody. */
    readonly exposes?: string;
    readonly asked: boolean;
    /** What you heard, once asked. */
    readonly answer?: string;
  }[];
  readonly left: number;
  readonly confirm: string;
  readonly ready: boolean;
  readonly missing?: string;
}

/** share, reflect and build: rows to fill; of the first two a sentence that leads, which the rows edit. */
export interface BuilderSheet extends SheetBase {
  readonly kind: "builder";
  readonly of: "share" | "reflect" | "build";
  readonly sentence: readonly { readonly text: string; readonly field?: string; readonly filled: boolean }[];
  readonly rows: readonly BuilderRow[];
  /** Share only: "Ik betrek niemand" with its reasons; `open` when that way is chosen. */
  readonly none?: { readonly label: string; readonly open: boolean; readonly reasons: readonly OptionView[] };
  /** The agreement that is shown at the help levels that allow it, never in toets. */
  readonly agreement?: { readonly title: string; readonly text: string };
  readonly confirm: string;
  readonly ready: boolean;
  /** Why it cannot be confirmed yet, and the first row that it waits for; no row = the reason for sharing with nobody. */
  readonly missing?: { readonly text: string; readonly field?: string };
}

export interface BuilderRow {
  readonly field: string;
  readonly label: string;
  /** one = radio, many = checkboxes, line = radio drawn as a line that thickens (vorm). */
  readonly kind: "one" | "many" | "line";
  readonly items: readonly { readonly id: string; readonly text: string; readonly checked: boolean }[];
  /** It may stay open: what that is called, and whether it is. */
  readonly leave?: { readonly label: string; readonly checked: boolean };
}

/** A9: after a pivotal choice, before any consequence. */
export interface WhySheet extends SheetBase {
  readonly kind: "why";
  readonly chosen: string;
}

/** Messages came in, or simply time passed. */
export interface BeatSheet extends SheetBase {
  readonly kind: "beat";
  readonly confirm: string;
}

/** A4 in oefenen: a hard limit, explained at once; then back to just before it. */
export interface LimitSheet extends SheetBase {
  readonly kind: "limit";
  readonly chosen: string;
  readonly limits: readonly FindingView[];
  readonly confirm: string;
}

/** oefenen only, at the end of a step. */
export interface StepFeedbackSheet extends SheetBase {
  readonly kind: "feedback";
  readonly step: Step;
  readonly decisions: readonly DecisionView[];
  readonly confirm: string;
}

export interface EndSheet extends SheetBase {
  readonly kind: "end";
  readonly ending: { readonly title: string; readonly text: string; readonly tone: string };
  readonly confirm: string;
}
