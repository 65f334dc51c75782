import type { Criterion } from "../framework.ts";
import { AXES, LEANINGS, type Axis, type Leaning } from "../grades.ts";
import { NO_COUNTS, type AttemptResult, type GradeCounts } from "../result.ts";
import { STEPS, type Step } from "../steps.ts";
import { sumOf, weakIn } from "./counts.ts";

export interface Totals {
  /** Decisions per step. */
  readonly steps: Readonly<Record<Step, GradeCounts>>;
  /** Decisions per axis (SPEC A5.2: counts, no percentage). */
  readonly axes: Readonly<Record<Axis, GradeCounts>>;
  readonly tilts: Readonly<Record<Leaning, number>>;
  /** Among them is a result of before decisions were counted (SPEC A5.3). */
  readonly older: boolean;
  readonly lawful: Lawful;
}

/** SPEC A5.1: no limit touched, or the list. */
export interface Lawful {
  readonly limits: readonly { readonly id: string; readonly times: number }[];
  /** Criteria on _mag_ that were riskant or fout. */
  readonly criteria: readonly { readonly id: string; readonly times: number }[];
}

export function totalsOf(results: readonly AttemptResult[], criteria: Readonly<Record<string, Pick<Criterion, "axis">>>): Totals {
  const inStep = (step: Step) => results.flatMap((result) => result.decisions.filter((decision) => decision.step === step));
  return {
    steps: each(STEPS, (step) => sumOf(inStep(step).map(({ grade }) => ({ ...NO_COUNTS, [grade]: 1 })))),
    axes: each(AXES, (axis) => sumOf(results.map((result) => result.axes[axis]))),
    tilts: each(LEANINGS, (leaning) => results.reduce((sum, result) => sum + (result.tilts[leaning] ?? 0), 0)),
    older: results.some(({ tilts }) => tilts.beide === undefined),
    lawful: {
      limits: tally(results.flatMap((result) => result.hardLimits.map((id) => [id, 1] as const))),
      criteria: tally(
        results.flatMap((result) =>
          Object.entries(result.criteria).flatMap(([id, counts]) =>
            criteria[id]?.axis === "mag" && weakIn(counts) > 0 ? [[id, weakIn(counts)] as const] : [],
          ),
        ),
      ),
    },
  };
}

const each = <K extends string, T>(keys: readonly K[], make: (key: K) => T) => Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, T>;

/** In the order in which they first come by. */
function tally(found: readonly (readonly [string, number])[]): readonly { readonly id: string; readonly times: number }[] {
  const sums = new Map<string, number>();
  for (const [id, times] of found) sums.set(id, (sums.get(id) ?? 0) + times);
  return [...sums].map(([id, times]) => ({ id, times }));
}
