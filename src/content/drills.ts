import type { Drill } from "../domain/drill.ts";
import type { Framework } from "../domain/framework.ts";
import type { ArtNames } from "./artNames.ts";
import { compileDrill } from "./compile/drill.ts";
import type { LanguageRules } from "./compile/framework.ts";
import { diagnostic, type Diagnostic } from "./diagnostics.ts";
import { lintDrill } from "./lint/drill.ts";
import { lintDrillSet, type PlacedDrill } from "./lint/drillSet.ts";
import type { Source } from "./readSource.ts";

export interface DrillsInput {
  readonly framework: Framework | null;
  readonly language: LanguageRules | null;
  readonly art?: ArtNames;
  /** ISO date. */
  readonly today: string;
}

const SAME_NAME = "Geef het bestand dezelfde naam als de id.";

/** Every file in a folder `flits`: compiled, and linted apart and together as soon as there is a framework. */
export function compileDrills(
  sources: ReadonlyMap<string, Source>,
  { framework, language, ...on }: DrillsInput,
): { readonly drills: readonly Drill[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const placed: PlacedDrill[] = [];
  for (const [path, source] of drillFiles(sources)) {
    const { drill, file, diagnostics: found } = compileDrill(source, framework?.criteria ?? {});
    diagnostics.push(...found);
    if (!drill || !file) continue;
    const at = source.locate(["id"]);
    if (!path.endsWith(`/${drill.id}.yaml`)) diagnostics.push(diagnostic("WH033", at, `Het bestand heet niet als de flits “${drill.id}”.`, SAME_NAME));
    if (placed.some((other) => other.drill.id === drill.id)) diagnostics.push(diagnostic("WH031", at, `Er is al een flits “${drill.id}”.`));
    placed.push({ drill, place: source.locate(["options"]) });
    if (framework && language) diagnostics.push(...lintDrill({ drill, file, source, framework, language, ...on }));
  }
  if (framework && language) diagnostics.push(...lintDrillSet(placed, framework, language));
  return { drills: placed.map(({ drill }) => drill), diagnostics };
}

function drillFiles(sources: ReadonlyMap<string, Source>): readonly (readonly [string, Source])[] {
  return [...sources].filter(([path]) => /(?:^|\/)flits\/[^/]+$/u.test(path)).sort(([a], [b]) => (a < b ? -1 : 1));
}
