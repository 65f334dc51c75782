import { AXES, GRADES, LEANINGS, type Axis, type Grade, type Leaning } from "../grades.ts";
import type { DrillReview } from "../drill.ts";
import type { AttemptResult, GradeCounts } from "../result.ts";
import { STEPS } from "../steps.ts";

/** `counts(2, 0, 1)`: two best, one riskant. */
export const counts = (...numbers: readonly number[]): GradeCounts =>
  Object.fromEntries(GRADES.map((grade, index) => [grade, numbers[index] ?? 0])) as Record<Grade, number>;

/** Noon of a day; days go up, also over months. */
export const day = (number: number): string => new Date(Date.UTC(2026, 0, number, 12)).toISOString();

/** An attempt that ended on this day, in which nothing was decided but what `more` says. */
export function result(on: number, more: Partial<AttemptResult> = {}): AttemptResult {
  return {
    id: `p${on}`,
    caseId: "waar-zijn-ze",
    phenomenon: "rivaliteit",
    role: "boa",
    part: "hoofdrol",
    variant: "acuut",
    mode: "oefenen",
    agreements: "waterhaven",
    startedAt: day(on),
    endedAt: day(on),
    ending: "goed",
    outcome: "afgerond",
    total: 80,
    steps: Object.fromEntries(STEPS.map((step) => [step, null])) as AttemptResult["steps"],
    decisions: [],
    criteria: {},
    axes: Object.fromEntries(AXES.map((axis) => [axis, counts()])) as Record<Axis, GradeCounts>,
    tilts: Object.fromEntries(LEANINGS.map((leaning) => [leaning, 0])) as Record<Leaning, number>,
    hardLimits: [],
    ...more,
  };
}

export function review(on: number, more: Partial<DrillReview> = {}): DrillReview {
  return {
    id: `f${on}`,
    at: day(on),
    drill: "f01",
    role: "boa",
    phenomenon: "fraude",
    criterion: "duiden.taal",
    innocent: false,
    option: "a",
    grade: "best",
    ...more,
  };
}
