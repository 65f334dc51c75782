import type { Criterion } from "../framework.ts";
import { NO_COUNTS, type GradeCounts } from "../result.ts";
import { sumOf, totalOf, weakIn } from "./counts.ts";
import { limitObjective, type ProgressRule } from "./rule.ts";
import type { Showing } from "./showing.ts";

/**
 * The newest time beside the one before, in a word: `few` judgements to compare, the `first` time, `good` both times,
 * or `better`, `steady`, `harder`.
 */
export type Trend = "few" | "first" | "good" | "better" | "steady" | "harder";

export interface ObjectiveFigures {
  readonly objective: string;
  readonly counts: GradeCounts;
  /** Null while nothing was shown of it. */
  readonly trend: Trend | null;
}

type Criteria = Readonly<Record<string, Pick<Criterion, "objective">>>;

/** What was shown of each objective, in the order of the framework. A criterion that is no longer there counts nowhere. */
export function objectiveFigures(
  showings: readonly Showing[],
  objectives: readonly string[],
  criteria: Criteria,
  rule: ProgressRule,
): readonly ObjectiveFigures[] {
  return objectives.map((objective) => {
    const times = timesOf(showings, (showing) => countsFor(showing, objective, criteria, rule));
    const counts = sumOf(times);
    return { objective, counts, trend: totalOf(counts) === 0 ? null : trendOf(times, rule) };
  });
}

function countsFor({ attempt, criteria: shown }: Showing, objective: string, criteria: Criteria, rule: ProgressRule): GradeCounts {
  const own = Object.entries(shown).flatMap(([id, counts]) => (criteria[id]?.objective === objective ? [counts] : []));
  const limits = (attempt?.hardLimits ?? []).filter((limit) => limitObjective(rule.limits, limit) === objective).length;
  return sumOf([...own, { ...NO_COUNTS, fout: limits }]);
}

/** Counts per time, newest first: an attempt in which it was shown, together with the refreshers since. */
function timesOf(showings: readonly Showing[], countsOf: (showing: Showing) => GradeCounts): readonly GradeCounts[] {
  const times: GradeCounts[] = [];
  let since: GradeCounts[] = [];
  for (const showing of showings) {
    const counts = countsOf(showing);
    if (totalOf(counts) === 0) continue;
    since.push(counts);
    if (!showing.attempt) continue;
    times.push(sumOf(since));
    since = [];
  }
  return since.length === 0 ? times : [...times, sumOf(since)];
}

function trendOf([now = NO_COUNTS, before]: readonly GradeCounts[], rule: ProgressRule): Trend {
  if (!before) return "first";
  if (totalOf(now) < rule.trendFrom || totalOf(before) < rule.trendFrom) return "few";
  if (weakIn(now) + weakIn(before) === 0) return "good";
  const gain = wellShare(now) - wellShare(before);
  if (Math.abs(gain) < rule.trendStep) return "steady";
  return gain > 0 ? "better" : "harder";
}

const wellShare = (counts: GradeCounts) => 1 - weakIn(counts) / totalOf(counts);
