import { isTransfer, type DrillReview } from "../drill.ts";
import { isWeak } from "../grades.ts";

export interface Figure {
  readonly well: number;
  readonly of: number;
}

/** Two figures, never one: who sees danger everywhere has the first and misses the second, and the other way round. */
export interface RefresherFigures {
  /** Real signals that were caught. */
  readonly real: Figure;
  /** Innocent posts that were left alone. */
  readonly innocent: Figure;
}

/** A moment of a case that is taken from another side is no drill, and stays out. */
export function refresherFigures(reviews: readonly DrillReview[]): RefresherFigures {
  const figure = (innocent: boolean): Figure => {
    const own = reviews.filter((review) => review.innocent === innocent && !isTransfer(review));
    return { well: own.filter(({ grade }) => !isWeak(grade)).length, of: own.length };
  };
  return { real: figure(false), innocent: figure(true) };
}
