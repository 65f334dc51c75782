import type { DrillReview } from "../drill.ts";
import type { AttemptResult } from "../result.ts";
import type { Role } from "../roles.ts";
import { newestFirst, type History } from "./showing.ts";

/** A line of what was done: an attempt, or the refreshers of a day in one role. */
export type HistoryLine =
  | { readonly kind: "attempt"; readonly at: string; readonly result: AttemptResult }
  | { readonly kind: "refreshers"; readonly at: string; readonly role: Role; readonly reviews: readonly DrillReview[] };

/** Newest first. `dayOf`: the day of a wall time where the trainee is. */
export function timelineOf({ results, reviews }: History, dayOf: (at: string) => string, phenomenon?: string): readonly HistoryLine[] {
  const fits = (one: { readonly phenomenon: string }) => phenomenon === undefined || one.phenomenon === phenomenon;
  const attempts = results.filter(fits).map((result): HistoryLine => ({ kind: "attempt", at: result.endedAt, result }));
  const days = new Map<string, DrillReview[]>();
  for (const review of reviews.filter(fits)) {
    const key = `${dayOf(review.at)}/${review.role}`;
    days.set(key, [...(days.get(key) ?? []), review]);
  }
  const refreshers = [...days.values()].flatMap((ofDay): HistoryLine[] => {
    const [newest] = ofDay;
    return newest ? [{ kind: "refreshers", at: newest.at, role: newest.role, reviews: ofDay }] : [];
  });
  return [...attempts, ...refreshers].toSorted((a, b) => newestFirst(a.at, b.at));
}
