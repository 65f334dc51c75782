import { DEFAULT_SET, type Framework } from "../../domain/framework.ts";
import { isDecision } from "../../domain/moments.ts";
import type { Script } from "../../domain/scenario.ts";
import type { CompiledCase } from "../compiled.ts";
import { diagnostic, nearest, type Diagnostic } from "../diagnostics.ts";
import type { Path, Source } from "../readSource.ts";
import type { PlanFile } from "../schema/caseFile.ts";
import { scriptFor } from "../scriptFor.ts";
import { strangeIn, type Strange } from "./strange.ts";

/** What a plan names must be in its case: role, variant, moments, choices, endings, limits, agreements. */
export function checkPlan(plan: PlanFile, source: Source, compiled: CompiledCase, framework: Framework): readonly Diagnostic[] {
  const roles = Object.keys(compiled.scripts);
  const variants = compiled.variants.map(({ id }) => id);
  const sets = Object.keys(framework.agreementSets);
  const set = plan.agreements ?? DEFAULT_SET;
  const variant = plan.variant ?? "basis";
  const first: readonly Strange[] = [
    ...among("de rol", [plan.role], roles, ["role"]),
    ...among("de variant", [variant], variants, ["variant"]),
    ...among("de set afspraken", [set], sets, ["agreements"]),
  ];
  const script = scriptFor(compiled, plan.role, variant);
  const all = script ? [...first, ...choicesOf(plan, script), ...expectedOf(plan, script, framework, set)] : first;
  return all.map(({ path, what, id, known }) => {
    const near = nearest(id, known);
    const hint = near === undefined ? (known.length > 0 ? `Mogelijk: ${known.join(", ")}.` : undefined) : `Bedoelde je “${near}”?`;
    return diagnostic("WH030", source.locate(path), `Onbekend in dit plan: ${what} “${id}”.`, hint);
  });
}

function choicesOf({ choose }: PlanFile, script: Script): readonly Strange[] {
  const moments = script.moments.filter(isDecision);
  return Object.entries(choose).flatMap(([id, named]) => {
    const moment = moments.find((one) => one.id === id);
    if (!moment)
      return among(
        "het moment",
        [id],
        moments.map((one) => one.id),
        ["choose", id],
      );
    return strangeIn(script, moment, named).map((one) => ({ ...one, path: ["choose", id, ...one.path], what: `in ${id} ${one.what}` }));
  });
}

function expectedOf({ expect }: PlanFile, script: Script, framework: Framework, set: string): readonly Strange[] {
  const agreements = (framework.agreementSets[set]?.agreements ?? []).map(({ id }) => id);
  const moments = script.moments.filter(isDecision).map(({ id }) => id);
  const endings = script.endings.map(({ id }) => id);
  return [
    ...(expect.ending === undefined ? [] : among("het einde", [expect.ending], endings, ["expect", "ending"])),
    ...Object.keys(expect.grades ?? {}).flatMap((id) => among("het moment", [id], moments, ["expect", "grades", id])),
    ...among("de harde grens", expect.hardLimits ?? [], Object.keys(framework.hardLimits), ["expect", "hardLimits"]),
    ...among("de afspraak", expect.broken ?? [], agreements, ["expect", "broken"]),
    ...among("de afspraak", expect.kept ?? [], agreements, ["expect", "kept"]),
  ];
}

function among(what: string, named: readonly string[], known: readonly string[], path: Path): readonly Strange[] {
  return named.filter((id) => !known.includes(id)).map((id) => ({ path, what, id, known }));
}
