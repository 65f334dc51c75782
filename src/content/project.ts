import type { Framework } from "../domain/framework.ts";
import { RULE_FACTS } from "../domain/judge/rules/rule.ts";
import type { Kader } from "../domain/kader/kader.ts";
import { LIMIT_FACTS } from "../domain/judge/hardLimits.ts";
import { ROLES, type Role } from "../domain/roles.ts";
import { casePlace, type CasePlace } from "./casePlace.ts";
import { compileCase } from "./compile/case.ts";
import type { AgreementBook } from "./compile/agreements.ts";
import type { LanguageRules } from "./compile/framework.ts";
import type { CompiledCase } from "./compiled.ts";
import type { CatalogueEntry } from "../domain/catalogue.ts";
import type { Drill } from "../domain/drill.ts";
import { atMost, diagnostic, type Diagnostic } from "./diagnostics.ts";
import { compileDrills } from "./drills.ts";
import type { Files } from "./files.ts";
import { lintAgreements, partnersNamed } from "./lint/agreements.ts";
import { lintFramework } from "./lint/framework.ts";
import { lintCase } from "./lint/index.ts";
import { isPlain } from "./merge.ts";
import { readAll } from "./readAll.ts";
import type { PlanFile } from "./schema/caseFile.ts";
import type { readSource, Source } from "./readSource.ts";
import { wholeFramework } from "./wholeFramework.ts";
import { checkPlan } from "./plan/checkPlan.ts";

/** The folder of the longer drills: the same files, judged the same way. */
const DRILLS = "drills";
/** The folder of what is played once with a colleague. */
const INTRODUCTION = "voorgedaan";

export interface Project {
  readonly framework: Framework | null;
  /** Every set of agreements, also those to pick from. */
  readonly agreements: AgreementBook;
  readonly kader: Kader | null;
  readonly language: LanguageRules | null;
  /** Fact ids that agreements may name. */
  readonly facts: readonly string[];
  readonly cases: readonly CompiledCase[];
  readonly catalogue: readonly CatalogueEntry[];
  /** Five-minute refreshers, in the order of their ids. */
  readonly drills: readonly Drill[];
  /** What is played once with a colleague: written and checked as a case, but it is none and counts nowhere. */
  readonly introduction: CompiledCase | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
  /** Every scenario file, plans included, relative to the folder. */
  readonly paths: readonly string[];
  /** Where each case was written, by id. */
  readonly places: Readonly<Record<string, CasePlace>>;
  /** The plans of each case that could be read, by its id. */
  readonly plans: Readonly<Record<string, readonly PlanFile[]>>;
}

export interface ProjectOptions {
  /** ISO date. */
  readonly today: string;
  /** In place of the steps that look at files which do not change from one time to the next, steps that remember. */
  readonly read?: typeof readSource;
  readonly framework?: typeof wholeFramework;
}

/** Compiles a whole scenarios folder: framework, agreements, cases; with the linter. Exploration is separate. */
export function compileProject(files: Files, options: ProjectOptions): Project {
  const { sources, plans: written, paths, diagnostics: unread } = readAll(files, options.read);
  const diagnostics: Diagnostic[] = [...unread];
  const kader = Object.fromEntries(inFolder(sources, "kader").map(([path, source]) => [baseName(path), source]));
  const facts = factsOf(sources);
  const ofFramework = { kader, afspraken: inFolder(sources, "afspraken").map(([, source]) => source) };
  const { framework, kader: whole, agreements, language, diagnostics: problems } = (options.framework ?? wholeFramework)(ofFramework, facts);
  diagnostics.push(...problems);
  const cases: CompiledCase[] = [];
  const catalogue: CatalogueEntry[] = [];
  let introduction: CompiledCase | null = null;
  const places: Record<string, CasePlace> = {};
  const plans: Record<string, readonly PlanFile[]> = {};
  for (const folder of caseFolders(sources)) {
    const shared = sources.get(`${folder}/casus.yaml`);
    if (!shared) continue;
    const roles = Object.fromEntries(
      ROLES.flatMap((role) => (sources.has(`${folder}/${role}.yaml`) ? [[role, sources.get(`${folder}/${role}.yaml`)]] : [])),
    ) as Partial<Record<Role, Source>>;
    const result = compileCase({ shared, roles });
    diagnostics.push(...result.diagnostics);
    if (!result.compiled || !result.entry) continue;
    const { id } = result.compiled;
    if (baseName(folder) !== id) diagnostics.push(diagnostic("WH033", shared.locate(["id"]), `De map heet “${baseName(folder)}”, de casus “${id}”.`));
    plans[id] = written.filter(({ source }) => source.file.startsWith(`${folder}/`)).map(({ plan }) => plan);
    places[id] = casePlace(folder, shared, roles);
    if (id === INTRODUCTION) introduction = result.compiled;
    else {
      cases.push(result.compiled);
      catalogue.push(inFolderOf(DRILLS, folder) ? { ...result.entry, kind: "drill" } : result.entry);
    }
    if (framework && language)
      diagnostics.push(
        ...lintCase({
          compiled: result.compiled,
          sources: { shared, roles },
          framework,
          language,
          locations: (whole?.locations ?? []).map((location) => location.id),
          today: options.today,
          ...(files.art ? { art: files.art } : {}),
        }),
      );
  }
  const flits = compileDrills(sources, { framework, language, today: options.today, ...(files.art ? { art: files.art } : {}) });
  diagnostics.push(...flits.diagnostics);
  if (framework) {
    diagnostics.push(...lintFramework(framework, ofFramework));
    if (language) diagnostics.push(...lintAgreements(agreements, { framework, language, partners: partnersNamed(cases) }));
    for (const { plan, source } of written) {
      const compiled = cases.find(({ id }) => source.file.startsWith(`${places[id]?.folder}/`));
      if (compiled) diagnostics.push(...checkPlan(plan, source, compiled, framework));
    }
  }
  return {
    framework,
    kader: whole,
    agreements,
    language,
    facts,
    cases,
    catalogue,
    drills: flits.drills,
    introduction,
    diagnostics: atMost(diagnostics),
    files: paths.filter((path) => !path.endsWith(".plan.yaml")).length,
    paths,
    places,
    plans,
  };
}

function inFolder(sources: ReadonlyMap<string, Source>, folder: string): readonly (readonly [string, Source])[] {
  return [...sources].filter(([path]) => path.startsWith(`${folder}/`) || path.includes(`/${folder}/`));
}

function inFolderOf(parent: string, folder: string): boolean {
  return folder.split("/").includes(parent);
}

function baseName(path: string): string {
  return (path.split("/").at(-1) ?? path).replace(/\.yaml$/u, "");
}

function caseFolders(sources: ReadonlyMap<string, Source>): readonly string[] {
  return [...sources.keys()]
    .filter((path) => path.endsWith("/casus.yaml"))
    .map((path) => path.slice(0, -"/casus.yaml".length))
    .sort();
}

/** Fact ids of all cases together, plus those that the framework itself names: what agreements may talk about. */
function factsOf(sources: ReadonlyMap<string, Source>): readonly string[] {
  const own = [...sources]
    .filter(([path]) => ["casussen/", "drills/", "flits/"].some((folder) => path.includes(folder)))
    .flatMap(([, source]) => (isPlain(source.data) && isPlain(source.data["facts"]) ? Object.keys(source.data["facts"]) : []));
  return [...new Set([...own, ...FRAMEWORK_FACTS])];
}

/** Facts that agreements may name also when no case in this folder has them yet: those of the hard limits, and of the models. */
const FRAMEWORK_FACTS = [...LIMIT_FACTS, ...RULE_FACTS, "wapen", "sport", "drugs.klein", "koerier.minderjarig"];
