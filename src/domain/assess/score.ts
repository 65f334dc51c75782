import type { Weights } from "../framework.ts";
import { isWeak } from "../grades.ts";
import type { JudgedDecision } from "../judge/finding.ts";
import { STEPS, type Step } from "../steps.ts";
import type { Baseline } from "./baseline.ts";

export type StepScores = Readonly<Record<Step, number | null>>;

/**
 * Step scores and total (SPEC A7, A8). `missedByMistake` says of a baseline moment that was not met whether an own
 * riskant or fout choice is why: then it counts 0; otherwise it leaves both sums.
 */
export function scoreDecisions(
  decisions: readonly JudgedDecision[],
  baseline: Baseline,
  weights: Weights,
  missedByMistake: (moment: string) => boolean,
): { steps: StepScores; total: number | null } {
  const steps = Object.fromEntries(STEPS.map((step) => [step, stepScore(step, decisions, baseline, weights, missedByMistake)])) as Record<Step, number | null>;
  const counted = STEPS.flatMap((step) => steps[step] ?? []);
  return { steps, total: counted.length === 0 ? null : Math.round(counted.reduce((a, b) => a + b, 0) / counted.length) };
}

function stepScore(
  step: Step,
  decisions: readonly JudgedDecision[],
  baseline: Baseline,
  weights: Weights,
  missedByMistake: (moment: string) => boolean,
): number | null {
  let got = 0;
  let possible = 0;
  for (const decision of decisions.filter((candidate) => candidate.countsIn === step)) {
    const weight = weightOf(decision, weights);
    got += weight * decision.value;
    possible += weight * (baseline.find((listed) => listed.moment === decision.moment)?.best ?? Math.max(decision.value, weights.values.best));
  }
  for (const listed of baseline.filter((candidate) => candidate.step === step)) {
    if (decisions.some((decision) => decision.moment === listed.moment)) continue;
    if (missedByMistake(listed.moment)) possible += listed.weight * listed.best;
  }
  return possible === 0 ? null : Math.min(100, Math.round((100 * got) / possible));
}

/** Pivotal moments weigh double (SPEC A8). */
export function weightOf(decision: Pick<JudgedDecision, "pivotal">, weights: Weights): number {
  return decision.pivotal ? weights.pivotalWeight : 1;
}

export const FAIL_REASONS = ["total", "hard-limit", "fout-op-mag", "too-many-fout", "too-many-weak", "too-few-decisions"] as const;
export type FailReason = (typeof FAIL_REASONS)[number];

/** Why an attempt is not passed; empty = passed (SPEC A8). */
export function failReasons(decisions: readonly JudgedDecision[], total: number | null, weights: Weights): readonly FailReason[] {
  const { pass } = weights;
  const findings = decisions.flatMap((decision) => decision.findings);
  const limits = findings.some((finding) => finding.kind === "limit");
  const weak = decisions.filter((decision) => isWeak(decision.grade)).length;
  const checks: readonly (readonly [FailReason, boolean])[] = [
    ["too-few-decisions", decisions.length < pass.minDecisions],
    ["total", total === null || total < pass.total],
    ["hard-limit", limits],
    ["fout-op-mag", !limits && findings.some((finding) => finding.grade === "fout" && finding.axis === "mag")],
    ["too-many-fout", decisions.filter((decision) => decision.grade === "fout").length > pass.maxFout],
    ["too-many-weak", weak > decisions.length * pass.maxWeakShare],
  ];
  return checks.flatMap(([reason, failed]) => (failed ? [reason] : []));
}
