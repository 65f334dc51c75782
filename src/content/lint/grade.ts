import { GRADES, type Grade } from "../../domain/grades.ts";
import { hardLimitsFor } from "../../domain/judge/hardLimits.ts";
import { standingContext, standingFindings } from "../../domain/judge/standing.ts";
import type { Choice } from "../../domain/moments.ts";
import type { LintContext } from "./context.ts";

const contexts = new WeakMap<LintContext["script"], ReturnType<typeof standingContext>>();

/** What a choice is worth when nothing special is known: its weakest finding, and fout over a hard limit. A choice without findings is best. */
export function gradeOf({ script, framework }: Pick<LintContext, "script" | "framework">, choice: Choice): Grade {
  const on = contexts.get(script) ?? standingContext(framework, script);
  contexts.set(script, on);
  if (choice.acts.some((act) => hardLimitsFor(act, on.rules).some((hit) => hit.verdict === "grens"))) return "fout";
  const grades = standingFindings(on, choice).map((finding) => GRADES.indexOf(finding.grade));
  return GRADES[Math.max(0, ...grades)] ?? "best";
}
