import type { Criterion, Framework, HardLimitText, LanguageEntry, LawCard, RoleProfile } from "../framework.ts";
import type { Grade } from "../grades.ts";
import type { Role } from "../roles.ts";
import type { Source } from "../source.ts";
import type { Step } from "../steps.ts";
import type { MatrixAction } from "./actionMatrix.ts";
import type { GroupStep, Phase } from "./approaches.ts";
import type { Collision } from "./collisions.ts";
import type { Instrument, Rung } from "./interventions.ts";
import type { Activity } from "./ladder.ts";
import type { LawTopic } from "./lawTopics.ts";
import type { LessonPlan } from "./lessons.ts";
import type { TownLocation } from "./locations.ts";
import type { DiscussionQuestion } from "./questions.ts";

/** The framework as it is written, whole. Judging and the debrief read only `Framework`; the rest is for the knowledge base and the command line. */
export interface Kader {
  readonly framework: Framework;
  readonly criteria: readonly CriterionText[];
  readonly hardLimits: readonly HardLimitWords[];
  readonly law: readonly SourcedLawCard[];
  readonly roles: Readonly<Record<Role, RolePicture>>;
  readonly subroles: readonly Subrole[];
  readonly activities: Readonly<Record<Activity, RowText>>;
  readonly actions: Readonly<Record<MatrixAction, RowText & { readonly criterion?: string }>>;
  readonly rungs: readonly Rung[];
  readonly instruments: readonly Instrument[];
  readonly phases: readonly Phase[];
  readonly groupSteps: readonly GroupStep[];
  readonly collisions: readonly Collision[];
  readonly locations: readonly TownLocation[];
  readonly questions: readonly DiscussionQuestion[];
  readonly lessons: readonly LessonPlan[];
  readonly objectives: Readonly<Record<string, { readonly core: string; readonly can: string }>>;
  readonly language: readonly LanguageEntry[];
  /** Word in our texts → what people type when they look for it. */
  readonly sought: Readonly<Record<string, readonly string[]>>;
  /** Difficult word → explanation. */
  readonly words: Readonly<Record<string, string>>;
  /** Term of the trade → explanation: may stand anywhere, and is explained where it first appears on a screen. */
  readonly terms: Readonly<Record<string, string>>;
}

export interface CriterionText extends Criterion {
  readonly good: string;
  readonly tooLight: string;
  readonly tooHeavy: string;
}

/** What something that looks like a hard limit is worth: a grade, nothing at all, or it depends on the case. */
export const BORDER_GRADES = ["best", "verdedigbaar", "riskant", "fout", "mag", "hangt-af"] as const;
export type BorderGrade = Grade | "mag" | "hangt-af";

/** A row of the truth table in the words of a trainee. */
export interface HardLimitWords extends HardLimitText {
  readonly acts: readonly string[];
  readonly when: readonly string[];
  readonly exceptions: readonly string[];
  readonly borders: readonly { readonly text: string; readonly grade: BorderGrade; readonly law?: string }[];
}

export interface SourcedLawCard extends LawCard {
  readonly topic: LawTopic;
  readonly source: string;
}

/** A role as people of the field know it. */
export interface RolePicture extends RoleProfile {
  readonly may: readonly string[];
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
  readonly entersBy: string;
  readonly sees: string;
  readonly decides: string;
  readonly refuses: string;
  readonly reachable: string;
  readonly tooLight: string;
  readonly tooHeavy: string;
  /** What this role does in a step and another does not. */
  readonly steps: Readonly<Record<Step, string>>;
  readonly source: Source;
}

export interface Subrole {
  readonly id: string;
  readonly of: Role;
  readonly name: string;
  readonly does: readonly string[];
  readonly mustNot: readonly string[];
  readonly law: readonly string[];
  readonly source: Source;
}

/** A row of a table of roles: what it is called, where it comes from. */
export interface RowText {
  readonly title: string;
  readonly law: readonly string[];
  readonly source: Source;
}
