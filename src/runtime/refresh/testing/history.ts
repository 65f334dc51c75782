import { DAY } from "../../../domain/days.ts";
import type { Drill, DrillReview } from "../../../domain/drill.ts";
import type { Grade } from "../../../domain/grades.ts";
import { NO_COUNTS, type AttemptResult, type GradeCounts } from "../../../domain/result.ts";
import type { Role } from "../../../domain/roles.ts";
import { choice, choose, script } from "../../../domain/testing/fixture.ts";
import { result as anyResult } from "../../../domain/testing/results.ts";

/** Noon: a time of day does not matter. */
export const NOW = Date.parse("2026-06-01T12:00:00Z");
export const daysAgo = (days: number): string => new Date(NOW - days * DAY).toISOString();

export function drill(id: string, more: Partial<Pick<Drill, "criterion" | "innocent">> & { phenomenon?: string; role?: Role; minutes?: number } = {}): Drill {
  const { phenomenon = `onderwerp-${id}`, role = "politie", minutes = 1, criterion = `c.${id}`, innocent = false } = more;
  const options = [choice("goed", "best"), choice("kan", "verdedigbaar"), choice("matig", "riskant"), choice("slecht", "fout")];
  return {
    id,
    innocent,
    criterion,
    feedback: ["Een.", "Twee."],
    tempter: "matig",
    helpline: false,
    channel: "online",
    script: script([choose("keuze", "duiden", options)], { caseId: id, phenomenon, minutes }, role),
  };
}

export function review(of: Drill, at: string, grade: Grade = "best"): DrillReview {
  const { id, criterion, innocent, script: told } = of;
  return { id: `${id}@${at}`, at, drill: id, role: told.role, phenomenon: told.phenomenon, criterion, innocent, option: "goed", grade };
}

export function result(endedAt: string, criteria: Readonly<Record<string, Partial<GradeCounts>>>, more: Partial<AttemptResult> = {}): AttemptResult {
  return anyResult(0, {
    id: `poging-${endedAt}`,
    caseId: "proef",
    role: "politie",
    variant: "basis",
    startedAt: endedAt,
    endedAt,
    criteria: Object.fromEntries(Object.entries(criteria).map(([id, counts]) => [id, { ...NO_COUNTS, ...counts }])),
    ...more,
  });
}
