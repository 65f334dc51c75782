import { relative, resolve, sep } from "node:path";
import { atMost, type Diagnostic, type Place } from "../content/diagnostics.ts";
import { catalogueDiagnostics, sharedRoles } from "../content/explore/index.ts";
import { DEFAULT_SET } from "../domain/framework.ts";
import { agreementsUnder } from "./agreements.ts";
import { checkCases, type CaseToCheck } from "./checkCases.ts";
import { fairnessOf } from "./fairness.ts";
import { UsageError, type Options } from "./options.ts";
import { isFile } from "./paths.ts";
import { lineOf, loadProject } from "./project.ts";

/** `check [PATH…]`: everything that can be proved about the files, under the set that is asked for. Exit 1 when there is an error. */
export async function runCheck(options: Options): Promise<number> {
  const project = loadProject(options);
  const wanted = wantedIn(options, project.paths);
  const chosen = (file: string) => wanted.length === 0 || wanted.some((path) => path === "" || file === path || file.startsWith(`${path}/`));
  const all: Diagnostic[] = [...project.diagnostics];
  const under =
    options.agreements === undefined || !project.framework ? null : agreementsUnder({ ...project, framework: project.framework }, options.agreements);
  const broken = new Set(all.filter((one) => one.severity === "error").map((one) => one.file));
  const shared = sharedRoles(project.cases);
  const asked = [...project.cases, ...(project.introduction ? [project.introduction] : [])].flatMap((compiled): readonly CaseToCheck[] => {
    const place = project.places[compiled.id];
    if (!place || !project.paths.some((path) => path.startsWith(`${place.folder}/`) && chosen(path))) return [];
    // What is written wrong is mended first: exploring it would only say the same in other words.
    const own = [...broken].some((file) => file.startsWith(`${place.folder}/`) || file.startsWith("kader/") || file.startsWith("afspraken/"));
    if (own || under?.set === null) return [];
    const options = { shared, plans: project.plans[compiled.id] ?? [], ...(under ? { set: under.set } : {}) };
    return [{ compiled, place, options }];
  });
  const framework = under?.set === null ? null : (under?.framework ?? project.framework);
  const checked = framework ? await checkCases(framework, asked) : [];
  all.push(...checked.flatMap(({ diagnostics }) => diagnostics));
  // Over the catalogue only when all of it was explored.
  const ofCases = checked.filter(({ id }) => id !== project.introduction?.id);
  if (project.framework && ofCases.length === project.cases.length && ofCases.length > 0)
    all.push(...catalogueDiagnostics(ofCases, project.framework, project.places, under ? undefined : setIn(options)));
  const shown = atMost([...(under?.diagnostics ?? []), ...all.filter((one) => chosen(one.file))]);
  const ok = !shown.some((one) => one.severity === "error");
  if (options.json) console.log(JSON.stringify({ ok, files: project.files, diagnostics: shown, fairness: checked.map(fairnessOf) }));
  else {
    for (const one of shown) console.error(lineOf(one));
    console.log(
      `${project.files} bestanden, ${project.cases.length} casus, ${project.drills.length} flitsen, ${shown.filter((one) => one.severity === "error").length} fouten, ${shown.filter((one) => one.severity === "warning").length} waarschuwingen.`,
    );
  }
  return ok ? 0 : 1;
}

/** Where the checked set of agreements stands, when this folder has its own. */
function setIn({ root }: Options): Place | undefined {
  const file = `afspraken/${DEFAULT_SET}.yaml`;
  return isFile(resolve(root, file)) ? { file, line: 1, column: 1 } : undefined;
}

/** The paths asked for, relative to the scenarios folder; one that holds no scenario file is a usage error. */
function wantedIn(options: Options, files: readonly string[]): readonly string[] {
  return options.words.map((word) => {
    const path = relative(resolve(options.root), resolve(word)).split(sep).join("/");
    if (path !== "" && !files.some((file) => file === path || file.startsWith(`${path}/`)))
      throw new UsageError(`“${word}” is geen bestand of map met casussen in “${options.root}”. Mogelijk: ${folders(files).join(", ")}.`);
    return path;
  });
}

function folders(files: readonly string[]): readonly string[] {
  return [...new Set(files.map((file) => file.split("/").slice(0, -1).join("/")))].filter((folder) => folder !== "" && !folder.endsWith("/plans")).sort();
}
