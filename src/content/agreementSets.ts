import type { AgreementSet } from "../domain/framework.ts";
import { compileAgreements, type AgreementBook, type CompiledSet } from "./compile/agreements.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { lintSet, partnersNamed } from "./lint/agreements.ts";
import { lintContradictions } from "./lint/contradictions.ts";
import type { Project } from "./project.ts";
import { readSource } from "./readSource.ts";

/** One named set, or a file that somebody keeps: its name for places, and its text. */
export type AskedSet = { readonly id: string } | { readonly file: string; readonly text: string };

export interface FoundSet {
  /** Null when there is an error. */
  readonly set: AgreementSet | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The agreements of one or more sets together, read and checked in the same way as those of the project. Named sets must be
 * in the project's book. The id of sets together is their ids with commas between.
 */
export function setOf(project: Project, asked: readonly AskedSet[]): FoundSet {
  const diagnostics: Diagnostic[] = [];
  let book: AgreementBook = project.agreements;
  const ids = asked.flatMap((one) => {
    if ("id" in one) return [one.id];
    const read = readSource(one.file, one.text);
    diagnostics.push(...read.diagnostics);
    if (!read.source) return [];
    const compiled = compileAgreements([read.source], project.facts, book);
    diagnostics.push(...compiled.diagnostics);
    const found = Object.values(compiled.book).find(({ source }) => source === read.source);
    if (!found) return [];
    if (project.framework && project.language)
      diagnostics.push(...lintSet(found, { framework: project.framework, language: project.language, partners: partnersNamed(project.cases) }));
    book = compiled.book;
    return [found.set.id];
  });
  const sets = ids.flatMap((id) => book[id] ?? []);
  const [first] = sets;
  const together = sets.length > 1 && first ? combined(sets, first) : first;
  if (together && sets.length > 1 && project.framework) diagnostics.push(...lintContradictions(together, project.framework.book));
  const broken = sets.length < asked.length || diagnostics.some((one) => one.severity === "error");
  return { set: broken || !together ? null : together.set, diagnostics };
}

function combined(sets: readonly CompiledSet[], first: CompiledSet): CompiledSet {
  const all = sets.flatMap(({ set }) => set.agreements);
  const agreements = all.filter((one, index) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index);
  const set = { id: sets.map((one) => one.set.id).join(","), title: sets.map((one) => one.set.title).join(" + "), agreements };
  return { set, source: first.source, sources: Object.assign({}, ...sets.map((one) => one.sources)) as CompiledSet["sources"] };
}
