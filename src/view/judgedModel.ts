import type { Axis, Grade, Tilt } from "../domain/grades.ts";
import type { KnowledgeRef } from "../domain/kader/knowledge.ts";
import type { Platform } from "../domain/messages.ts";
import type { Step } from "../domain/steps.ts";
import type { PostView } from "./phoneModel.ts";

/* Judgement, shared by feedback, debrief and route map. */

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
  /** Limits: what the limit itself says, where the reason is the author's own. */
  readonly rule?: string;
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
