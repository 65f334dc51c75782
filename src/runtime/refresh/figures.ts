import type { DrillReview } from "../../domain/drill.ts";
import type { RefreshRule } from "../../domain/framework.ts";
import { isWeak } from "../../domain/grades.ts";
import type { Role } from "../../domain/roles.ts";
import { oldestFirst } from "./practice.ts";
import { isTransfer } from "./transfer.ts";

export interface Figure {
  readonly right: number;
  readonly of: number;
}

/** Two figures, never one: who sees danger everywhere has the first and misses the second, and the other way round. */
export interface Figures {
  /** Real signals that were taken up well. */
  readonly real: Figure;
  /** Innocent posts that were left alone. */
  readonly innocent: Figure;
}

export function figuresOf(reviews: readonly DrillReview[]): Figures {
  const figure = (innocent: boolean): Figure => {
    const these = reviews.filter((one) => one.innocent === innocent);
    return { right: these.filter(({ grade }) => !isWeak(grade)).length, of: these.length };
  };
  return { real: figure(false), innocent: figure(true) };
}

/** Over the latest answers of a role. */
export function latestFigures(reviews: readonly DrillReview[], role: Role, rule: Pick<RefreshRule, "figures">): Figures {
  const own = reviews.filter((one) => one.role === role && !isTransfer(one));
  return figuresOf(oldestFirst(own).slice(-rule.figures));
}
