import { GRADES, type Grade, type Tilt } from "../../domain/grades.ts";
import { limitsBroken } from "../../domain/judge/hardLimits.ts";
import { standingContext, standingFindings } from "../../domain/judge/standing.ts";
import type { Choice } from "../../domain/moments.ts";
import type { LintContext } from "./context.ts";

const contexts = new WeakMap<LintContext["script"], ReturnType<typeof standingContext>>();

/** The sides to which a choice leans when nothing special is known. */
export function tiltsOf(of: Pick<LintContext, "script" | "framework">, choice: Choice): readonly Tilt[] {
  const on = contextOf(of);
  const limits = choice.acts.flatMap((act) => limitsBroken(act, on.rules));
  return [
    ...standingFindings(on, choice).flatMap(({ tilt }) => tilt ?? []),
    ...limits.map((limit): Tilt => (limit === "HG-5" || limit === "HG-8" ? "te-licht" : "te-zwaar")),
  ];
}

function contextOf({ script, framework }: Pick<LintContext, "script" | "framework">): ReturnType<typeof standingContext> {
  const on = contexts.get(script) ?? standingContext(framework, script);
  contexts.set(script, on);
  return on;
}

/** What a choice is worth when nothing special is known: its weakest finding, and fout over a hard limit. A choice without findings is best. */
export function gradeOf(of: Pick<LintContext, "script" | "framework">, choice: Choice): Grade {
  const on = contextOf(of);
  if (choice.acts.some((act) => limitsBroken(act, on.rules).length > 0)) return "fout";
  const grades = standingFindings(on, choice).map((finding) => GRADES.indexOf(finding.grade));
  return GRADES[Math.max(0, ...grades)] ?? "best";
}
