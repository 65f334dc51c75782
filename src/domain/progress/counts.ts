import { GRADES } from "../grades.ts";
import { NO_COUNTS, type GradeCounts } from "../result.ts";

export function sumOf(list: readonly GradeCounts[]): GradeCounts {
  const sum = { ...NO_COUNTS };
  for (const counts of list) for (const grade of GRADES) sum[grade] += counts[grade];
  return sum;
}

export function totalOf(counts: GradeCounts): number {
  return GRADES.reduce((sum, grade) => sum + counts[grade], 0);
}

/** How many were riskant or fout. */
export function weakIn(counts: GradeCounts): number {
  return counts.riskant + counts.fout;
}
