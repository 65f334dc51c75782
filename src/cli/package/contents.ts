import type { Kader } from "../../domain/kader/kader.ts";
import type { LmsStandard } from "../../runtime/lmsPort.ts";
import { configOf, type Activity, type Course } from "./activities.ts";
import { closureOf } from "./closure.ts";
import { textOf, type Edition } from "./edition.ts";
import { manifestFor, MANIFESTS } from "./manifest/index.ts";
import { pageFor } from "./page.ts";
import { schemasOf } from "./schemas.ts";

/** The page that Vite makes. */
export const TEMPLATE = "index.html";

/** A package before it is a zip. */
export interface Contents {
  readonly course: Course;
  readonly standard: LmsStandard;
  readonly manifest: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What always comes along: texts of licences, by their name in the package. */
export type Licences = ReadonlyMap<string, Uint8Array>;

/** Every file of a package of this course, with its manifest. Whether it is sound is for `problemsIn` to say. */
export function contentsOf(edition: Edition, licences: Licences, objectives: Kader["objectives"], course: Course, standard: LmsStandard): Contents {
  const template = edition.files.get(TEMPLATE);
  if (!template) throw new Error(`The edition has no ${TEMPLATE}.`);
  const closures = new Map(course.activities.map((activity) => [activity.id, closureOf(edition, TEMPLATE, activity.content)]));
  const several = course.activities.length > 1;
  const special = (activity: Activity) => [...(closures.get(activity.id)?.special.keys() ?? [])].toSorted();
  const all = [...new Set([...closures.values()].flatMap(({ files }) => files)), ...licences.keys()].toSorted();
  const apart = new Set(course.activities.flatMap(special));
  const manifest = manifestFor(standard, {
    course,
    objectives,
    own: (activity) => [activity.page, ...(several ? special(activity) : all)],
    shared: several ? all.filter((path) => !apart.has(path)) : [],
  });
  const files = new Map<string, Uint8Array>();
  for (const path of all) {
    const bytes = licences.get(path) ?? edition.files.get(path);
    if (bytes) files.set(path, bytes);
  }
  const encode = (text: string) => new TextEncoder().encode(text);
  for (const activity of course.activities) files.set(activity.page, encode(pageFor(textOf(template), configOf(activity, standard))));
  for (const [name, bytes] of schemasOf(standard)) files.set(name, bytes);
  files.set(MANIFESTS[standard], encode(manifest));
  return { course, standard, manifest, files };
}
