import type { Diagnostic } from "../diagnostics.ts";
import { catalogueDiagnostics, checkModel } from "../explore/index.ts";
import { newCase } from "../newCase.ts";
import { filesOn } from "../node/files.ts";
import { compileProject, type Project, type ProjectOptions } from "../project.ts";
import { readSource } from "../readSource.ts";
import { wholeFramework } from "../wholeFramework.ts";

export const real = filesOn("scenarios", "assets/art");
/** Whether a file belongs to a case or to a longer drill. */
export const isPlayed = (path: string): boolean => /^(?:casussen|drills)\//u.test(path);
/** Of the library only what the shipped sets pick from: it takes time to compile. */
const isUnused = (path: string) => /voorbeelden\/(?!algemeen|rivaliteit)/u.test(path);
const framework = real.list().filter((path) => !isPlayed(path) && !path.startsWith("flits/") && !isUnused(path));

const readings = new Map<string, { readonly text: string; readonly result: ReturnType<typeof readSource> }>();
let frameworks: { readonly from: readonly unknown[]; readonly made: ReturnType<typeof wholeFramework> } | undefined;

/** Steps that remember: tests compile the framework hundreds of times, and it is nearly always the same. */
export const REMEMBERED: Pick<ProjectOptions, "read" | "framework"> = {
  read: (path, text) => {
    const last = readings.get(path);
    if (last?.text === text) return last.result;
    const result = readSource(path, text);
    readings.set(path, { text, result });
    return result;
  },
  framework: (sources, facts) => {
    const from = [...Object.entries(sources.kader).flat(), ...sources.afspraken, facts.join()];
    if (frameworks?.from.length === from.length && from.every((one, at) => one === frameworks?.from[at])) return frameworks.made;
    frameworks = { from, made: wholeFramework(sources, facts) };
    return frameworks.made;
  },
};

/** A case that passes `check`, to be spoiled. */
export const good = newCase("proef", "rivaliteit");

/** The shipped framework with one case: its casus.yaml, and other files of the case, drills, or changed files of the framework. */
export function projectWith(text: string, others: Readonly<Record<string, string>> = {}): Project {
  const files: Readonly<Record<string, string>> = { "casussen/proef/casus.yaml": text, ...others };
  const list = () => [...new Set([...framework, ...Object.keys(files)])];
  return compileProject({ ...real, list, read: (path) => files[path] ?? real.read(path) }, { today: "2026-11-26", ...REMEMBERED });
}

/** What exploring the case says. */
export function modelOf(project: Project, fair = true): readonly Diagnostic[] {
  const [compiled] = project.cases;
  const place = project.places["proef"];
  return compiled && place && project.framework ? checkModel(compiled, project.framework, place, { fair }).diagnostics : [];
}

/** What only all cases together show, here of one. */
export function catalogueOf(project: Project): readonly Diagnostic[] {
  const [compiled] = project.cases;
  const place = project.places["proef"];
  if (!compiled || !place || !project.framework) return [];
  const set = { file: "afspraken/waterhaven.yaml", line: 1, column: 1 };
  return catalogueDiagnostics([checkModel(compiled, project.framework, place, { fair: false })], project.framework, project.places, set);
}

/** Replaces a piece of a text that has to be there. */
export function change(from: string | RegExp, to: string): (text: string) => string {
  return (text) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`Nothing to change: ${from}`);
    return changed;
  };
}

/** `code file:line message remedy` of everything that is wrong. */
export function told(project: Project): readonly string[] {
  return project.diagnostics.map(({ code, file, line, message, remedy }) => `${code} ${file.replace("casussen/proef/", "")}:${line} ${message} ${remedy}`);
}

/** The line, from 1, on which a text holds a piece. */
export function lineOf(text: string, piece: string): number {
  const at = text.split("\n").findIndex((line) => line.includes(piece));
  if (at < 0) throw new Error(`Not in the text: ${piece}`);
  return at + 1;
}
