import type { PlanFile } from "../schema/caseFile.ts";

export interface Outcome {
  readonly ending: string | null;
  readonly passed: boolean | null;
  readonly score: number | null;
  readonly grades: Readonly<Record<string, string>>;
  readonly hardLimits: readonly string[];
  readonly broken: readonly string[];
  readonly kept: readonly string[];
}

/** Expectations of a plan that were not met, in words. */
export function meets(expect: PlanFile["expect"], got: Outcome): readonly string[] {
  const missed: string[] = [];
  if (expect.ending !== undefined && expect.ending !== got.ending) missed.push(`einde ${expect.ending}, werd ${got.ending}`);
  if (expect.passed !== undefined && expect.passed !== got.passed) missed.push(`passed ${expect.passed}, werd ${got.passed}`);
  if (expect.score !== undefined && !compare(String(expect.score), got.score)) missed.push(`score ${expect.score}, werd ${got.score}`);
  for (const [moment, grade] of Object.entries(expect.grades ?? {}))
    if (got.grades[moment] !== grade) missed.push(`${moment} ${grade}, werd ${got.grades[moment] ?? "niet bereikt"}`);
  for (const key of ["hardLimits", "broken", "kept"] as const) {
    const wanted = expect[key];
    if (wanted && [...wanted].sort().join() !== [...got[key]].sort().join())
      missed.push(`${key} ${wanted.join(", ") || "geen"}, werd ${got[key].join(", ") || "geen"}`);
  }
  return missed;
}

function compare(wanted: string, score: number | null): boolean {
  const [, operator = "==", number = "0"] = /^(>=|<=|>|<|==)? ?(\d+)$/u.exec(wanted) ?? [];
  if (score === null) return false;
  const bar = Number(number);
  return { ">=": score >= bar, "<=": score <= bar, ">": score > bar, "<": score < bar, "==": score === bar }[operator] ?? false;
}
