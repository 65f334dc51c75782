import type { CatalogueEntry } from "../domain/catalogue.ts";
import type { DrillReview } from "../domain/drill.ts";
import type { Framework } from "../domain/framework.ts";
import type { Grade } from "../domain/grades.ts";
import type { Mode } from "../domain/log.ts";
import type { RefresherFigures } from "../domain/progress/refreshers.ts";
import type { Trend } from "../domain/progress/objectives.ts";
import type { AttemptResult, GradeCounts } from "../domain/result.ts";
import type { Part, Role } from "../domain/roles.ts";
import type { Step } from "../domain/steps.ts";
import type { SavedAttempt } from "../runtime/ports.ts";
import type { CaseState } from "./caseState.ts";
import type { TiltsView } from "./tilt.ts";

export interface ProgressInput {
  readonly catalogue: readonly CatalogueEntry[];
  readonly framework: Framework;
  readonly results: readonly AttemptResult[];
  readonly reviews: readonly DrillReview[];
  /** For what still runs. */
  readonly attempts: readonly SavedAttempt[];
  /** Absent: all roles together. */
  readonly role?: Role | undefined;
}

/** What somebody shows on this device, for that person alone: never a score, never beside another. */
export interface ProgressView {
  /** What is looked back on. */
  readonly looked: { readonly attempts: number; readonly refreshers: number };
  readonly well: WellView | null;
  readonly next: NextView;
  readonly objectives: readonly ObjectiveView[];
  readonly steps: readonly { readonly step: Step; readonly name: string; readonly counts: GradeCounts }[];
  /** Those with enough findings (SPEC A5.2); _mag_ stands apart. */
  readonly axes: readonly { readonly axis: string; readonly name: string; readonly counts: GradeCounts }[];
  readonly lawful: {
    readonly limits: readonly { readonly id: string; readonly title: string; readonly times: number }[];
    readonly criteria: readonly { readonly id: string; readonly question: string; readonly times: number }[];
  };
  readonly tilts: TiltsView;
  /** Some of what is looked back on counted every part of a decision (SPEC A5.3). */
  readonly older: boolean;
  readonly weak: readonly WeakView[];
  readonly grid: GridView;
  readonly refreshers: RefresherFigures;
  /** SPEC A22: said wherever results are shown. */
  readonly status: readonly string[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface PlayView {
  readonly caseId: string;
  readonly title: string;
  readonly role: Role;
}

export type WellView = { readonly kind: "better" | "clean"; readonly objective: Named } | { readonly kind: "lawful"; readonly attempts: number };

export type NextView =
  | { readonly kind: "limit"; readonly limit: Named }
  | { readonly kind: "criterion"; readonly criterion: Named; readonly play?: PlayView }
  | { readonly kind: "objective"; readonly objective: Named; readonly play: PlayView }
  | { readonly kind: "new"; readonly play: PlayView }
  | { readonly kind: "refresh" };

export interface ObjectiveView extends Named {
  readonly counts: GradeCounts;
  readonly trend: Trend | null;
  /** Cases that practise it. */
  readonly cases: readonly { readonly caseId: string; readonly title: string }[];
}

export interface WeakView {
  readonly id: string;
  readonly question: string;
  readonly stepName: string;
  readonly objective: Named;
  readonly counts: GradeCounts;
  /** Wall time, ISO 8601. */
  readonly at: string;
  /** Where it last was; absent: in a refresher, or the case is gone. */
  readonly last?: PlayView & { readonly attemptId: string };
  readonly cases: readonly { readonly caseId: string; readonly title: string }[];
}

/** Phenomena and cases against roles. */
export interface GridView {
  readonly roles: readonly Role[];
  readonly rows: readonly {
    readonly caseId: string;
    readonly title: string;
    readonly phenomenon: string;
    /** One a role; null: this role is not in the case. */
    readonly cells: readonly (GridCell | null)[];
  }[];
}

export interface GridCell {
  readonly role: Role;
  readonly part: Part;
  readonly state: CaseState;
}

export type HistoryLineView =
  | {
      readonly kind: "attempt";
      readonly id: string;
      readonly at: string;
      /** Null: the case is gone. */
      readonly title: string | null;
      readonly phenomenon: string;
      readonly role: Role;
      readonly mode: Mode;
      readonly part: Part;
      readonly passed: boolean | null;
    }
  | { readonly kind: "refreshers"; readonly id: string; readonly at: string; readonly role: Role; readonly grades: readonly Grade[] };
