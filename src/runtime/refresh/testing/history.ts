import type { Drill, DrillReview } from "../../../domain/drill.ts";
import type { Grade } from "../../../domain/grades.ts";
import type { AttemptResult } from "../../../domain/result.ts";
import type { Role } from "../../../domain/roles.ts";
import { choice, choose, script } from "../../../domain/testing/fixture.ts";

export const DAY = 24 * 60 * 60 * 1000;
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

const NONE = { best: 0, verdedigbaar: 0, riskant: 0, fout: 0 };

export function result(endedAt: string, criteria: Readonly<Record<string, Partial<Record<Grade, number>>>>, more: Partial<AttemptResult> = {}): AttemptResult {
  return {
    id: `poging-${endedAt}`,
    caseId: "proef",
    phenomenon: "rivaliteit",
    role: "politie",
    part: "hoofdrol",
    variant: "basis",
    mode: "oefenen",
    agreements: "waterhaven",
    startedAt: endedAt,
    endedAt,
    ending: "klaar",
    outcome: "afgerond",
    total: 80,
    steps: { duiden: 80, context: null, partners: null, ingrijpen: null, acties: null, evalueren: null },
    decisions: [],
    criteria: Object.fromEntries(Object.entries(criteria).map(([id, counts]) => [id, { ...NONE, ...counts }])),
    axes: { mag: NONE, zorgvuldig: NONE, doel: NONE, relatie: NONE },
    tilts: { "te-licht": 0, "te-zwaar": 0, anders: 0 },
    hardLimits: [],
    ...more,
  };
}
