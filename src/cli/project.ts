import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { CompiledCase } from "../content/compiled.ts";
import type { Diagnostic } from "../content/diagnostics.ts";
import { filesOn } from "../content/node/files.ts";
import type { Files } from "../content/files.ts";
import { compileProject, type Project } from "../content/project.ts";
import { readSource, type ReadResult } from "../content/readSource.ts";
import { scriptFor } from "../content/scriptFor.ts";
import type { Framework } from "../domain/framework.ts";
import type { Mode } from "../domain/log.ts";
import { gameOf, type Game } from "../domain/play/game.ts";
import type { Role } from "../domain/roles.ts";
import { agreementsUnder } from "./agreements.ts";
import { DEFAULT_ROOT, oneOf, UsageError, type Options } from "./options.ts";
import { isFolder } from "./paths.ts";

export function loadProject(options: Options): Project {
  const root = resolve(options.root);
  if (!isFolder(root)) throw new UsageError(`“${options.root}” is geen map met casussen. Geef achter --root een map, zoals ${DEFAULT_ROOT}.`);
  const art = resolve(root, "../assets/art");
  return compiledOnce(root, withFramework(filesOn(root, isFolder(art) ? art : undefined)));
}

const compiled = new Map<string, { readonly texts: string; readonly project: Project }>();

/** One command compiles once. What is asked again of files that did not change, as tests do, is not compiled again. */
function compiledOnce(root: string, files: Files): Project {
  const today = new Date().toISOString().slice(0, 10);
  const texts = JSON.stringify([today, files.art, ...files.list().map((path) => [path, textOf(files, path)])]);
  const last = compiled.get(root);
  if (last?.texts === texts) return last.project;
  const project = compileProject(files, { today, read: readOnce });
  compiled.set(root, { texts, project });
  return project;
}

const readings = new Map<string, { readonly text: string; readonly result: ReadResult }>();

/** The same of one file: the framework that came along is read once. */
function readOnce(path: string, text: string): ReadResult {
  const last = readings.get(path);
  if (last?.text === text) return last.result;
  const result = readSource(path, text);
  readings.set(path, { text, result });
  return result;
}

/** Somebody who keeps only cases in a folder of their own is judged by the framework and the agreements that came with the product. */
function withFramework(own: Files): Files {
  const shipped = filesOn(fileURLToPath(new URL("../../scenarios", import.meta.url)));
  const listed = own.list();
  const hasKader = listed.some((path) => path.startsWith("kader/"));
  // Own agreements come beside those of the product, so that they can pick from them.
  const lent = shipped.list().filter((path) => (path.startsWith("afspraken/") ? !listed.includes(path) : path.startsWith("kader/") && !hasKader));
  return { ...own, list: () => [...own.list(), ...lent], read: (path) => (lent.includes(path) ? shipped : own).read(path) };
}

/** A file that cannot be read is told of when compiling. */
function textOf(files: Files, path: string): string | null {
  try {
    return files.read(path);
  } catch {
    return null;
  }
}

export type SoundProject = Project & { readonly framework: Framework };

/** A project without errors, or a message and null. */
export function loadSound(options: Options): SoundProject | null {
  const project = loadProject(options);
  const errors = project.diagnostics.filter((one) => one.severity === "error");
  if (errors.length === 0 && project.framework) return { ...project, framework: project.framework };
  for (const one of errors) console.error(lineOf(one));
  return null;
}

/** The project under the set that was asked for, whose id is `set`; a message and null when a file of agreements has an error. */
export function soundUnder(project: SoundProject, asked: string): (SoundProject & { readonly set: string }) | null {
  const { diagnostics, ...under } = agreementsUnder(project, asked);
  for (const one of diagnostics) console.error(lineOf(one));
  return under.set === null ? null : { ...project, ...under };
}

export function caseOf(project: Project, id: string | undefined): CompiledCase {
  const ids = project.cases.map((one) => one.id);
  if (id === undefined) throw new UsageError(`Welke casus? Mogelijk: ${ids.join(", ")}.`);
  const known = oneOf("Casus", id, ids);
  const found = project.cases.find((one) => one.id === known);
  if (!found) throw new UsageError(`Casus “${id}” bestaat niet.`);
  return found;
}

/** The game that options ask for; every unknown word is a usage error with what was possible. */
export function gameFrom(
  project: Project & { readonly framework: Framework },
  compiled: CompiledCase,
  options: Pick<Options, "role" | "variant">,
  set: string,
  mode: Mode,
): Game {
  const roles = Object.keys(compiled.scripts) as Role[];
  if (options.role === undefined) throw new UsageError(`Welke rol? Mogelijk: ${roles.join(", ")}.`);
  const role = oneOf("Rol", options.role, roles);
  const variant = oneOf(
    "Variant",
    options.variant ?? "basis",
    compiled.variants.map((one) => one.id),
  );
  const script = scriptFor(compiled, role, variant);
  if (!script) throw new UsageError(`Casus “${compiled.id}” heeft geen script voor ${role} in ${variant}.`);
  return gameOf(script, project.framework, set, mode);
}

export function lineOf(one: Diagnostic): string {
  return `${one.severity === "error" ? "fout" : "let op"} ${one.code} ${one.file}:${one.line}:${one.column} ${one.message} ${one.remedy}`;
}
