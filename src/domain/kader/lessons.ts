/** A plan for who gives a lesson or trains a team. The minutes of its parts add up to its own. */
export interface LessonPlan {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  /** Whom it suits. */
  readonly text: string;
  readonly parts: readonly { readonly minutes: number; readonly title: string; readonly text: string }[];
}
