// Checks the sizes of dist/ against the bars: node tests/sizes.mjs
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const DIST = fileURLToPath(new URL("../dist", import.meta.url));
const KB = 1000;
const BARS = { start: 75 * KB, stage: 230 * KB, case: 25 * KB, firstView: 150 * KB, art: 40 * KB, sound: 150 * KB };

const manifestFile = join(DIST, ".vite/manifest.json");
if (!existsSync(manifestFile)) {
  console.error("There is no dist/.vite/manifest.json. Run `npm run build` first.");
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(manifestFile, "utf8"));

/** Already packed formats are counted as they are. */
function transferSize(file) {
  const bytes = readFileSync(join(DIST, file));
  return /\.(?:woff2|png|jpg|webp|webm|mp3)$/u.test(file) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}
const total = (files) => files.reduce((sum, file) => sum + transferSize(file), 0);

/** The entry with everything it imports statically. */
function withImports(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key);
    for (const next of manifest[key].imports ?? []) withImports(next, seen);
  }
  return seen;
}

const entryKey = Object.keys(manifest).find((key) => manifest[key].isEntry);
if (!entryKey) throw new Error("The manifest names no entry.");
const startChunks = [...withImports(entryKey)].map((key) => manifest[key]);
const styles = [...new Set(startChunks.flatMap((chunk) => chunk.css ?? []))];
const startFiles = [...startChunks.map((chunk) => chunk.file), ...styles];
/** Pictures in dist/ that come from this folder of assets/art. */
const artOf = (folder) =>
  Object.entries(manifest)
    .filter(([key]) => key.startsWith(`assets/art/${folder}`) && key.endsWith(".svg"))
    .map(([, { file }]) => file);
const heaviest = (files) => files.toSorted((a, b) => transferSize(b) - transferSize(a))[0];
const sounds = Object.entries(manifest)
  .filter(([key]) => key.startsWith("assets/audio/"))
  .map(([, { file }]) => file)
  .filter((file) => file.endsWith(".mp3"));
// The start screen shows its fonts and the town at one hour.
const firstView = [...new Set(styles.flatMap(referencedBy)), heaviest(artOf("map/"))];

/** Files that a style sheet refers to, relative to dist/. */
function referencedBy(style) {
  const text = readFileSync(join(DIST, style), "utf8");
  return [...text.matchAll(/url\(["']?(?!data:|#)([^"')?#]+)/gu)].map(([, url]) => join(style, "..", url)).filter((file) => existsSync(join(DIST, file)));
}

const scripts = readdirSync(join(DIST, "assets"))
  .filter((file) => file.endsWith(".js"))
  .map((file) => `assets/${file}`);
const named = (prefix) => scripts.filter((file) => basename(file).startsWith(prefix));

const rows = [
  { what: `start screen, JS+CSS (${startFiles.length} files)`, size: total(startFiles), bar: BARS.start },
  { what: `first view, fonts and art (${firstView.length} files)`, size: total(firstView), bar: BARS.firstView },
  { what: `heaviest picture of ${artOf("").length}, ${basename(heaviest(artOf("")))}`, size: transferSize(heaviest(artOf(""))), bar: BARS.art },
  { what: `sound sprite (${sounds.length} file)`, size: total(sounds), bar: BARS.sound },
  { what: `stage (${named("stage-").length} files)`, size: total(named("stage-")), bar: BARS.stage },
  ...named("case-").map((file) => ({ what: basename(file), size: transferSize(file), bar: BARS.case })),
];
for (const { what, size, bar } of rows) {
  console.log(`${size <= bar ? "ok  " : "OVER"}  ${what.padEnd(52)} ${(size / KB).toFixed(1).padStart(7)} kB of ${bar / KB} kB`);
}
console.log("note  the catalogue index travels inside the start screen's JS; its bar is 150 B gzip per case.");
// On a slow line every round of asking takes longer than most files: what the entry imports may not turn out to need more.
const page = readFileSync(join(DIST, "index.html"), "utf8");
const inTime = [entryKey, ...(manifest[entryKey].imports ?? [])].map((key) => manifest[key].file);
const late = startChunks.map(({ file }) => file).filter((file) => !inTime.includes(file) && !page.includes(`href="./${file}"`));
for (const file of late) console.log(`LATE  ${file} is only asked for in a third round: see pictureFirst in vite.config.ts`);
// A bar that measures nothing would always pass.
const empty = ["stage-", "case-"].filter((prefix) => named(prefix).length === 0);
for (const prefix of empty) console.log(`NONE  no chunk is named ${prefix}*.js: see chunkName in vite.config.ts`);
if (sounds.length === 0) console.log("NONE  no sound sprite from assets/audio is in the manifest.");
if (late.length > 0 || empty.length > 0 || sounds.length === 0 || rows.some(({ size, bar }) => size > bar)) process.exit(1);
