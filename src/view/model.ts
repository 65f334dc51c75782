import type { Axis, Grade, Tilt } from "../domain/grades.ts";
import type { Mode } from "../domain/log.ts";
import type { ClaimKey, Platform } from "../domain/messages.ts";
import type { ReflectField, ShareField } from "../domain/moments.ts";
import type { Role } from "../domain/roles.ts";
import type { Step } from "../domain/steps.ts";
import type { KnowledgeRef } from "../domain/kader/knowledge.ts";

import type { MarkView, PhoneView, PostView } from "./phoneModel.ts";

export type * from "./phoneModel.ts";

/** Everything there is to see while playing. Texts are final Dutch sentences; ui and stage only draw. */
export interface PlayView {
  readonly attemptId: string;
  readonly header: HeaderView;
  readonly phone: PhoneView;
  readonly sheet: SheetView;
  readonly notebook: NotebookView;
  /** What just came in; the live region says each id once. */
  readonly announcements: readonly AnnouncementView[];
  readonly stage: StageView;
}

export interface AnnouncementView {
  readonly id: string;
  readonly text: string;
}

export interface HeaderView {
  readonly title: string;
  readonly roleName: string;
  readonly mode: Mode;
  /** Said while the story is played again from somewhere; absent the first time. */
  readonly again?: string;
  /** "12:36" simulated. */
  readonly clock: string;
  /** "nog 2 u 24 tot 15:00"; absent when there is no deadline. */
  readonly remaining?: string;
  readonly steps: readonly StepView[];
}

export interface StepView {
  readonly step: Step;
  readonly name: string;
  /** `none`: this role has nothing to decide in it. */
  readonly state: "done" | "now" | "next" | "none";
}

/* ── the work sheet ────────────────────────────────────────── */

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

/** choose and act. `tones` appears once an option with tones is picked. */
export interface ChooseSheet extends SheetBase {
  readonly kind: "choose";
  readonly pivotal: boolean;
  readonly options: readonly OptionView[];
  readonly tones: readonly OptionView[];
  readonly tonesAsk: string;
  readonly confirm: string;
  readonly ready: boolean;
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
}

/** share and reflect: a sentence that leads, rows that edit it. */
export interface BuilderSheet extends SheetBase {
  readonly kind: "builder";
  readonly of: "share" | "reflect";
  readonly sentence: readonly { readonly text: string; readonly field?: ShareField | ReflectField; readonly filled: boolean }[];
  readonly rows: readonly BuilderRow[];
  /** Share only: "Geen partner" with its reasons; `open` when that way is chosen. */
  readonly none?: { readonly label: string; readonly open: boolean; readonly reasons: readonly OptionView[] };
  /** The agreement that is shown at the help levels that allow it, never in toets. */
  readonly agreement?: string;
  readonly confirm: string;
  readonly ready: boolean;
}

export interface BuilderRow {
  readonly field: ShareField | ReflectField;
  readonly label: string;
  /** one = radio, many = checkboxes, line = radio drawn as a line that thickens (vorm). */
  readonly kind: "one" | "many" | "line";
  readonly items: readonly { readonly id: string; readonly text: string; readonly checked: boolean }[];
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

/** Facts and suspicions never share a page. */
export interface NotebookView {
  readonly facts: readonly string[];
  readonly suspicions: readonly string[];
  readonly unknowns: readonly string[];
}

/* ── judgement, shared by feedback and debrief ─────────────── */

export interface DecisionView {
  readonly momentId: string;
  readonly step: Step;
  readonly stepName: string;
  readonly title: string;
  readonly clock: string;
  /** What the trainee did, in words. */
  readonly did: string;
  readonly grade: Grade;
  /** "sterk" · "kan ook" · "riskant" · "niet doen" */
  readonly gradeName: string;
  /** The weakest finding's reason. */
  readonly because: string;
  /** What that reason stands on. */
  readonly sources: readonly SourceChip[];
  readonly findings: readonly FindingView[];
  readonly why?: string;
  readonly considerations: readonly {
    readonly option: string;
    readonly for: string;
    readonly against: string;
    readonly costs?: string;
    readonly own: boolean;
  }[];
  readonly alternative?: { readonly text: string; readonly because: string };
  /** Debrief: said when nothing stronger was open any more. */
  readonly carried?: string;
  readonly pivotal: boolean;
  readonly counted: boolean;
  /** Debrief: what was chosen there later; does not count. */
  readonly later?: readonly { readonly did: string; readonly grade: Grade; readonly gradeName: string }[];
  readonly elsewhere: readonly { readonly roleName: string; readonly text: string }[];
  /** The post as it then looked; absent when the decision was about something else. */
  readonly post?: PostView;
  /** The same post stood with an earlier decision of the debrief already, at this time. */
  readonly postBefore?: string;
  /** The message it was about, when that was no post. */
  readonly said?: SaidView;
}

/** A message in words: from whom, through what. */
export interface SaidView {
  readonly platform: Platform;
  readonly author: string;
  readonly lines: readonly string[];
}

export interface FindingView {
  readonly part: string;
  readonly title: string;
  readonly grade: Grade;
  readonly gradeName: string;
  readonly tilt?: Tilt;
  readonly tiltName?: string;
  readonly axis: Axis;
  readonly because: string;
  /** Limits: what was picked that lies over it. */
  readonly about?: readonly string[];
  readonly sources: readonly SourceChip[];
}

/** Where a judgement comes from. `status` for law cards; `own` = our own choice. */
export interface SourceChip {
  /** Where the knowledge base says more; absent where it has nothing. */
  readonly entry?: KnowledgeRef;
  readonly kind: "routekaart" | "afspraak" | "recht" | "connect" | "grens" | "eigen";
  readonly label: string;
  readonly detail: string;
  readonly status?: "geldend" | "betwist" | "voorstel" | "te-verifieren";
  readonly checked?: string;
}

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
  readonly vignette?: string;
  readonly ending: { readonly title: string; readonly text: string; readonly tone: string };
  readonly objectives: string;
  readonly timeline: readonly {
    readonly clock: string;
    readonly side: "you" | "world";
    readonly text: string;
    readonly momentId?: string;
    readonly grade?: Grade;
  }[];
  /** The weakest, the pivotal, a good one. */
  readonly three: readonly { readonly kind: "zwakste" | "kern" | "sterk"; readonly decision: DecisionView }[];
  readonly pattern: {
    readonly steps: readonly { readonly step: Step; readonly name: string; readonly score: number | null; readonly grades: readonly Grade[] }[];
    readonly axes: readonly { readonly axis: Axis; readonly name: string; readonly text: string }[];
    readonly tilts: { readonly light: number; readonly heavy: number; readonly other: number; readonly sentence: string };
    readonly lawful: { readonly clean: boolean; readonly text: string; readonly limits: readonly FindingView[] };
  };
  readonly agreements: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly outcome: "nagekomen" | "gebroken" | "anders" | "niet-gezien" | "botst" | "niet-aan-de-orde";
    readonly outcomeName: string;
    readonly because: string;
  }[];
  /** What to talk about, at most five. */
  readonly questions: readonly QuestionView[];
  readonly all: readonly DecisionView[];
  readonly score: {
    readonly total: number | null;
    readonly result: "behaald" | "niet-behaald" | "niet-beoordeeld" | "afgerond";
    readonly resultName: string;
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

/* ── the stage ─────────────────────────────────────────────── */

/** How a picture moves: as filmed by hand, as it happens, as a photo that is looked at, not at all. */
export const MOTIONS = ["handheld", "live", "breath", "still"] as const;
export type Motion = (typeof MOTIONS)[number];

export const EFFECTS = ["buzz", "arrival", "deleted", "shared", "step"] as const;
export type EffectKind = (typeof EFFECTS)[number];

/** What the canvas draws under the DOM. Also enough for the still fall-back. */
export interface StageView {
  /** File name in assets/art/places. */
  readonly place: string;
  /** 0 = calm, 1 = tense: light and grain. */
  readonly tension: number;
  /** Share of the time until the deadline that is left, 0–1; null when there is none, or it has passed. */
  readonly left: number | null;
  /** Changes with every moment: the eye turns a little. */
  readonly moment: string;
  /** The picture in the post on screen. */
  readonly vignette?: { readonly name: string; readonly motion: Motion };
  /** How busily hearts rise beside it, 0–1; 0 where nobody counts them. */
  readonly liked: number;
  /** Effects to play once; `key` changes when it must play again. */
  readonly effects: readonly { readonly key: string; readonly kind: EffectKind }[];
}

/* ── what a person can do ──────────────────────────────────── */

export type Intent =
  | { readonly type: "mark.toggled"; readonly mark: string }
  | { readonly type: "claim.selected"; readonly claim: string }
  | { readonly type: "claim.sorted"; readonly claim: string; readonly key: ClaimKey }
  | { readonly type: "option.picked"; readonly option: string }
  | { readonly type: "tone.picked"; readonly tone: string }
  | { readonly type: "explanation.toggled"; readonly explanation: string }
  | { readonly type: "source.asked"; readonly source: string }
  | { readonly type: "field.picked"; readonly field: ShareField | ReflectField; readonly item: string }
  | { readonly type: "none.toggled" }
  | { readonly type: "reason.picked"; readonly reason: string }
  | { readonly type: "tab.opened"; readonly tab: string }
  /** The sheet's main button: answer, next phase, continue, close feedback. */
  | { readonly type: "confirmed" }
  | { readonly type: "why.written"; readonly text: string }
  | { readonly type: "rewind"; readonly moment: string }
  | { readonly type: "note.written"; readonly field: "bijgebleven" | "maandag"; readonly text: string };
