import type { Mode } from "../domain/log.ts";
import type { ClaimKey } from "../domain/messages.ts";
import type { Step } from "../domain/steps.ts";
import type { PhoneView } from "./phoneModel.ts";
import type { SheetView } from "./sheetModel.ts";

export type * from "./debriefModel.ts";
export type * from "./judgedModel.ts";
export type * from "./phoneModel.ts";
export type * from "./sheetModel.ts";

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
  /** "nog 2 u 24 tot 15:00", and short "tot 15:00"; in a story that has turns "beurt 4 van 9". Absent when there is no deadline. */
  readonly remaining?: string;
  readonly until?: string;
  /** Together with a partner an earlier step is taken again; absent otherwise. */
  readonly together?: string;
  readonly steps: readonly StepView[];
}

export interface StepView {
  readonly step: Step;
  readonly name: string;
  /** `none`: this role has nothing to decide in it. */
  readonly state: "done" | "now" | "next" | "none";
}

/** Facts and suspicions never share a page. */
export interface NotebookView {
  readonly facts: readonly string[];
  readonly suspicions: readonly string[];
  readonly unknowns: readonly string[];
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
  | { readonly type: "field.picked"; readonly field: string; readonly item: string }
  | { readonly type: "field.emptied"; readonly field: string }
  | { readonly type: "none.toggled" }
  | { readonly type: "reason.picked"; readonly reason: string }
  | { readonly type: "tab.opened"; readonly tab: string }
  /** The sheet's main button: answer, next phase, continue, close feedback. */
  | { readonly type: "confirmed" }
  | { readonly type: "why.written"; readonly text: string }
  | { readonly type: "rewind"; readonly moment: string }
  | { readonly type: "note.written"; readonly field: "bijgebleven" | "maandag"; readonly text: string };
