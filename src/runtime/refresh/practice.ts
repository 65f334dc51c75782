import type { DrillReview } from "../../domain/drill.ts";
import type { RefreshRule } from "../../domain/framework.ts";
import type { Grade } from "../../domain/grades.ts";
import type { AttemptResult } from "../../domain/result.ts";
import type { Role } from "../../domain/roles.ts";

/** What is kept on this device of refreshers and of cases that ended. In any order; dates may make no sense. */
export interface History {
  readonly reviews: readonly DrillReview[];
  readonly results: readonly AttemptResult[];
}

/** One time that a criterion was practised. */
export interface Practice {
  readonly criterion: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly grade: Grade;
  readonly from: "flits" | "casus";
}

/** NaN when it is no date. */
export const timeOf = (iso: string): number => Date.parse(iso);

/** Before or at this time; what has no date, or one that lies ahead, is not. */
export const isPast = (iso: string, now: number): boolean => timeOf(iso) <= now;

/** Oldest first; what has no date is left out. */
export function oldestFirst(reviews: readonly DrillReview[]): readonly DrillReview[] {
  // A date is read once, not at every comparison.
  const dated = reviews.map((review) => ({ review, time: timeOf(review.at) })).filter(({ time }) => !Number.isNaN(time));
  return dated.sort((a, b) => a.time - b.time).map(({ review }) => review);
}

/** What this role practised up to now, oldest first: every refresher, and what a case showed. */
export function practiceOf({ reviews, results }: History, role: Role, now: number, rule: Pick<RefreshRule, "goodFrom">): readonly Practice[] {
  const short = reviews.flatMap(({ role: as, at, criterion, grade }): readonly Practice[] =>
    as === role && isPast(at, now) ? [{ criterion, at: timeOf(at), grade, from: "flits" }] : [],
  );
  const long = results.flatMap((result) => (result.role === role && isPast(result.endedAt, now) ? shownIn(result, rule.goodFrom) : []));
  return [...short, ...long].sort((a, b) => a.at - b.at || a.criterion.localeCompare(b.criterion) || a.from.localeCompare(b.from));
}

/**
 * A case is no question about one criterion: something weak in it tells much, and counts as its weakest grade; one good finding may be
 * luck, and only several count, as good and never as easy.
 */
function shownIn({ criteria, endedAt }: AttemptResult, goodFrom: number): readonly Practice[] {
  return Object.entries(criteria).flatMap(([criterion, counts]): readonly Practice[] => {
    const practice = { criterion, at: timeOf(endedAt), from: "casus" } as const;
    if (counts.fout > 0) return [{ ...practice, grade: "fout" }];
    if (counts.riskant > 0) return [{ ...practice, grade: "riskant" }];
    return counts.best + counts.verdedigbaar >= goodFrom ? [{ ...practice, grade: "verdedigbaar" }] : [];
  });
}
