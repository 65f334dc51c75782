import type { PackageConfig } from "../../runtime/lmsPackage.ts";
import type { Edition } from "./edition.ts";
import { storyPictures, unnamedPictures } from "./pictures.ts";
import { referencesIn } from "./references.ts";

export interface Closure {
  /** Files that come along, in order. */
  readonly files: readonly string[];
  /** Of these, files of one case or of the refreshers: by the id of the case, or `flits`. */
  readonly special: ReadonlyMap<string, string>;
}

const FLITS = "flits";
/** Names of modules that only one case uses, or only the refreshers (src/content/vitePlugin.ts). */
const SPECIAL = /^\0?waterhaven:(?:(?:case|routes)\/([^/]+)(?:\/.+)?|flits)$/u;

/** The case that a module is of, `flits`, or undefined: of everything. */
export function specialOf(key: string): string | undefined {
  const found = SPECIAL.exec(key);
  return found ? (found[1] ?? FLITS) : undefined;
}

/** Files of an edition that a page with this content can come to need: everything that its program refers to, without other cases and their pictures. */
export function closureOf(edition: Edition, page: string, content: PackageConfig["content"]): Closure {
  const { files, chunks } = edition;
  const wanted: readonly string[] = content.kind === FLITS ? [FLITS] : content.cases;
  const byFile = new Map(Object.entries(chunks).map(([key, chunk]) => [chunk.file, { key, chunk }]));
  const special = new Map<string, string>();
  const seen = new Set<string>();
  const waiting = [page];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const bytes = files.get(path);
    if (seen.has(path) || !bytes) continue;
    const known = byFile.get(path);
    const of = known && specialOf(known.key);
    if (of !== undefined && !wanted.includes(of)) continue;
    seen.add(path);
    if (of !== undefined) special.set(path, of);
    const { imports = [], dynamicImports = [], css = [], assets = [] } = known?.chunk ?? {};
    waiting.push(...[...imports, ...dynamicImports].flatMap((key) => chunks[key]?.file ?? []), ...css, ...assets);
    waiting.push(...referencesIn(path, bytes, (other) => files.has(other)).found);
  }
  const unnamed = unnamedPictures(edition, [...seen]);
  return { files: [...seen].filter((path) => path !== page && !unnamed.has(path)).toSorted(), special };
}

/** Files that only a case or the refreshers use: nobody asks for them where these are not. */
export const specialFiles = (edition: Edition): readonly string[] => [
  ...Object.entries(edition.chunks).flatMap(([key, { file }]) => (specialOf(key) === undefined ? [] : [file])),
  ...storyPictures(edition).keys(),
];
