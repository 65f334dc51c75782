import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Makes a fresh clone ready, and says what it does: `node src/cli/prepare.mjs start|test|package`. Needs nothing but Node and npm. */
const root = fileURLToPath(new URL("../../", import.meta.url));
const goal = process.argv[2] ?? "start";

function stop(sentence, remedy) {
  console.error(`${sentence}\nWat je kunt doen: ${remedy}`);
  process.exit(1);
}

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Waterhaven heeft Node 20.19 of nieuwer nodig; dit is ${process.versions.node}.`, "installeer een nieuwere Node van nodejs.org.");

function run(command, args, why) {
  console.log(why);
  return spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" }).status === 0;
}

const newest = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);
function newestIn(folder) {
  if (!existsSync(folder)) return 0;
  return Math.max(
    0,
    ...readdirSync(folder, { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? newestIn(join(folder, entry.name)) : newest(join(folder, entry.name)),
    ),
  );
}

if (newest(join(root, "node_modules/.package-lock.json")) < newest(join(root, "package-lock.json")) - 1000) {
  if (!run("npm", ["ci", "--no-audit", "--no-fund"], "De benodigde pakketten ontbreken: ik installeer ze met npm ci."))
    stop("Het installeren is niet gelukt.", "controleer de internetverbinding en probeer npm ci zelf.");
}

if (goal === "start") {
  const sources = Math.max(
    ...["src", "scenarios", "assets"].map((folder) => newestIn(join(root, folder))),
    newest(join(root, "vite.config.ts")),
    newest(join(root, "index.html")),
  );
  if (newest(join(root, "dist/index.html")) < sources && !run("npx", ["vite", "build", "--logLevel", "warn"], "Ik bouw de simulator."))
    stop("Het bouwen is niet gelukt.", "lees de melding hierboven; npm run casus -- check wijst fouten in casussen aan.");
}

if (goal === "test") {
  const { findChromium } = await import("../../tests/browser/chromium.mjs");
  if (!findChromium()) {
    const root_ = process.getuid?.() === 0 && existsSync("/etc/debian_version");
    if (root_) {
      run("apt-get", ["update", "-qq"], "Er is geen Chromium: ik installeer het pakket chromium.");
      run("apt-get", ["install", "-y", "-qq", "chromium"], "Chromium installeren.");
    }
    if (!findChromium())
      stop("Voor de browsertests is Chromium nodig.", "installeer chromium (Debian: apt-get install chromium) of zet CHROMIUM op het pad van een browser.");
  }
  execFileSync(findChromium(), ["--version"], { stdio: "ignore" });
}
