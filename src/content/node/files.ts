import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { ArtNames } from "../artNames.ts";
import type { Files } from "../project.ts";

/** A scenarios folder on disk. `art` is the assets/art folder beside it, when there is one. */
export function filesOn(root: string, art?: string): Files {
  return {
    list: () => walk(root).map((path) => relative(root, path).split(sep).join("/")),
    read: (path) => readFileSync(join(root, path), "utf8"),
    ...(art !== undefined && existsSync(art) ? { art: artIn(art) } : {}),
  };
}

function walk(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" || entry.name === "schema" ? [] : walk(path);
    return [path];
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
