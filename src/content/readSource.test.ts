import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSource } from "./readSource.ts";

const toldIn = (text: string) => readSource("x.yaml", text).diagnostics.map(({ code, line, message }) => `${code} ${line} ${message}`);

describe("YAML from anywhere", () => {
  it.each([
    ["a quote that never ends", 'a: "x', "WH001 1 Dit is geen geldige YAML: er ontbreekt een aanhalingsteken."],
    ["a list that never ends", "a: [1", "er ontbreekt een “]”"],
    ["two colons", "a: b: c", "twee dubbele punten"],
    ["a tab", "\ta: 1", "met een tab"],
    ["a key twice", "a: 1\na: 2", "WH001 2 Dit is geen geldige YAML: deze sleutel staat er twee keer."],
    ["a line that is indented strangely", "a:\n  - b\n c: 1", "WH001 3"],
    ["a * to nothing", "a: 1\nb: *x", "WH001 2 Er is geen &x boven deze *x."],
    ["a * to itself", "a: &a [*a]", "WH001 1 *a verwijst naar iets waar het zelf in staat."],
    ["a key behind a *", "a: &k __proto__\nb:\n  *k : { x: 1 }\n", "WH003 3"],
    ["a key in brackets", "? [a]\n: 2", "WH003 1"],
  ])("%s", (_what, text, sentence) => {
    expect(toldIn(text).join("\n")).toContain(sentence);
  });

  it("a value behind a * is fine", () => {
    expect(readSource("x.yaml", "a: &x { y: 1 }\nb: *x").source?.data).toEqual({ a: { y: 1 }, b: { y: 1 } });
  });

  it("never gives an object with keys that every object has, and never English", () => {
    const piece = fc.constantFrom(
      "a",
      ": ",
      "\n",
      "  ",
      "&k ",
      "*k ",
      "__proto__",
      "constructor",
      "? ",
      "- ",
      "[",
      "]",
      "{",
      "}",
      '"',
      "'",
      ", ",
      "!!str ",
      "|",
      "<<",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const { source, diagnostics } = readSource("x.yaml", pieces.join(""));
        for (const { message } of diagnostics) expect(message).not.toMatch(/\b(must|not allowed|Missing|Unexpected|Implicit|with|Nested)\b/u);
        if (source) expect(forbiddenIn(source.data)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

function forbiddenIn(data: unknown): readonly string[] {
  if (typeof data !== "object" || data === null) return [];
  const own = Object.getOwnPropertyNames(data).filter((name) => ["__proto__", "constructor", "prototype"].includes(name));
  return [...own, ...Object.values(data).flatMap(forbiddenIn)];
}
