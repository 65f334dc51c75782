import type { Answer } from "../answers.ts";
import type { ConsultMoment } from "../moments.ts";
import { choiceFindings } from "./choice.ts";
import { defaultText, type JudgeContext } from "./context.ts";
import { CONSULT } from "./criteria.ts";
import { builtFinding, type Finding } from "./finding.ts";

/** How many explanations a good choice of sources tells apart: all but one of what harmless sources can, at least two. */
function wanted(moment: ConsultMoment): number {
  const reachable = new Set(moment.sources.filter((source) => source.exposes === undefined).flatMap((source) => source.separates));
  return Math.min(reachable.size, Math.max(2, reachable.size - 1));
}

/** Parts: explanations kept open · every source asked · whether it was enough · A10 when unknowns were not asked about. */
export function judgeConsult(on: JudgeContext, moment: ConsultMoment, answer: Extract<Answer, { do: "consult" }>, unknowns: boolean): readonly Finding[] {
  const asked = moment.sources.filter((source) => answer.sources.includes(source.id));
  const found = new Set(asked.flatMap((source) => source.separates));
  const findings: Finding[] = [explanationsOpen(on, moment, answer.before)];
  for (const source of asked) {
    const own = choiceFindings(on, `bron.${source.id}`, source);
    if (own.length > 0) findings.push(...own);
    else if (source.exposes !== undefined) {
      findings.push(
        builtFinding(
          on.framework,
          `bron.${source.id}`,
          { on: CONSULT.exposes, grade: "verdedigbaar", tilt: "te-zwaar" },
          defaultText(on, "bron-legt-bloot"),
          [],
          source.text,
        ),
      );
    }
  }
  const enough = found.size >= wanted(moment);
  const grade = enough ? "best" : found.size > 0 ? "verdedigbaar" : "riskant";
  findings.push(
    builtFinding(
      on.framework,
      "genoeg",
      { on: CONSULT.enough, grade, ...(enough ? {} : { tilt: "te-licht" as const }) },
      defaultText(on, enough ? "genoeg-gevraagd" : "te-weinig-gevraagd"),
    ),
  );
  if (unknowns && asked.length === 0) {
    findings.push(
      builtFinding(on.framework, "navraag", { on: CONSULT.notAsked, grade: "riskant", tilt: "te-licht" }, defaultText(on, "niet-weten-niet-gevraagd")),
    );
  }
  return findings;
}

function explanationsOpen(on: JudgeContext, moment: ConsultMoment, before: readonly string[]): Finding {
  const open = moment.explanations.filter((explanation) => before.includes(explanation.id));
  if (!open.some((explanation) => explanation.innocent)) {
    return builtFinding(on.framework, "verklaringen", { on: CONSULT.open, grade: "riskant", tilt: "te-zwaar" }, defaultText(on, "verklaring-dicht"));
  }
  if (open.length < 2)
    return builtFinding(on.framework, "verklaringen", { on: CONSULT.open, grade: "verdedigbaar", tilt: "te-licht" }, defaultText(on, "verklaring-dicht"));
  return builtFinding(on.framework, "verklaringen", { on: CONSULT.open, grade: "best" }, defaultText(on, "verklaring-open"));
}
