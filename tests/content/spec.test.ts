import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** A rule of SPEC.md: `- A12.3 …` under a heading `**A12 Agreements** · built` or `## Framework rules · built`. */
interface Rule {
  readonly id: string;
  readonly built: boolean;
}

const SPEC = readFileSync("src/domain/SPEC.md", "utf8");

function rulesIn(spec: string): readonly Rule[] {
  let built = false;
  return spec.split("\n").flatMap((line): Rule[] => {
    const section = /^(?:\*\*.+\*\*|## .+) · (built|partly built|not built yet)/u.exec(line);
    if (section) built = section[1] !== "not built yet";
    const id = /^- ((?:[AF]\d+|IK)\.\d+) /u.exec(line)?.[1];
    return id === undefined ? [] : [{ id, built }];
  });
}

/** Ids in the table of what no test proves, each with its reason. */
function exceptionsIn(spec: string): ReadonlyMap<string, string> {
  const table = spec.split("## Not proved by a test")[1]?.split("\n## ")[0] ?? "";
  return new Map([...table.matchAll(/^\| ((?:[AF]\d+|IK)\.\d+) +\| (.*?) +\|$/gmu)].map(([, id = "", why = ""]) => [id, why]));
}

/** Texts in a test file: its titles and the rows of its tables. What stands in comments does not count. */
function textsIn(path: string): readonly string[] {
  const code = readFileSync(path, "utf8")
    .replaceAll(/\/\*[\s\S]*?\*\//gu, "")
    .replaceAll(/^\s*\/\/.*$/gmu, "");
  return [...code.matchAll(/"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/gu)].map(([text]) => text);
}

const tests = ["src", "tests"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)))
  .filter((file) => /\.(?:test|spec)\.tsx?$/u.test(file));
const cited = new Set(tests.flatMap(textsIn).flatMap((text) => [...text.matchAll(/\b(?:[AF]\d+|IK)\.\d+\b/gu)].map(([id]) => id)));
const rules = rulesIn(SPEC);
const exceptions = exceptionsIn(SPEC);

describe("SPEC.md and the tests", () => {
  it("reads the rules", () => {
    expect(rules.length).toBeGreaterThan(70);
    expect(rules.filter(({ built }) => built).length).toBeGreaterThan(60);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it("every rule of a section that is built, or partly, is cited by a test, or says why it cannot be", () => {
    expect(rules.filter(({ id, built }) => built && !cited.has(id) && !exceptions.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("what has a test is no exception any more, and every exception is a rule with a reason", () => {
    expect([...exceptions].filter(([id, why]) => cited.has(id) || why.length < 20 || !rules.some((rule) => rule.id === id)).map(([id]) => id)).toEqual([]);
  });

  it("no test cites a rule that is not there", () => {
    expect([...cited].filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
  });
});
