import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { ArtNames } from "../artNames.ts";
import { LIMITS } from "../limits.ts";
import type { Files } from "../files.ts";

/** A scenarios folder on disk. `art` is the assets/art folder beside it, when there is one. */
export function filesOn(root: string, art?: string): Files {
  return {
    list: () => walk(root, LIMITS.folders).map((path) => relative(root, path).split(sep).join("/")),
    read: (path) => readText(join(root, path)),
    ...(art !== undefined && existsSync(art) ? { art: artIn(art) } : {}),
  };
}

/**
 * The text of a file; of one that is far too large only the first `most` bytes, which is enough to see that. Throws when the file
 * cannot be opened.
 */
export function readText(path: string, most = LIMITS.characters * 4): string {
  const file = openSync(path, "r");
  try {
    const size = Math.min(fstatSync(file).size, most);
    const bytes = Buffer.alloc(size);
    let read = 0;
    for (let more = 1; more > 0 && read < size; read += more) more = readSync(file, bytes, read, size - read, read);
    return bytes.toString("utf8", 0, read);
  } finally {
    closeSync(file);
  }
}

/**
 * Files in a folder and in the folders in it, no deeper than `depth`. No pipes, and no links: a folder of somebody else cannot show a file
 * from elsewhere.
 */
function walk(folder: string, depth: number): readonly string[] {
  if (depth < 0 || !existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" || entry.name === "schema" ? [] : walk(path, depth - 1);
    return entry.isFile() ? [path] : [];
  });
}

function artIn(folder: string): ArtNames {
  const names = (sub: string) =>
    existsSync(join(folder, sub))
      ? readdirSync(join(folder, sub))
          .filter((name) => name.endsWith(".svg"))
          .map((name) => name.replace(/(\.(donker|licht))?\.svg$/u, ""))
      : [];
  return { vignettes: [...new Set(names("vignettes"))], places: [...new Set(names("places"))], avatars: [...new Set(names("avatars"))] };
}
