// Runs the stages of `npm test`: node tests/run.mjs [--only types,lint]
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Stages of one group run side by side; groups run one after the other. */
const GROUPS = [
  [
    { name: "types", command: "tsc --noEmit" },
    { name: "lint", command: "oxlint -c tests/lint/oxlintrc.json --type-aware --deny-warnings src tests vite.config.ts" },
    { name: "format", command: "oxfmt -c tests/lint/oxfmtrc.json --check src tests docs vite.config.ts" },
    { name: "architecture", command: "node tests/architecture/check.mjs" },
    { name: "unused", command: "knip" },
    { name: "content", command: "npm run --silent casus -- check" },
    // Last: they fill what content leaves over when its heaviest case is still being explored.
    // The packages that the browser tests launch come after it: a build empties the folder that they lie in.
    { name: "build", command: "npm run --silent build && tsx src/cli/package/main.ts --case waar-zijn-ze --flits --for all" },
    { name: "unit", command: "npm run --silent test:unit" },
  ],
  [{ name: "sizes", command: "node tests/sizes.mjs" }],
  [{ name: "browser", command: "npm run --silent test:browser" }],
];
/** Only on request. */
const ON_REQUEST = [
  [{ name: "soak", command: "npm run --silent test:browser -- kill", env: { KILLS: "200" } }],
  [{ name: "plays", command: "npm run --silent test:browser -- plans", env: { PLAYS: "all" } }],
];

const SIDE_BY_SIDE = 3;
const env = { ...process.env, PATH: `${join(ROOT, "node_modules/.bin")}${delimiter}${process.env.PATH}` };

function runStage(stage) {
  const began = performance.now();
  return new Promise((done) => {
    const child = spawn(stage.command, { cwd: ROOT, shell: true, env: { ...env, ...stage.env }, stdio: ["ignore", "pipe", "pipe"] });
    const output = [];
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.on("data", (chunk) => output.push(chunk));
    child.on("close", (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`${code === 0 ? "passed" : "FAILED"}  ${stage.name.padEnd(13)} ${seconds.padStart(6)} s`);
      if (code !== 0 || stage.name === "sizes") console.log(Buffer.concat(output).toString().trimEnd().replaceAll(/^/gmu, "    "));
      done(code === 0);
    });
  });
}

async function runGroup(stages) {
  const waiting = [...stages];
  const results = [];
  const worker = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) results.push(await runStage(stage));
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  return results;
}

const all = [...GROUPS, ...ON_REQUEST].flat().map((stage) => stage.name);
const asked = process.argv.indexOf("--only");
const only = asked > 0 ? (process.argv[asked + 1] ?? "").split(",") : null;
const unknown = (only ?? []).filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown stage: ${unknown.join(", ")}. There are: ${all.join(", ")}.`);
  process.exit(2);
}

const results = [];
for (const group of only ? [...GROUPS, ...ON_REQUEST] : GROUPS) results.push(...(await runGroup(group.filter((stage) => !only || only.includes(stage.name)))));
const failed = results.filter((passed) => !passed).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
