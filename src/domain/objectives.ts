import type { Framework } from "./framework.ts";
import type { Finding } from "./judge/finding.ts";
import { limitObjective } from "./progress/rule.ts";

/** The one place that says in which objective a finding counts: for the debrief, the questions and progress alike. */
export function objectiveOf({ criteria, weights }: Pick<Framework, "criteria" | "weights">, { kind, ref }: Pick<Finding, "kind" | "ref">): string | undefined {
  if (kind === "limit") return limitObjective(weights.progress.limits, ref);
  return kind === "criterion" ? criteria[ref]?.objective : undefined;
}
