import { createHash } from "node:crypto";
import { resolve, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import type { Role } from "../domain/roles.ts";
import type { CompiledCase } from "./compiled.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { baselinesFor } from "./explore/index.ts";
import { knowledgeOf } from "./knowledge/index.ts";
import { filesOn } from "./node/files.ts";
import { kitOf, textsOf } from "./ownAgreements/kit.ts";
import { compileProject, type Project } from "./project.ts";
import { routesFor } from "./routesFor.ts";

const NAME = "waterhaven-scenarios";
const PREFIX = "\0waterhaven:";
const IDS = [
  "virtual:catalogue",
  "virtual:locations",
  "virtual:framework",
  "virtual:case-loaders",
  "virtual:route-loaders",
  "virtual:kennisbank",
  "virtual:woorden",
  "virtual:flits",
  "virtual:voorgedaan",
  "virtual:afspraken",
  "virtual:afspraken-teksten",
  "virtual:gespreksvragen",
  "virtual:lessen",
];
const LAZY = ["virtual:case/", "virtual:routes/"];

/**
 * Compiles scenarios into modules: `virtual:catalogue` and `virtual:locations` for the shell, `virtual:kennisbank` for who looks something up, `virtual:woorden` with only its words,
 * `virtual:flits` with every drill, `virtual:voorgedaan` for the introduction, `virtual:afspraken` and `virtual:afspraken-teksten` for who writes agreements,
 * `virtual:gespreksvragen` for the debrief, `virtual:lessen` for who gives a lesson, `virtual:framework`, one lazy `virtual:case/<id>/<role>` per case and role, and
 * `virtual:routes/<id>` with the maps of a case. A file with an error never reaches the browser: the build fails, the dev server shows
 * file, line, column, sentence and remedy. A changed case is sent to the running page as `waterhaven:case`; after an error, or when the framework, the list of
 * cases, a drill or the introduction changed, the page starts anew.
 */
export function scenarioPlugin(root = "scenarios", art = "assets/art"): Plugin {
  const folder = resolve(root);
  let project: Project | null = null;
  /** The best routes of a role that did not change are not looked for again. */
  const baselines = new Map<string, CompiledCase["baselines"]>();
  const compiled = () => (project ??= compileProject(filesOn(folder, resolve(art)), { today: new Date().toISOString().slice(0, 10) }));

  return {
    name: NAME,
    resolveId: (id) => (IDS.includes(id) || LAZY.some((start) => id.startsWith(start)) ? PREFIX + id.slice("virtual:".length) : null),
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const name = id.slice(PREFIX.length);
      const now = compiled();
      const errors = now.diagnostics.filter((one) => one.severity === "error");
      if (errors.length > 0) this.error(errors.map(line).join("\n"));
      const [kind, ...only] = name.split("/");
      // Best routes take longer than all of the rest: they are looked for when somebody loads the role that they are of.
      return moduleFor(name, kind === "case" ? withBaselines(now, baselines, only.join("/")) : now);
    },
    configureServer(server) {
      server.watcher.add(folder);
      const refresh = (path: string) => {
        if (!resolve(path).startsWith(folder + sep)) return;
        const before = project && withBaselines(project, baselines);
        project = null;
        try {
          announce(server, before, withBaselines(compiled(), baselines));
        } catch (error) {
          server.ws.send({ type: "error", err: { message: error instanceof Error ? error.message : String(error), stack: "", plugin: NAME } });
        }
      };
      for (const change of ["add", "change", "unlink"] as const) server.watcher.on(change, refresh);
    },
  };
}

/** The cases with the best routes of every role, or only of this `case/role`. */
function withBaselines(project: Project, known: Map<string, CompiledCase["baselines"]>, only?: string): Project {
  const { framework } = project;
  if (!framework || hasErrors(project)) return project;
  const judged = JSON.stringify(framework);
  const baselinesOf = (compiled: CompiledCase, role: Role) => {
    const key = createHash("sha1")
      .update(JSON.stringify(onlyRole(compiled, role)))
      .update(judged)
      .digest("hex");
    const found = known.get(key) ?? baselinesFor(compiled, framework, role);
    known.set(key, found);
    return found;
  };
  const cases = project.cases.map((compiled): CompiledCase => {
    const roles = (Object.keys(compiled.scripts) as Role[]).filter((role) => (only ?? `${compiled.id}/${role}`) === `${compiled.id}/${role}`);
    return { ...compiled, baselines: Object.assign({}, ...roles.map((role) => baselinesOf(compiled, role))) as CompiledCase["baselines"] };
  });
  return { ...project, cases };
}

/** The text of a module, by its name without `virtual:`. */
export function moduleFor(name: string, project: Project): string {
  if (name === "catalogue") return asModule(project.catalogue);
  if (name === "locations") return asModule(project.kader?.locations ?? []);
  if (name === "framework") return asModule(project.framework);
  if (name === "kennisbank") return asModule(project.kader && knowledgeOf(project.kader));
  if (name === "afspraken") return asModule(kitOf(project));
  if (name === "afspraken-teksten") return asModule(textsOf(project));
  if (name === "gespreksvragen") return asModule(project.kader?.questions ?? []);
  if (name === "lessen") return asModule({ plans: project.kader?.lessons ?? [], objectives: project.kader?.objectives ?? {} });
  if (name === "flits") return asModule(project.drills);
  if (name === "woorden") return asModule({ ...project.kader?.words, ...project.kader?.terms });
  if (name === "voorgedaan") return asModule(project.introduction);
  if (name === "case-loaders")
    return asLoaders(
      "case",
      project.cases.flatMap((one) => Object.keys(one.scripts).map((role) => `${one.id}/${role}`)),
    );
  if (name === "route-loaders")
    return asLoaders(
      "routes",
      project.cases.map(({ id }) => id),
    );
  const [kind, id, role] = name.split("/");
  const found = project.cases.find((one) => one.id === id);
  if (kind === "routes") return asModule(found && project.framework ? routesFor(found, project.framework) : null);
  return asModule(found && role !== undefined ? onlyRole(found, role as Role) : null);
}

/** What one role needs of a case: nobody loads the scripts of the others. */
export function onlyRole(compiled: CompiledCase, role: Role): CompiledCase {
  const of = <T>(record: Readonly<Partial<Record<Role, T>>>) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => key === role)) as Partial<Record<Role, T>>;
  return {
    ...compiled,
    scripts: of(compiled.scripts),
    variants: compiled.variants.map((variant) => ({ ...variant, overlay: of(variant.overlay) })),
    baselines: Object.fromEntries(Object.entries(compiled.baselines).filter(([key]) => key.startsWith(`${role}/`))),
  };
}

function asLoaders(kind: string, ids: readonly string[]): string {
  return `export default { ${ids.map((id) => `${JSON.stringify(id)}: () => import(${JSON.stringify(`virtual:${kind}/${id}`)})`).join(", ")} };`;
}

function asModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

function line(one: Diagnostic): string {
  return `${one.file}:${one.line}:${one.column} ${one.code} ${one.message} ${one.remedy}`;
}

function announce(server: ViteDevServer, before: Project | null, after: Project): void {
  for (const module of server.moduleGraph.idToModuleMap.values()) if (module.id?.startsWith(PREFIX)) server.moduleGraph.invalidateModule(module);
  const error = after.diagnostics.find((one) => one.severity === "error");
  if (error) {
    const message = after.diagnostics
      .filter((one) => one.severity === "error")
      .map(line)
      .join("\n");
    server.ws.send({
      type: "error",
      err: { message, stack: "", plugin: NAME, id: error.file, loc: { file: error.file, line: error.line, column: error.column } },
    });
    return;
  }
  const same = (key: "kader" | "catalogue" | "drills" | "introduction") => JSON.stringify(before?.[key]) === JSON.stringify(after[key]);
  const once = ["kader", "catalogue", "drills", "introduction"] as const;
  // Only a page that starts anew drops the error it shows; all of these are read once.
  if (!before || hasErrors(before) || !once.every(same)) return server.ws.send({ type: "full-reload" });
  for (const compiled of after.cases) {
    const old = before.cases.find((one) => one.id === compiled.id);
    if (JSON.stringify(old) !== JSON.stringify(compiled)) server.ws.send({ type: "custom", event: "waterhaven:case", data: { id: compiled.id, compiled } });
  }
}

function hasErrors(project: Project): boolean {
  return project.diagnostics.some((one) => one.severity === "error");
}
