import { createRequire } from "node:module";

/**
 * dependency-cruiser reads TypeScript through swc, but without TSX and without telling `import type` from `import`.
 * This wraps swc's parser before dependency-cruiser loads it: TSX is understood, and type-only imports can be left out,
 * which gives the graph of what really runs.
 */
const swc = createRequire(import.meta.resolve("dependency-cruiser"))("@swc/core");
const parseFileSync = swc.parseFileSync.bind(swc);
let keepTypes = true;

/** Whether the next cruise sees type-only imports and exports. */
export function seeTypeImports(see) {
  keepTypes = see;
}

const isTypeOnly = (item) => {
  if (item.type !== "ImportDeclaration" && item.type !== "ExportNamedDeclaration") return false;
  return item.typeOnly || (item.specifiers.length > 0 && item.specifiers.every((one) => one.isTypeOnly));
};

swc.parseFileSync = (file, options) => {
  const tree = parseFileSync(file, { ...options, tsx: file.endsWith(".tsx") });
  return keepTypes ? tree : { ...tree, body: tree.body.filter((item) => !isTypeOnly(item)) };
};
