import type { DrillReview } from "../drill.ts";
import { isWeak } from "../grades.ts";

export interface Figure {
  readonly well: number;
  readonly of: number;
}

/** Two figures, never one: together they would reward alarm, or looking away. */
export interface RefresherFigures {
  /** Real signals that were caught. */
  readonly real: Figure;
  /** Innocent posts that were left alone. */
  readonly innocent: Figure;
}

export function refresherFigures(reviews: readonly DrillReview[]): RefresherFigures {
  const figure = (innocent: boolean): Figure => {
    const own = reviews.filter((review) => review.innocent === innocent);
    return { well: own.filter(({ grade }) => !isWeak(grade)).length, of: own.length };
  };
  return { real: figure(false), innocent: figure(true) };
}
