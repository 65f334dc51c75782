import type { Agreement, AgreementSet, Framework } from "../../domain/framework.ts";
import { compileCondition, type Names } from "../cel/index.ts";
import { diagnostic, type Diagnostic } from "../diagnostics.ts";
import { placeIn } from "../locate.ts";
import type { Source } from "../readSource.ts";
import { agreementFile, frameworkFiles, type AgreementFile, type WritingLimits } from "../schema/frameworkFiles.ts";
import { validate } from "../schema/validate.ts";
import { durationToMinutes } from "./times.ts";

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
  /** Words that begin a reason. */
  readonly reasons: readonly string[];
  /** Words that are a subject by themselves; finite verbs; words that only look like one. */
  readonly subjects: readonly string[];
  readonly verbs: readonly string[];
  readonly noVerbs: readonly string[];
}

export interface CompiledFramework {
  readonly framework: Framework | null;
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
  const sets = afspraken.flatMap((source) => {
    const result = validate(agreementFile, source);
    if (!result.ok) diagnostics.push(...result.diagnostics);
    return result.ok ? [setOf(result.value, source, facts, diagnostics)] : [];
  });
  if (!routekaart || !regels || !recht || !rollen || !weging || !leerdoelen || !taal) return { framework: null, language: null, diagnostics };
  const framework: Framework = {
    criteria: withIds(routekaart.criteria) as unknown as Framework["criteria"],
    hardLimits: withIds(regels.hardLimits) as unknown as Framework["hardLimits"],
    law: withIds(recht.law) as unknown as Framework["law"],
    agreementSets: Object.fromEntries(sets.map((set) => [set.id, set])),
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
    redenwoorden: readonly string[];
    onderwerpen: readonly string[];
    persoonsvormen: readonly string[];
    geenPersoonsvorm: readonly string[];
  };
  const language = {
    limits: words.schrijfmaten,
    tellWords: words.verklikkers,
    difficult: words.moeilijk,
    forbidden: words.verboden,
    reasons: words.redenwoorden,
    subjects: words.onderwerpen,
    verbs: words.persoonsvormen,
    noVerbs: words.geenPersoonsvorm,
  };
  return { framework, language, diagnostics };
}

function withIds(record: Readonly<Record<string, object>>): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, { id, ...value }]));
}

function setOf(file: AgreementFile, source: Source, facts: readonly string[], diagnostics: Diagnostic[]): AgreementSet {
  const names: Names = { vars: [], facts: [...facts], moments: [], choices: [] };
  const condition = (text: string | null | undefined, id: string, key: string) => {
    if (text === undefined || text === null) return undefined;
    const compiled = compileCondition(text, names);
    if (compiled.ok) return compiled.expr;
    diagnostics.push(diagnostic(compiled.code, placeIn(source, ["agreements", { id }, key]), compiled.message));
    return undefined;
  };
  const agreements = file.agreements.map((one): Agreement => {
    const when = condition(one.when, one.id, "when");
    const except = condition(one.except, one.id, "except");
    const { when: _when, except: _except, duty, within, ...rest } = one;
    const named = within === "direct" || within === "volgend-overleg" || within === "altijd";
    return {
      ...rest,
      source: rest.source as Agreement["source"],
      within: named ? within : durationToMinutes(within),
      ...(duty ? { duty } : {}),
      ...(when ? { when } : {}),
      ...(except ? { except } : {}),
    };
  });
  return { id: file.id, title: file.title, agreements };
}
