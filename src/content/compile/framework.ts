import type { Framework } from "../../domain/framework.ts";
import { diagnostic, type Diagnostic } from "../diagnostics.ts";
import type { Source } from "../readSource.ts";
import { frameworkFiles, type WritingLimits } from "../schema/frameworkFiles.ts";
import { validate } from "../schema/validate.ts";
import { compileAgreements, type AgreementBook } from "./agreements.ts";

export interface FrameworkSources {
  /** By file name without `.yaml`. */
  readonly kader: Readonly<Record<string, Source>>;
  readonly afspraken: readonly Source[];
}

/** What the linter measures a text by (taal.yaml); not part of the game. */
export interface LanguageRules {
  readonly limits: WritingLimits;
  readonly tellWords: readonly string[];
  readonly difficult: Readonly<Record<string, string>>;
  readonly forbidden: readonly string[];
}

export interface CompiledFramework {
  readonly framework: Framework | null;
  /** Every set of agreements, also the library that the browser does not load. */
  readonly agreements: AgreementBook;
  /** Null together with the framework. */
  readonly language: LanguageRules | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The framework and every set of agreements. `facts` are all fact ids that conditions of agreements may name. */
export function compileFramework({ kader, afspraken }: FrameworkSources, facts: readonly string[]): CompiledFramework {
  const diagnostics: Diagnostic[] = [];
  const get = <K extends keyof typeof frameworkFiles>(name: K) => {
    const source = kader[name];
    if (!source) {
      diagnostics.push(diagnostic("WH030", { file: `kader/${name}.yaml`, line: 1, column: 1 }, `Het kaderbestand ${name}.yaml ontbreekt.`));
      return null;
    }
    const result = validate(frameworkFiles[name], source);
    if (result.ok) return result.value;
    diagnostics.push(...result.diagnostics);
    return null;
  };
  const routekaart = get("routekaart") as { criteria: Readonly<Record<string, object>> } | null;
  const regels = get("regels") as { hardLimits: Readonly<Record<string, object>> } | null;
  const recht = get("recht") as { law: Readonly<Record<string, object>> } | null;
  const rollen = get("rollen");
  const weging = get("weging");
  const leerdoelen = get("leerdoelen");
  const taal = get("taal");
  const { book, diagnostics: ofAgreements } = compileAgreements(afspraken, facts);
  diagnostics.push(...ofAgreements);
  if (!routekaart || !regels || !recht || !rollen || !weging || !leerdoelen || !taal) return { framework: null, agreements: book, language: null, diagnostics };
  const framework: Framework = {
    criteria: withIds(routekaart.criteria) as unknown as Framework["criteria"],
    hardLimits: withIds(regels.hardLimits) as unknown as Framework["hardLimits"],
    law: withIds(recht.law) as unknown as Framework["law"],
    agreementSets: Object.fromEntries(Object.values(book).flatMap(({ set, source }) => (isLibrary(source.file) ? [] : [[set.id, set] as const]))),
    roles: (rollen as { roles: Framework["roles"] }).roles,
    weights: (weging as { weights: Framework["weights"] }).weights,
    objectives: (leerdoelen as { objectives: Framework["objectives"] }).objectives,
    language: (taal as { language: Framework["language"] }).language,
  };
  const words = taal as {
    schrijfmaten: WritingLimits;
    verklikkers: readonly string[];
    moeilijk: Readonly<Record<string, string>>;
    verboden: readonly string[];
  };
  const language = { limits: words.schrijfmaten, tellWords: words.verklikkers, difficult: words.moeilijk, forbidden: words.verboden };
  return { framework, agreements: book, language, diagnostics };
}

/** Files to pick from: no player chooses them, and the browser does not load them. */
function isLibrary(file: string): boolean {
  return file.includes("afspraken/voorbeelden/");
}

function withIds(record: Readonly<Record<string, object>>): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, { id, ...value }]));
}
