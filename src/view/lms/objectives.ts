import type { Assessment } from "../../domain/assess/assess.ts";
import { AXES, type Axis } from "../../domain/grades.ts";
import { STEPS, type Step } from "../../domain/steps.ts";
import type { LmsObjective } from "../../runtime/lmsPort.ts";
import { AXIS_NAMES, STEP_NAMES } from "../text/nl.ts";
import { lmsWords } from "../text/lms.ts";

export const stepId = (step: Step): string => `stap.${step}`;
export const axisId = (axis: Axis): string => `as.${axis}`;

const TOTAL = "totaal";

/** The total as an objective of its own: where a standard has a score only for who passed or failed, practice has it here. */
export const totalObjective = (total: number | null): LmsObjective => ({
  id: TOTAL,
  name: lmsWords.total,
  score: total === null ? null : { raw: total, max: 100 },
  scaled: true,
});

/** Every step with its points, every axis with how many decisions went well on it (SPEC A5.2: counts, no percentage). `over`: the story ended. */
export function describeObjectives({ total, steps, axes }: Pick<Assessment, "total" | "steps" | "axes">, over: boolean): readonly LmsObjective[] {
  const ofSteps = STEPS.map((step): LmsObjective => {
    const raw = over ? steps[step] : null;
    return { id: stepId(step), name: lmsWords.step(STEP_NAMES[step]), score: raw === null ? null : { raw, max: 100 }, scaled: true };
  });
  const ofAxes = AXES.map((axis): LmsObjective => {
    const { best, verdedigbaar, riskant, fout } = axes[axis];
    const max = best + verdedigbaar + riskant + fout;
    return { id: axisId(axis), name: lmsWords.axis(AXIS_NAMES[axis]), score: over && max > 0 ? { raw: best + verdedigbaar, max } : null, scaled: false };
  });
  return [...ofSteps, ...ofAxes, totalObjective(over ? total : null)];
}
