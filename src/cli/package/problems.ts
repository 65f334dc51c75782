import type { Contents } from "./contents.ts";
import { MANIFESTS } from "./manifest/index.ts";
import { fetchedElsewhere, referencesIn } from "./references.ts";
import { schemasOf } from "./schemas.ts";

/**
 * What is wrong with a package beside what its schemas say: the manifest and the files do not agree, a file refers to one that is not there, or something would
 * be fetched from elsewhere. `leftOut`: files that only other cases use.
 */
export function problemsIn({ course, standard, manifest, files }: Contents, leftOut: readonly string[]): readonly string[] {
  const problems: string[] = [];
  const named = new Set([...manifest.matchAll(/(?:\shref="|<url>)([^"<]+)/gu)].map(([, path]) => decodeURIComponent(path ?? "")));
  for (const path of named) if (!files.has(path)) problems.push(`${MANIFESTS[standard]} noemt ${path}, en dat bestand is er niet.`);
  const control = new Set([MANIFESTS[standard], ...schemasOf(standard).keys()]);
  // cmi5 names only the page of each unit.
  if (standard !== "cmi5")
    for (const path of files.keys()) if (!named.has(path) && !control.has(path)) problems.push(`${MANIFESTS[standard]} noemt ${path} niet.`);
  for (const { content } of course.activities)
    for (const id of content.kind === "casus" ? content.cases : [])
      if (![...files.keys()].some((path) => path.includes(`case-${id}-`))) problems.push(`De casus ${id} zit er niet in.`);
  const elsewhere = new Set(leftOut.map((path) => path.split("/").at(-1)));
  for (const [path, bytes] of files) {
    if (control.has(path)) continue;
    for (const name of referencesIn(path, bytes, (other) => files.has(other)).missing)
      if (!elsewhere.has(name.split("/").at(-1))) problems.push(`${path} verwijst naar ${name}, en dat bestand is er niet.`);
    for (const address of fetchedElsewhere(path, bytes)) problems.push(`${path} haalt iets op van een andere plek: ${address}.`);
  }
  return problems;
}
