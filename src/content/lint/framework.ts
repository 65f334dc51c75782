import type { Framework } from "../../domain/framework.ts";
import { STANDING_CRITERIA } from "../../domain/judge/criteria.ts";
import { ROLES } from "../../domain/roles.ts";
import type { FrameworkSources } from "../compile/framework.ts";
import { diagnostic, nearest, type Diagnostic, type Place } from "../diagnostics.ts";

/** What the files of the framework say of each other. */
export function lintFramework(framework: Framework, sources: FrameworkSources): readonly Diagnostic[] {
  return [...lintLaw(framework, sources), ...lintCriteria(framework, sources)];
}

function unknown(place: Place, what: string, id: string, known: readonly string[], reach?: number): Diagnostic {
  const near = nearest(id, known, reach);
  return diagnostic("WH030", place, `Onbekend: ${what} “${id}”.`, near === undefined ? undefined : `Bedoelde je “${near}”?`);
}

function lintLaw(framework: Framework, { kader }: FrameworkSources): readonly Diagnostic[] {
  const source = kader["regels"];
  const known = Object.keys(framework.law);
  if (!source) return [];
  const lost = (cards: readonly string[], path: readonly (string | number)[]) =>
    cards.flatMap((card, index) => (known.includes(card) ? [] : [unknown(source.locate([...path, index]), "rechtskaart", card, known)]));
  return Object.values(framework.hardLimits).flatMap(({ id, law, lawFor }) => [
    ...lost(law, ["hardLimits", id, "law"]),
    ...ROLES.flatMap((role) => lost(lawFor?.[role] ?? [], ["hardLimits", id, "lawFor", role])),
  ]);
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
    .map(({ id, objective }) => unknown(source.locate(["criteria", id, "objective"]), "leerdoel", objective, goals));
  return [...lost, ...aimless];
}
