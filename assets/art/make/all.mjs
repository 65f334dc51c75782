import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { avatars } from "./avatars.mjs";
import { standAlone } from "./export.mjs";
import { handSvg } from "./hand.mjs";
import { slim } from "./slim.mjs";
import { windowsSvg } from "./town.mjs";
import { town } from "./windowRoom.mjs";

/**
 * Writes every picture: `node assets/art/make/all.mjs`, or only those whose path holds a word: `… all.mjs kermis`.
 * Same input, same bytes. A drawing is a file in `vignettes/` or `places/` that exports `draw()` and, where it needs one, `detail`.
 */
const art = new URL("../", import.meta.url);
const only = process.argv[2] ?? "";
function write(path, make) {
  if (!path.includes(only)) return;
  const text = make();
  mkdirSync(new URL(path.slice(0, path.lastIndexOf("/") + 1), art), { recursive: true });
  writeFileSync(new URL(path, art), `${text}\n`);
  console.log(path, `${(gzipSync(text).length / 1000).toFixed(1)} kB gzip`);
}

const drawings = async (folder) => {
  const files = readdirSync(new URL(`${folder}/`, import.meta.url)).filter((file) => file.endsWith(".mjs")).sort();
  return Promise.all(files.map(async (file) => ({ name: file.slice(0, -4), ...(await import(`./${folder}/${file}`)) })));
};

// Twice as wide as a phone: what matters stands in the middle 390, the rest is for frames that are less tall.
const photo = { width: 780, height: 844 };
for (const { name, draw } of await drawings("vignettes")) write(`vignettes/${name}.svg`, () => standAlone(draw(), photo));
for (const hour of ["donker", "licht"]) {
  for (const { name, draw, detail = false, size = { width: 1600, height: 1000 } } of await drawings("places"))
    write(`places/${name}.${hour}.svg`, () => {
      const svg = standAlone(draw(), { hour, ...size });
      return detail ? slim(svg, { detail }) : svg;
    });
  write(`map/waterhaven.${hour}.svg`, () => slim(standAlone(town(), { hour, width: 1000, height: 960 })));
}
write("map/ramen.svg", () => slim(standAlone(windowsSvg(), { width: 1000, height: 960 })));
write("phone/hand.svg", () => handSvg().replace(/\n/g, ""));
for (const [name, svg] of avatars()) write(`avatars/${name}.svg`, () => svg);
