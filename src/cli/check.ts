import { relative, resolve } from "node:path";
import type { Diagnostic } from "../content/diagnostics.ts";
import { modelDiagnostics } from "../content/explore/index.ts";
import type { Options } from "./options.ts";
import { lineOf, loadProject } from "./project.ts";

/** `check [PATH…]`: everything that can be proved about the files. Exit 1 when there is an error. */
export async function runCheck(options: Options): Promise<number> {
  const project = loadProject(options);
  const all: Diagnostic[] = [...project.diagnostics];
  const broken = all.some((one) => one.severity === "error");
  if (!broken && project.framework) {
    for (const compiled of project.cases) all.push(...modelDiagnostics(compiled, project.framework, `casussen/${compiled.id}/casus.yaml`));
  }
  const wanted = options.words.map((path) => relative(resolve(options.root), resolve(path)));
  const shown = wanted.length === 0 ? all : all.filter((one) => wanted.some((path) => path === "" || one.file.startsWith(path)));
  const ok = !shown.some((one) => one.severity === "error");
  if (options.json) console.log(JSON.stringify({ ok, files: project.files, diagnostics: shown }));
  else {
    for (const one of shown) console.error(lineOf(one));
    console.log(
      `${project.files} bestanden, ${project.cases.length} casus, ${shown.filter((one) => one.severity === "error").length} fouten, ${shown.filter((one) => one.severity === "warning").length} waarschuwingen.`,
    );
  }
  return ok ? 0 : 1;
}
