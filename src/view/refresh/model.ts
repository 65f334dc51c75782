import type { Grade } from "../../domain/grades.ts";
import type { Role } from "../../domain/roles.ts";
import type { OptionView, PhoneView, SourceChip } from "../model.ts";

/** What stands on the page of the refreshers. Texts are final Dutch sentences. */
export interface RefreshView {
  readonly role: Role;
  readonly roleName: string;
  /** Why there is something to do, or when there will be. */
  readonly lead: string;
  /** What it is about, by objective: a criterion would give the answer away. */
  readonly about: readonly { readonly name: string; readonly why: string }[];
  /** Absent when there is nothing to do. */
  readonly round?: string;
  readonly figures: FiguresView;
  /** "De volgende keer dat ik …": of the latest case that ended. */
  readonly intention?: { readonly text: string; readonly caseTitle: string };
}

/** Two sentences with counts; null before the first answer. */
export type FiguresView = readonly [real: string, innocent: string] | null;

/** One post and one question. Nothing in it hints at the answer. */
export interface DrillView {
  readonly id: string;
  readonly phone: PhoneView;
  /** Where you are, as a picture. */
  readonly place: string;
  readonly situation: string;
  readonly ask: string;
  readonly warning?: string;
  readonly options: readonly OptionView[];
}

export interface AnswerView {
  readonly grade: Grade;
  readonly gradeName: string;
  /** What was chosen, and why it is judged so; the reason is left out where the two sentences say it. */
  readonly did: string;
  readonly because?: string;
  readonly feedback: readonly [string, string];
  readonly criterion: { readonly title: string; readonly sources: readonly SourceChip[] };
  /** The best option, when another was chosen. */
  readonly stronger?: string;
  readonly tempter?: string;
  /** 113 and 112, for who needs them. */
  readonly helpline: boolean;
  /** "Komt over 9 dagen terug" */
  readonly back: string;
}

/** The end of a round: what happened, and when it comes back. No score. */
export interface RoundEndView {
  /** When to come again; absent when nothing was answered. */
  readonly next?: string;
  readonly answers: readonly {
    readonly id: string;
    readonly title: string;
    readonly was: string;
    readonly grade: Grade;
    readonly gradeName: string;
    readonly back: string;
  }[];
  readonly figures: FiguresView;
  /** Over the latest answers, this round included. */
  readonly latest: FiguresView;
}

/** Before one moment of a case: who you are this time. */
export interface TransferIntroView {
  readonly title: string;
  readonly roleName: string;
  readonly you: string;
  readonly situation: string;
  /** "12:36" simulated. */
  readonly clock: string;
  readonly warning?: string;
}
