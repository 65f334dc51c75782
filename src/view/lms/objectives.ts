import type { Assessment } from "../../domain/assess/assess.ts";
import { AXES, type Axis } from "../../domain/grades.ts";
import { STEPS, type Step } from "../../domain/steps.ts";
import type { LmsObjective } from "../../runtime/lmsPort.ts";
import { AXIS_NAMES, STEP_NAMES } from "../text/nl.ts";
import { lmsWords } from "../text/lms.ts";

export const stepId = (step: Step): string => `stap.${step}`;
export const axisId = (axis: Axis): string => `as.${axis}`;

/** Every step with its points, every axis with how many decisions went well on it (SPEC A5.2: counts, no percentage). `over`: the story ended. */
export function describeObjectives({ steps, axes }: Pick<Assessment, "steps" | "axes">, over: boolean): readonly LmsObjective[] {
  const ofSteps = STEPS.map((step): LmsObjective => {
    const raw = over ? steps[step] : null;
    return { id: stepId(step), name: lmsWords.step(STEP_NAMES[step]), score: raw === null ? null : { raw, max: 100 }, scaled: true };
  });
  const ofAxes = AXES.map((axis): LmsObjective => {
    const { best, verdedigbaar, riskant, fout } = axes[axis];
    const max = best + verdedigbaar + riskant + fout;
    return { id: axisId(axis), name: lmsWords.axis(AXIS_NAMES[axis]), score: over && max > 0 ? { raw: best + verdedigbaar, max } : null, scaled: false };
  });
  return [...ofSteps, ...ofAxes];
}
