import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const idsIn = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, id = ""]) => id))].toSorted((a, b) => a.localeCompare(b));

it("every rule for learning systems is named by a test, and no test names another", () => {
  const rules = idsIn(readFileSync("src/runtime/lms/SPEC.md", "utf8"), /^- (LMS-\d+) /gmu);
  const tests = ["src", "tests"]
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)))
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => readFileSync(file, "utf8"));
  expect(rules.length).toBeGreaterThan(10);
  expect(idsIn(tests.join("\n"), /["`](LMS-\d+) /gu)).toEqual(rules);
});
