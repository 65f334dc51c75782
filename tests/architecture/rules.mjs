// Who may import whom. ALL holds for every import, VALUES only for imports that exist at run time: where a layer may
// use another layer's types, ALL lets it pass and VALUES forbids the rest.
const TEST = "\\.test\\.tsx?$";
const npm = (...names) => `node_modules/(?:${names.join("|")})/`;

/** A layer may import itself and what `may` names, beside files outside src/ in `also`; npm packages are ruled below. */
const layer = (name, may, also = []) => ({
  name: `${name}-imports`,
  severity: "error",
  comment: `${name}/ may import: ${may.join(", ") || "nothing"}.`,
  from: { path: `^src/${name}/` },
  to: { path: "^(?:src|tests|scenarios)/", pathNot: [...[name, ...may].map((path) => `^src/${path}${path.endsWith(".ts") ? "$" : "/"}`), ...also] },
});

const only = (packages, folders) => ({
  name: `only-${folders.join("-and-")}-imports-${packages[0]}`,
  severity: "error",
  comment: `${packages.join(", ")}: only in ${folders.join(", ")}.`,
  from: { path: "^src/", pathNot: `^src/(?:${folders.join("|")})/` },
  to: { path: npm(...packages) },
});

const typesOnly = (from, to, pathNot) => ({
  name: `${from}-only-types-of-${to.replace(/\W+/gu, "-")}`,
  severity: "error",
  comment: `${from}/ may use only the types of ${to}: write \`import type\`.`,
  from: { path: `^src/${from}/`, pathNot: TEST },
  to: { path: `^src/${to}`, ...(pathNot ? { pathNot } : {}) },
});

export const ALL = [
  { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
  { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^virtual:" } },
  layer("domain", []),
  layer("content", ["domain"]),
  layer("runtime", ["domain", "content/compiled.ts"]),
  layer("view", ["domain", "runtime"]),
  layer("ui", ["view", "domain"]),
  layer("stage", ["view"]),
  layer("platform", [
    "runtime/ports.ts",
    "runtime/listeners.ts",
    "runtime/lmsPort.ts",
    "runtime/lmsPackage.ts",
    "runtime/sound.ts",
    "runtime/eventSchema.ts",
    "runtime/recordSchemas.ts",
    "runtime/setIds.ts",
    "runtime/withoutText.ts",
    "domain",
  ]),
  // The message catalogue: what a package says of passing is what the score page says.
  // `npm test` looks for a browser before node_modules exists; the finder lies beside the browser tests.
  layer("cli", ["content", "runtime", "domain", "view/text/nl.ts"], ["^tests/browser/chromium\\.mjs$"]),
  {
    name: "domain-stands-alone",
    severity: "error",
    comment: "domain/ uses no package and nothing of Node; its tests may use vitest and fast-check.",
    from: { path: "^src/domain/", pathNot: TEST },
    to: { dependencyTypes: ["npm", "npm-dev", "npm-peer", "npm-optional", "npm-no-pkg", "npm-unknown", "core"] },
  },
  {
    name: "domain-tests",
    severity: "error",
    from: { path: `^src/domain/.*${TEST}` },
    to: { dependencyTypes: ["npm", "npm-dev", "npm-no-pkg", "npm-unknown", "core"], pathNot: npm("vitest", "fast-check") },
  },
  {
    name: "test-packages-in-tests",
    severity: "error",
    from: { path: "^src/", pathNot: TEST },
    to: { path: npm("vitest", "fast-check") },
  },
  only(["phaser"], ["stage"]),
  only(["xstate"], ["runtime", "app"]),
  only(["localforage", "howler", "@types/howler"], ["platform"]),
  only(["preact", "wouter-preact", "lucide-preact"], ["ui", "app"]),
  only(["ts-fsrs"], ["runtime"]),
  only(["@dagrejs/dagre"], ["view"]),
  only(["minisearch"], ["view"]),
  only(["yaml", "@marcbachmann/cel-js"], ["content", "cli"]),
];

export const VALUES = [
  typesOnly("runtime", "content/compiled.ts"),
  typesOnly("view", "runtime/"),
  typesOnly("ui", "domain/"),
  typesOnly("platform", "domain/"),
];
