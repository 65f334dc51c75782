import { describe, expect, it } from "vitest";
import { leastWork } from "../domain/testing/work.ts";
import { diagnostic, atMost, gather, GATHERED, nearest } from "./diagnostics.ts";
import { LIMITS, numberText } from "./limits.ts";
import { overlay, forRole } from "./merge.ts";
import { readSource } from "./readSource.ts";

const toldIn = (text: string) => readSource("x.yaml", text).diagnostics.map(({ code, line, column, message }) => `${code} ${line}:${column} ${message}`);
const many = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at)).join("");

describe("texts made to keep a reader busy", () => {
  it.each([
    ["brackets that never close", "[".repeat(100_000), "WH002 1:41 Hier staan meer dan 40 haakjes in elkaar."],
    ["brackets that close", `${"[".repeat(5_000)}${"]".repeat(5_000)}`, "WH002 1:41"],
    ["groups in groups", "{a: ".repeat(100_000), "WH002 1:161"],
    ["dashes", "- ".repeat(100_000), "WH002 1:81 Op deze regel staan meer dan 40 streepjes"],
    ["question marks", "? ".repeat(100_000), "WH002 1:81"],
    ["lines that go in ever further", many(900, (at) => `${" ".repeat(at)}a:\n`), "WH002 202:1 Deze regel begint met meer dan 200 spaties."],
    ["a hundred lines that go in", many(100, (at) => `${" ".repeat(at)}a:\n`), "WH002 41:41 Hier staan meer dan 40 dingen in elkaar."],
    ["a list of a hundred thousand", `a:\n${"  -\n".repeat(100_000)}`, "WH002 20000:4 Het bestand heeft meer dan 20.000 regels."],
    ["a list of eleven thousand", `a:\n${"  - 1\n".repeat(11_000)}`, "WH002 2:3 Hier staan meer dan 1.000 dingen bij elkaar."],
    ["keys without end", many(11_000, (at) => `k${at}: 1\n`), "WH002 1:1 Hier staan meer dan 1.000 dingen bij elkaar."],
    ["keys without end on one line", `{${many(60_000, (at) => `k${at},`)}}`, "WH002"],
    ["lists in lists, each of a fair size", many(30, (at) => `k${at}: [${"1,".repeat(900)}]\n`), "meer dan 20.000 onderdelen"],
    ["pieces without end", "[".concat("a:b,".repeat(100_000)), "WH002"],
    ["commas without end", `[${",".repeat(400_000)}`, "WH002"],
    ["half a megabyte", "x".repeat(LIMITS.characters + 1), "WH002 1:1 Het bestand heeft meer dan 500.000 tekens."],
    ["a key of a hundred and one", `${"k".repeat(101)}: 1`, "WH002 1:1 Deze sleutel is langer dan 100 tekens."],
    ["a text of four thousand and one", `a: ${"x".repeat(4_001)}`, "WH002 1:4 Deze tekst is langer dan 4.000 tekens."],
    ["a number that is not finite", "a: 9e999", "WH002 1:4 Dit getal is te groot."],
    ["a number without end", "a: .inf", "WH002 1:4"],
    ["no number", "a: .nan", "WH002 1:4"],
    ["a number of sixteen digits", "a: 1234567890123456", "WH002 1:4"],
    ["fifty-one times a *", `a: &a 1\nb: [${"*a,".repeat(51)}]`, "WH002 2:155 Dit bestand verwijst meer dan 50 keer met een *."],
    [
      "a * in a * in a *",
      `a: &a [x,x,x,x,x,x,x,x,x,x]\n${many(5, (at) => `b${at}: &${"bcdef"[at]} [${`*${"abcde"[at]},`.repeat(10)}]\n`)}`,
      "WH002 5:9 Het bestand heeft meer dan 20.000 onderdelen.",
    ],
    [
      "a * that makes it deep",
      `a: &a ${"[".repeat(30)}${"]".repeat(30)}\nb: ${"[".repeat(30)}*a${"]".repeat(30)}`,
      "WH002 2:34 Hier staan meer dan 40 dingen in elkaar.",
    ],
    ["mistakes without end", "a: 1\n]\n".repeat(5_000), "WH005"],
    ["a place of which the library forgot the line", "[}a\na: {", "WH001 2:5"],
    ["signs that turn a text around", "a: goed\nb: \u202Ex", "WH006 2:4 Hier staat een onzichtbaar teken"],
    ["a bell", "a: \u0007", "WH006 1:4"],
    ["a bell in other words", 'a: "\\x07"', "WH006 1:4"],
    ["half a sign", "a: \uD83D", "WH006 1:4"],
    ["another encoding", "a: caf\uFFFD", "WH006 1:7 Hier staat een teken dat niet te lezen is."],
    ["a tag", "a: !!js/function x", "WH001 1:4 Tekst mag niet met ! beginnen."],
    ["a condition that begins with !", 'when: !gehad("a")', "WH001 1:7 Tekst mag niet met ! beginnen."],
    ["a directive", "%YAML 1.1\n---\na: 1", "WH001 1:1 Een regel mag niet met % beginnen."],
    ["a key that lays one group over another", "a: &a { x: 1 }\nb:\n  <<: *a\n", "WH003 3:3 De sleutel “<<” mag niet."],
    ["a key that every object has", "a:\n  toString: 1\n", "WH003 2:3 De sleutel “toString” mag niet."],
    ["a key that is no number", "a: 1\n.nan: 2", "WH003 2:1 Een sleutel is een gewoon woord"],
    ["a key without a word", "? \n: 1\n", "WH003 1:"],
    ["one key as a number and as a word", 'a: { 1: x, "1": y }', "WH001 1:12 Dit is geen geldige YAML: deze sleutel staat er twee keer."],
  ])("%s", (_what, text, told) => {
    expect(toldIn(text).join("\n")).toContain(told);
    expect(leastWork(1000, () => void toldIn(text))).toBeLessThan(1000);
  });

  it.each([
    ["forty lists in each other", `${"[".repeat(40)}${"]".repeat(40)}`],
    ["fifty times a *", `a: &a 1\nb: [${"*a,".repeat(50)}]`],
    ["a thousand things", `a: [${"1,".repeat(1_000)}]`],
    ["a mark at the start", "\uFEFFa: 1"],
    ["smileys of several signs, and Windows lines", "a: 👩‍👩‍👧‍👦 é\r\nb: 2\r\n"],
    ["a ! inside a text", "a: Kom op!\nb: '!gehad(\"a\")'"],
  ])("%s is fine", (_what, text) => {
    expect(toldIn(text)).toEqual([]);
  });
});

describe("what every object has", () => {
  it("is not laid over a thing with that id, and is not found in a patch", () => {
    expect(overlay([{ id: "constructor", a: 1 }, { id: "b" }], { b: { a: 2 } })).toEqual([
      { id: "constructor", a: 1 },
      { id: "b", a: 2 },
    ]);
    expect(overlay({ a: 1 }, { toString: { b: 1 } })).toEqual({ a: 1, toString: { b: 1 } });
  });

  it("cannot be changed by a file that came as JSON", () => {
    const patch: unknown = JSON.parse('{ "__proto__": { "known": true }, "per": { "oov": { "__proto__": { "known": true } } } }');
    const merged = forRole(overlay({ a: 1 }, patch), "oov");
    expect(({} as Record<string, unknown>)["known"]).toBeUndefined();
    expect((merged as Record<string, unknown>)["known"]).toBeUndefined();
  });
});

describe("diagnostics without end", () => {
  const at = (line: number, file = "x.yaml") => ({ file, line, column: 1 });

  it("tells the first of each file, errors before warnings, and counts the rest", () => {
    const warnings = Array.from({ length: 4 }, (_, index) => diagnostic("WH082", at(index + 1), "woord"));
    const all = [...warnings, diagnostic("WH010", at(9), "fout"), diagnostic("WH010", at(1, "y.yaml"), "fout")];
    expect(atMost(all, 3).map(({ code, file, line, message }) => `${code} ${file}:${line} ${message}`)).toEqual([
      "WH010 x.yaml:9 fout",
      "WH082 x.yaml:1 woord",
      "WH082 x.yaml:2 woord",
      "WH005 x.yaml:3 En nog 2 in dit bestand.",
      "WH010 y.yaml:1 fout",
    ]);
    expect(atMost(all, 5)).toHaveLength(all.length);
    expect(atMost(atMost(all, 3), 3)).toEqual(atMost(all, 3));
  });

  it("stops the search when nobody would read more", () => {
    let asked = 0;
    const found = gather((report) => {
      for (;;) report(diagnostic("WH010", at(++asked), "fout"));
    });
    expect([found.length, asked]).toEqual([GATHERED, GATHERED]);
  });

  it("a sentence does not grow with the text that is in it, and stays on one line", () => {
    expect(diagnostic("WH010", at(1), "a\n\tb").message).toBe("a b");
    expect(diagnostic("WH010", at(1), "x".repeat(10_000)).message.length).toBeLessThan(600);
  });

  it("finds the nearest word without comparing what cannot be near", () => {
    expect([nearest("rsut", ["rust", "lust"]), nearest("rust", ["heel-iets-anders"]), nearest("x".repeat(81), ["x".repeat(81)])]).toEqual([
      "rust",
      undefined,
      undefined,
    ]);
    const known = Array.from({ length: 1_000 }, (_, index) => `${index}`.padEnd(60, "ab"));
    const search = () => {
      for (let index = 0; index < 30; index++) nearest(`${index}`.padStart(60, "cd"), known);
    };
    expect(leastWork(1000, search)).toBeLessThan(1000);
  });
});

it("numbers are written as people read them", () => {
  expect([0, 999, 1000, 20_000, 1_000_000].map(numberText)).toEqual(["0", "999", "1.000", "20.000", "1.000.000"]);
});
