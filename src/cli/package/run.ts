import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DEFAULT_ROOT, UsageError } from "../options.ts";
import { loadSound } from "../project.ts";
import { coursesFor } from "./activities.ts";
import { archive } from "./archive.ts";
import { buildEdition } from "./build.ts";
import { specialFiles } from "./closure.ts";
import { contentsOf, type Contents } from "./contents.ts";
import { readEdition } from "./edition.ts";
import { licencesIn } from "./licences.ts";
import { checkNames, parsePackageOptions, type PackageOptions } from "./options.ts";
import { problemsIn } from "./problems.ts";
import { print, written, type Written } from "./report.ts";
import { problemsBySchema } from "./schemas.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const OUT = "dist/lms";

/** `npm run package -- …`: zips for learning systems. The exit code; contract: docs/cli.md. */
export async function runPackage(args: readonly string[]): Promise<number> {
  try {
    return await makePackages(parsePackageOptions(args));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function makePackages(options: PackageOptions): Promise<number> {
  const began = performance.now();
  const project = loadSound({ words: [], json: options.json, parity: false, root: join(ROOT, DEFAULT_ROOT) });
  if (!project) return 1;
  checkNames(options, { cases: project.catalogue.map(({ id }) => id), sets: Object.keys(project.framework.agreementSets) });
  const courses = coursesFor({ project, framework: project.framework, version: programVersion() }, options);
  const edition = readEdition(await buildEdition(ROOT));
  const licences = licencesIn(ROOT, edition);
  const packages = options.standards.flatMap((standard) =>
    courses.map((course) => contentsOf(edition, licences, project.kader?.objectives ?? {}, course, standard)),
  );
  const problems = await problemsOf(packages, specialFiles(edition));
  if (problems.length > 0) {
    if (options.json) console.log(JSON.stringify({ ok: false, problems }));
    for (const problem of problems) console.error(problem);
    console.error("Er is geen pakket geschreven. Dit is een fout in Waterhaven zelf: meld hem, met de regels hierboven.");
    return 1;
  }
  print(packages.map(write), (performance.now() - began) / 1000, options.json);
  return 0;
}

/** What is wrong with any of these, before one is written. */
async function problemsOf(packages: readonly Contents[], leftOut: readonly string[]): Promise<readonly string[]> {
  const standards = [...new Set(packages.map(({ standard }) => standard))];
  const bySchema = await Promise.all(
    standards.map((standard) =>
      problemsBySchema(
        standard,
        packages.filter((one) => one.standard === standard).map((one) => ({ name: `${nameOf(one)}.xml`, xml: one.manifest })),
      ),
    ),
  );
  return [...bySchema.flat(), ...packages.flatMap((one) => problemsIn(one, leftOut).map((problem) => `${nameOf(one)}: ${problem}`))];
}

function write(one: Contents): Written {
  const began = performance.now();
  const file = `${OUT}/${nameOf(one)}.zip`;
  const bytes = archive(one.files);
  mkdirSync(dirname(join(ROOT, file)), { recursive: true });
  writeFileSync(join(ROOT, file), bytes);
  return written(one, file, bytes.length, (performance.now() - began) / 1000);
}

const nameOf = ({ course, standard }: Contents): string => `waterhaven-${course.name}-${standard}${course.suffix}`;

function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { readonly version: string };
  return version;
}
