import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BUNDLED_LICENCES } from "./build.ts";
import type { Edition } from "./edition.ts";

/** Texts of licences that have to come along, by their name in a package: of the program, of its font, and of what is built into it. */
export function licencesIn(root: string, { files }: Edition): ReadonlyMap<string, Uint8Array> {
  const bundled = files.get(BUNDLED_LICENCES);
  if (!bundled) throw new Error(`The edition has no ${BUNDLED_LICENCES}.`);
  const read = (path: string) => new Uint8Array(readFileSync(join(root, path)));
  return new Map([
    ["LICENSE.txt", read("LICENSE")],
    ["LICENSE-OFL.txt", read("assets/fonts/LICENSE-OFL.txt")],
    [BUNDLED_LICENCES, bundled],
  ]);
}
