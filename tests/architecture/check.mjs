// Checks the walls between the folders of src/: node tests/architecture/check.mjs
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { seeTypeImports } from "./readTypes.mjs";
import { ALL, VALUES } from "./rules.mjs";

// After readTypes: it must wrap the parser first.
const { cruise } = await import("dependency-cruiser");

/** Without a working parser the cruiser finds nothing and everything passes. Raise this as the tree grows. */
const MIN_MODULES = 150;

process.chdir(fileURLToPath(new URL("../..", import.meta.url)));

const options = {
  parser: "swc",
  doNotFollow: { path: "node_modules" },
  enhancedResolveOptions: {
    exportsFields: ["exports"],
    conditionNames: ["import", "browser", "default", "types"],
    extensions: [".ts", ".tsx", ".mjs", ".js", ".css", ".json"],
  },
};

async function graph(forbidden, types) {
  seeTypeImports(types);
  const { output } = await cruise(["src"], { ...options, ruleSet: { forbidden }, validate: true });
  return output;
}

const everything = await graph(ALL, true);
const running = await graph(VALUES, false);

const sources = readdirSync("src", { recursive: true })
  .map((file) => `src/${file.replaceAll("\\", "/")}`)
  .filter((file) => /\.tsx?$/u.test(file) && !file.endsWith(".d.ts"));
const cruised = new Map(everything.modules.map((module) => [module.source, module]));
const missed = sources.filter((file) => !cruised.has(file));
const ofSource = sources.length - missed.length;
const links = everything.summary.totalDependenciesCruised;
const valueLinks = running.summary.totalDependenciesCruised;

const violations = [...everything.summary.violations, ...running.summary.violations];
for (const { rule, from, to, cycle } of violations) {
  console.log(`${rule.name}: ${from} -> ${cycle ? cycle.map((step) => step.name ?? step).join(" -> ") : to}`);
}
for (const { name, comment } of [...ALL, ...VALUES]) if (comment && violations.some(({ rule }) => rule.name === name)) console.log(`  ${name}: ${comment}`);
for (const file of missed) console.log(`not read: ${file}`);

if (ofSource < MIN_MODULES) console.log(`Only ${ofSource} modules read, at least ${MIN_MODULES} expected: the parser does not work.`);
if (links <= valueLinks) console.log("Type imports are not told apart: the parser does not work.");
console.log(`${ofSource} modules, ${links} imports, ${violations.length} violations`);
process.exit(violations.length > 0 || missed.length > 0 || ofSource < MIN_MODULES || links <= valueLinks ? 1 : 0);
