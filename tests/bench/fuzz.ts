import { newCase } from "../../src/content/newCase.ts";
import { readSource } from "../../src/content/readSource.ts";
import { caseFile } from "../../src/content/schema/caseFile.ts";
import { validate } from "../../src/content/schema/validate.ts";

/** `npm run fuzz [N]`: spoiled copies of a sound case. Exit 1 when one crashes, hangs over a second, or is refused without a place. */
const count = Number(process.argv[2] ?? 10_000);
const text = newCase("proef", "rivaliteit");
const PIECES = [
  "",
  ":",
  "\n",
  "- ",
  "{",
  "}",
  '"',
  "'",
  "  ",
  "\t",
  "&a ",
  "*a",
  "!!js ",
  "<<: ",
  "null",
  "9e999",
  "\u0000",
  "💥",
  "__proto__: 1\n",
  "? ",
  "|\n",
  "%YAML\n",
  "[[[[[[[[",
];
let seed = 20261123;
const next = (below: number) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed % below;
};

const result = { files: 0, accepted: 0, refused: 0, crashes: 0, slow: 0, unplaced: 0 };
for (let index = 0; index < count; index++) {
  let spoiled = text;
  for (let edits = 1 + next(4); edits > 0; edits--) {
    const at = next(spoiled.length);
    spoiled = spoiled.slice(0, at) + (PIECES[next(PIECES.length)] ?? "") + spoiled.slice(at + next(30));
  }
  const began = performance.now();
  try {
    const { source, diagnostics } = readSource("fuzz.yaml", spoiled);
    const checked = source ? validate(caseFile, source) : null;
    const found = checked && !checked.ok ? checked.diagnostics : diagnostics;
    if (checked?.ok) result.accepted++;
    else {
      result.refused++;
      if (found.length === 0 || found.some((one) => one.line < 1 || one.column < 1)) result.unplaced++;
    }
  } catch {
    result.crashes++;
  }
  if (performance.now() - began > 1000) result.slow++;
  result.files++;
}
console.log(JSON.stringify(result));
process.exit(result.crashes + result.slow + result.unplaced > 0 ? 1 : 0);
