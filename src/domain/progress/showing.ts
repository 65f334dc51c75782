import type { DrillReview } from "../drill.ts";
import { NO_COUNTS, type AttemptResult, type GradeCounts } from "../result.ts";
import type { Role } from "../roles.ts";
import type { ProgressRule } from "./rule.ts";

/** What somebody did on this device, newest first. */
export interface History {
  readonly results: readonly AttemptResult[];
  readonly reviews: readonly DrillReview[];
}

/** A time at which something was shown of some criteria: an attempt, or one refresher. */
export interface Showing {
  /** Wall time, ISO 8601. */
  readonly at: string;
  /** Absent: a refresher. */
  readonly attempt?: AttemptResult;
  readonly criteria: Readonly<Record<string, GradeCounts>>;
}

/** In the order of time, whatever the order of reading; of one role, or of all. */
export function historyOf(results: readonly AttemptResult[], reviews: readonly DrillReview[], role?: Role): History {
  const mine = <T extends { readonly role: Role }>(list: readonly T[]) => (role === undefined ? list : list.filter((one) => one.role === role));
  return {
    results: mine(results).toSorted((a, b) => newestFirst(a.endedAt, b.endedAt) || newestFirst(a.id, b.id)),
    reviews: mine(reviews).toSorted((a, b) => newestFirst(a.at, b.at) || newestFirst(a.id, b.id)),
  };
}

/** What is looked back on. */
export function recentOf({ results, reviews }: History, rule: ProgressRule): History {
  return { results: results.slice(0, rule.attempts), reviews: reviews.slice(0, rule.refreshers) };
}

/** Newest first. */
export function showingsOf({ results, reviews }: History): readonly Showing[] {
  const attempts = results.map((attempt): Showing => ({ at: attempt.endedAt, attempt, criteria: attempt.criteria }));
  const drills = reviews.map((review): Showing => ({ at: review.at, criteria: { [review.criterion]: { ...NO_COUNTS, [review.grade]: 1 } } }));
  return [...attempts, ...drills].toSorted((a, b) => newestFirst(a.at, b.at));
}

export const newestFirst = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
