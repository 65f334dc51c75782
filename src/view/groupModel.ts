import type { Assessment } from "../domain/assess/assess.ts";
import type { Grade } from "../domain/grades.ts";
import type { AttemptStart } from "../domain/log.ts";
import type { Game } from "../domain/play/game.ts";

/** An ended attempt of somebody. */
export interface GroupMember {
  readonly game: Game;
  readonly started: AttemptStart;
  readonly assessment: Assessment;
}

/** Attempts of several people at the same story, counted. Names nobody, scores nobody, ranks nobody. */
export interface GroupView {
  readonly key: string;
  readonly caseTitle: string;
  readonly roleName: string;
  /** "Variant 2"; absent where a case has only one. */
  readonly variant?: string;
  readonly attempts: number;
  /** How often in which form, and under which agreements: what was not the same for all. */
  readonly modes: readonly Counted[];
  readonly sets: readonly Counted[];
  readonly decisions: readonly GroupDecision[];
  readonly endings: readonly Counted[];
  /** In how many attempts each hard limit was crossed. */
  readonly limits: readonly Counted[];
  readonly questions: readonly GroupQuestion[];
}

export interface Counted {
  readonly id: string;
  readonly text: string;
  readonly count: number;
}

/** What the group decided at one moment; the first choice counts. */
export interface GroupDecision {
  readonly momentId: string;
  readonly stepName: string;
  readonly title: string;
  /** How many came to it. */
  readonly count: number;
  readonly grades: readonly (Counted & { readonly id: Grade })[];
  /** Also what nobody chose. Empty for an answer that is put together: there are too many to compare. */
  readonly options: readonly Counted[];
}

export interface GroupQuestion {
  readonly id: string;
  readonly text: string;
  readonly more?: string;
  readonly objective: string;
  /** Title of the decision it is about. */
  readonly from: string;
  /** In how many attempts there was reason to ask it. */
  readonly count: number;
}
