import type { Framework } from "../framework.ts";
import { isBetter, type Grade } from "../grades.ts";
import { isUnlawful, weakestOf, type Finding } from "./finding.ts";

/** Value of a single decision: that of its weakest finding; without findings it is best (SPEC A3). */
export function singleValue(framework: Framework, findings: readonly Finding[]): number {
  const weakest = weakestOf(findings);
  return weakest ? framework.weights.values[weakest.grade] : 1;
}

/**
 * Value of a composed decision: mean of its parts, each worth its own weakest finding, minus a whole part for every
 * decoy, then capped by the weakest of all (SPEC A3).
 */
export function composedValue(framework: Framework, findings: readonly Finding[], decoys = 0): number {
  const { values, composedCap } = framework.weights;
  const parts = new Map<string, Grade>();
  for (const { part, grade } of findings) {
    const weakest = parts.get(part);
    if (weakest === undefined || isBetter(weakest, grade)) parts.set(part, grade);
  }
  if (parts.size === 0) return 1;
  let sum = -decoys;
  for (const grade of parts.values()) sum += values[grade];
  const mean = Math.max(0, sum / parts.size);
  const weakest = weakestOf(findings);
  if (!weakest || weakest.grade === "best") return mean;
  if (findings.some(isUnlawful)) return Math.min(mean, composedCap.foutOpMag);
  return Math.min(mean, composedCap[weakest.grade], values.best);
}
