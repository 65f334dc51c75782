import type { Framework } from "../../domain/framework.ts";
import type { Kader } from "../../domain/kader/kader.ts";
import { diagnostic, type Diagnostic } from "../diagnostics.ts";
import type { Source } from "../readSource.ts";
import { frameworkFiles, type WritingLimits } from "../schema/frameworkFiles.ts";
import { validate } from "../schema/validate.ts";
import { compileAgreements, type AgreementBook } from "./agreements.ts";
import { frameworkPart, kaderOf, type KaderFiles } from "./kader.ts";

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
  /** Every set of agreements, also the library that the browser does not load. */
  readonly agreements: AgreementBook;
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
  const { book, diagnostics: ofAgreements } = compileAgreements(afspraken, facts);
  diagnostics.push(...ofAgreements);
  if (!isWhole(read)) return { framework: null, kader: null, agreements: book, language: null, diagnostics };
  const all = Object.values(book);
  const setsOf = (some: typeof all) => Object.fromEntries(some.map(({ set }) => [set.id, set]));
  const framework: Framework = { ...frameworkPart(read), agreementSets: setsOf(all.filter(({ source }) => !isLibrary(source.file))) };
  const { taal } = read;
  const language = {
    limits: taal.schrijfmaten,
    tellWords: taal.verklikkers,
    difficult: taal.moeilijk,
    forbidden: taal.verboden,
    reasons: taal.redenwoorden,
    subjects: taal.onderwerpen,
    verbs: taal.persoonsvormen,
    noVerbs: taal.geenPersoonsvorm,
  };
  // Who looks something up also finds the examples to pick from.
  return { framework, kader: kaderOf({ ...framework, agreementSets: setsOf(all) }, read), agreements: book, language, diagnostics };
}

/** Files to pick from: no player chooses them, and the browser does not load them. */
function isLibrary(file: string): boolean {
  return file.includes("afspraken/voorbeelden/");
}

/** Every file was there and right. */
function isWhole(read: Readonly<Record<string, unknown>>): read is KaderFiles {
  return Object.values(read).every((file) => file !== null);
}
