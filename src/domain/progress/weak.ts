import { NO_COUNTS, type AttemptResult, type GradeCounts } from "../result.ts";
import { sumOf, weakIn } from "./counts.ts";
import type { ProgressRule } from "./rule.ts";
import { newestFirst, type Showing } from "./showing.ts";

export interface WeakCriterion {
  readonly criterion: string;
  readonly counts: GradeCounts;
  /** When it last was riskant or fout. */
  readonly at: string;
  /** The attempt in which it last was; absent: it was in a refresher. */
  readonly attempt?: AttemptResult;
}

/** Criteria that ask for attention, the latest first. */
export function weakCriteria(showings: readonly Showing[], rule: ProgressRule): readonly WeakCriterion[] {
  const met = new Map<string, Showing[]>();
  for (const showing of showings) for (const id of Object.keys(showing.criteria)) met.set(id, [...(met.get(id) ?? []), showing]);
  return [...met]
    .flatMap(([criterion, times]) => {
      const countsIn = (showing: Showing) => showing.criteria[criterion];
      const weak = (showing: Showing) => weakIn(countsIn(showing) ?? NO_COUNTS) > 0;
      const counts = sumOf(times.flatMap((showing) => countsIn(showing) ?? []));
      const last = times.findIndex(weak);
      const showing = times[last];
      if (!showing || weakIn(counts) < rule.weakFrom || last >= rule.clearAfter) return [];
      return [{ criterion, counts, at: showing.at, ...(showing.attempt ? { attempt: showing.attempt } : {}) }];
    })
    .toSorted((a, b) => newestFirst(a.at, b.at));
}
