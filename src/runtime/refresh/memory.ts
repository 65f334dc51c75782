import { fsrs, type FSRSState } from "ts-fsrs";
import { DAY, daysBetween } from "../../domain/days.ts";
import type { RefreshRule } from "../../domain/framework.ts";
import type { Grade } from "../../domain/grades.ts";
import type { Practice } from "./practice.ts";

/** How well a criterion is likely to be remembered. */
export interface Memory {
  readonly criterion: string;
  /** When it was practised last, and when it has faded: milliseconds since 1970. */
  readonly last: number;
  readonly due: number;
  readonly faded: boolean;
  /** Chance that it is still known now, 0–1. */
  readonly chance: number;
  /** The latest practice. */
  readonly latest: Practice;
}

/** What the scheduler calls again, hard, good and easy. */
const RATINGS: Readonly<Record<Grade, number>> = { fout: 1, riskant: 2, verdedigbaar: 3, best: 4 };

/**
 * The schedule, worked out anew from everything that was practised: nothing of it is stored, and the same practice always gives the
 * same days. `practice` oldest first.
 */
export function memoriesOf(practice: readonly Practice[], now: number, rule: Pick<RefreshRule, "retention" | "maxDays">): ReadonlyMap<string, Memory> {
  // Whole days and no chance in it: who looks twice sees the same.
  const scheduler = fsrs({ request_retention: rule.retention, maximum_interval: rule.maxDays, enable_fuzz: false, enable_short_term: false });
  const states = new Map<string, { readonly state: FSRSState; readonly latest: Practice }>();
  for (const one of practice) {
    const before = states.get(one.criterion);
    const state = scheduler.next_state(before?.state ?? null, before ? daysBetween(before.latest.at, one.at) : 0, RATINGS[one.grade]);
    states.set(one.criterion, { state, latest: one });
  }
  return new Map(
    [...states].map(([criterion, { state, latest }]) => {
      const due = latest.at + scheduler.next_interval(state.stability, 0) * DAY;
      const chance = scheduler.forgetting_curve(daysBetween(latest.at, now), state.stability);
      return [criterion, { criterion, last: latest.at, due, faded: due <= now, chance, latest }];
    }),
  );
}
