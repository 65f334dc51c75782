import type { Agreement, AgreementSet, Framework } from "../../domain/framework.ts";
import type { Kader } from "../../domain/kader/kader.ts";
import { compileCondition, type Names } from "../cel/index.ts";
import { diagnostic, type Diagnostic } from "../diagnostics.ts";
import { placeIn } from "../locate.ts";
import type { Source } from "../readSource.ts";
import { agreementFile, frameworkFiles, type AgreementFile, type WritingLimits } from "../schema/frameworkFiles.ts";
import { validate } from "../schema/validate.ts";
import { frameworkPart, kaderOf, type KaderFiles } from "./kader.ts";
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
}

export interface CompiledFramework {
  readonly framework: Framework | null;
  /** The framework with all that only the knowledge base reads. */
  readonly kader: Kader | null;
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
  const read = Object.fromEntries((Object.keys(frameworkFiles) as (keyof KaderFiles)[]).map((name) => [name, get(name)]));
  const sets = afspraken.flatMap((source) => {
    const result = validate(agreementFile, source);
    if (!result.ok) diagnostics.push(...result.diagnostics);
    return result.ok ? [setOf(result.value, source, facts, diagnostics)] : [];
  });
  if (!isWhole(read)) return { framework: null, kader: null, language: null, diagnostics };
  const framework: Framework = { ...frameworkPart(read), agreementSets: Object.fromEntries(sets.map((set) => [set.id, set])) };
  const { taal } = read;
  const language = { limits: taal.schrijfmaten, tellWords: taal.verklikkers, difficult: taal.moeilijk, forbidden: taal.verboden };
  return { framework, kader: kaderOf(framework, read), language, diagnostics };
}

/** Every file was there and right. */
function isWhole(read: Readonly<Record<string, unknown>>): read is KaderFiles {
  return Object.values(read).every((file) => file !== null);
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
