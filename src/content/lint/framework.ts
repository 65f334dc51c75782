import type { Framework, HardLimitText, RuleText } from "../../domain/framework.ts";
import { STANDING_CRITERIA } from "../../domain/judge/criteria.ts";
import { RULE_IDS } from "../../domain/judge/rules/index.ts";
import { ROLES } from "../../domain/roles.ts";
import type { FrameworkSources } from "../compile/framework.ts";
import { diagnostic, type Diagnostic } from "../diagnostics.ts";
import { unknownId } from "./unknownId.ts";

/** What the files of the framework say of each other. */
export function lintFramework(framework: Framework, sources: FrameworkSources): readonly Diagnostic[] {
  return [...lintLaw(framework, sources), ...lintRules(framework, sources), ...lintCriteria(framework, sources)];
}

/** The cards of limits and rules exist, also those of one role. */
function lintLaw(framework: Framework, { kader }: FrameworkSources): readonly Diagnostic[] {
  const source = kader["regels"];
  const known = Object.keys(framework.law);
  if (!source) return [];
  const lost = (cards: readonly string[], path: readonly (string | number)[]) =>
    cards.flatMap((card, index) => (known.includes(card) ? [] : [unknownId(source.locate([...path, index]), "rechtskaart", card, known)]));
  return (["hardLimits", "rules"] as const).flatMap((list) =>
    Object.values<HardLimitText | RuleText>(framework[list]).flatMap(({ id, law = [], lawFor }) => [
      ...lost(law, [list, id, "law"]),
      ...ROLES.flatMap((role) => lost(lawFor?.[role] ?? [], [list, id, "lawFor", role])),
    ]),
  );
}

/** Every rule that the judge knows has its words, and says them about a criterion that exists; below best it leans to a side. */
function lintRules(framework: Framework, { kader }: FrameworkSources): readonly Diagnostic[] {
  const source = kader["regels"];
  if (!source) return [];
  const missing = RULE_IDS.filter((id) => !(id in framework.rules)).map((id) =>
    diagnostic("WH030", source.locate(["rules"]), `De regel “${id}” ontbreekt: de simulator geeft er zelf een oordeel op.`, "Zet hem terug onder die naam."),
  );
  const wrong = Object.values(framework.rules).flatMap(({ id, on, grade, tilt }) => [
    ...(RULE_IDS.includes(id) ? [] : [unknownId(source.locate(["rules", id]), "regel", id, RULE_IDS)]),
    ...(on in framework.criteria ? [] : [unknownId(source.locate(["rules", id, "on"]), "criterium", on, Object.keys(framework.criteria))]),
    ...(grade !== "best" && tilt === undefined ? [diagnostic("WH051", source.locate(["rules", id]), `De regel “${id}” is ${grade}, zonder kant.`)] : []),
  ]);
  return [...missing, ...wrong];
}

/** A criterion has a learning goal; those that the judge speaks of himself are there. */
function lintCriteria(framework: Framework, { kader }: FrameworkSources): readonly Diagnostic[] {
  const source = kader["routekaart"];
  const goals = Object.keys(framework.objectives);
  if (!source) return [];
  const lost = STANDING_CRITERIA.filter((id) => !(id in framework.criteria)).map((id) =>
    diagnostic(
      "WH030",
      source.locate(["criteria"]),
      `Het criterium “${id}” ontbreekt: de simulator geeft er zelf een oordeel op.`,
      "Zet het terug onder die naam.",
    ),
  );
  const aimless = Object.values(framework.criteria)
    .filter(({ objective }) => !goals.includes(objective))
    .map(({ id, objective }) => unknownId(source.locate(["criteria", id, "objective"]), "leerdoel", objective, goals));
  return [...lost, ...aimless];
}
