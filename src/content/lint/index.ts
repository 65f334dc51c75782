import type { Framework } from "../../domain/framework.ts";
import { ROLES, type Role } from "../../domain/roles.ts";
import type { LanguageRules } from "../compile/framework.ts";
import type { CompiledCase } from "../compiled.ts";
import { diagnostic, gather, type Diagnostic } from "../diagnostics.ts";
import { locatorOf } from "../locate.ts";
import type { ArtNames } from "../artNames.ts";
import { isPlain } from "../merge.ts";
import type { LintContext } from "./context.ts";
import { lintFacts } from "./facts.ts";
import { forbiddenIn } from "./forbidden.ts";
import type { Source } from "../readSource.ts";
import { scriptFor } from "../scriptFor.ts";
import { lintBuilders } from "./builders.ts";
import { lintChoices, lintLongest } from "./choices.ts";
import { lintInspect } from "./inspect.ts";
import { lintLinks } from "./links.ts";
import { lintCraft } from "./craft.ts";
import { lintMessages } from "./messages.ts";
import { lintPivotal } from "./pivotal.ts";
import { lintPlain } from "./plain.ts";
import { lintReferences } from "./references.ts";
import { lintReviewed } from "./reviewed.ts";
import { tellsIn } from "./tells.ts";
import { lintText } from "./text.ts";
import { lintTurns } from "./turns.ts";
import { unknownId } from "./unknownId.ts";

export interface LintInput {
  readonly compiled: CompiledCase;
  readonly sources: { readonly shared: Source; readonly roles: Partial<Readonly<Record<Role, Source>>> };
  readonly framework: Framework;
  readonly language: LanguageRules;
  /** Ids of the locations on the map. */
  readonly locations: readonly string[];
  readonly art?: ArtNames;
  /** ISO date. */
  readonly today: string;
}

const RULES = [
  lintReferences,
  lintLinks,
  lintFacts,
  lintChoices,
  lintLongest,
  lintBuilders,
  lintPivotal,
  lintInspect,
  lintMessages,
  lintText,
  lintPlain,
  lintCraft,
  lintTurns,
] as const;

/** All content rules over every role and variant of a case; the same problem is told once. */
export function lintCase(input: LintInput): readonly Diagnostic[] {
  return gather((add) => {
    search(input, (code, place, message, hint) => add(diagnostic(code, place, message, hint)));
    for (const problem of lintLocation(input)) add(problem);
  });
}

function search(input: LintInput, report: LintContext["report"]): void {
  for (const role of ROLES) {
    for (const variant of input.compiled.variants) {
      const script = scriptFor(input.compiled, role, variant.id);
      if (!script) continue;
      const locator = locatorOf(input.sources.shared, input.sources.roles[role]);
      for (const rule of RULES)
        rule({ script, framework: input.framework, language: input.language, locator, report, ...(input.art ? { art: input.art } : {}) });
    }
  }
  lintCatalogue(input, report);
  for (const { word, best, rest } of tellsIn(input.compiled, input.framework, input.language))
    report("WH075", input.sources.shared.locate(["moments"]), `“${word}” staat in ${best} beste keuzes en in ${rest} andere. Dat verraadt het antwoord.`);
  const reviewed = Object.values(input.compiled.scripts)[0]?.reviewed;
  if (reviewed !== undefined) lintReviewed(reviewed, input, locatorOf(input.sources.shared, undefined).shared("reviewed"), report);
}

/** A case stands on the map, where the map has a spot. */
function lintLocation({ sources: { shared }, locations }: LintInput): readonly Diagnostic[] {
  const location = isPlain(shared.data) ? shared.data["location"] : undefined;
  return typeof location !== "string" || locations.includes(location) ? [] : [unknownId(shared.locate(["location"]), "locatie", location, locations)];
}

/** What the list of cases shows, before anybody plays. */
function lintCatalogue({ sources, language }: LintInput, report: LintContext["report"]): void {
  const data = isPlain(sources.shared.data) ? sources.shared.data : {};
  for (const key of ["title", "teaser", "warning"])
    for (const word of forbiddenIn([JSON.stringify(data[key])], language)) report("WH084", sources.shared.locate([key]), `“${word}” mag niet in een casus.`);
}
