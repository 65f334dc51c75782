import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCondition } from "./compile.ts";
import type { Names } from "./names.ts";

const names: Names = { vars: ["rust"], facts: ["wapen"], moments: ["eerst"], choices: ["eerst/naam"], variants: ["basis", "acuut"] };
const toldOf = (text: string) => {
  const compiled = compileCondition(text, names);
  return compiled.ok ? "ok" : `${compiled.code} ${compiled.message}`;
};

describe("conditions", () => {
  it.each([
    "rust >= 1",
    "-rust == 1",
    'klok >= tijd("14:30") && !feit("wapen")',
    'rol in ["boa", "oov"] || rol != "politie"',
    'variant == "acuut"',
    'gekozen("eerst", "naam") ? rust == 1 : gehad("eerst")',
    'waarde("wapen") == "mes"',
  ])("%s is read", (text) => expect(toldOf(text)).toBe("ok"));

  it.each([
    ["fiet('wapen')", "WH020 fiet() bestaat niet. Bedoelde je feit()?"],
    ["foo(1)", "WH020 foo() bestaat niet."],
    ['gekozen("eerst")', "WH020 gekozen() wil het moment en de keuze: 2 woorden"],
    ["feit()", "WH020 feit() wil het feit: één woord"],
    ["feit(wapen)", 'WH020 feit() wil een vaste tekst tussen aanhalingstekens, zoals feit("…").'],
    ["rust >= 1.5", "WH020 Getallen zijn heel: “1.5” kan hier niet."],
    ["rust == 1,5", "WH020 “rust == 1,5” is niet te lezen: getallen zijn heel"],
    ["rust = 1", "WH020 “rust = 1” is niet te lezen: schrijf =="],
    ["rust == 1 en rust == 0", "schrijf && in plaats van ‘en’"],
    ["rust ==", "hij houdt te vroeg op"],
    ["(rust == 1", "er ontbreekt een “)”"],
    ['feit("wapen', "er ontbreekt een aanhalingsteken"],
    ["rust == 1)", "“)” past daar niet"],
    ["rust.size() == 1", "WH020 “.size()” kan hier niet"],
    ["rust * 2 == 1", "WH020 “*” kan hier niet"],
    ["[1] == [2]", "WH020 Een lijst tussen [ ] kan alleen achter “in” staan."],
    ["rust == null", "WH020 Hier kan alleen"],
    ['tijd("9:30") < klok', "WH020 “9:30” is geen tijd."],
    ["rust == 'nul'", "WH021 “rust == 'nul'” legt een getal naast tekst."],
    ["!rust", "WH021 In “!rust” staat ! of - voor een getal."],
    ["rust == 1 || klok", "WH021 In “rust == 1 || klok” staat bij && of || een getal."],
    ["rust in [1, 'a']", "WH021"],
    ["rust", "WH021 “rust” is geen ja of nee."],
    ['rol < "z"', "WH021 “<” werkt hier met getallen."],
    ["ruts == 1", "WH022 Onbekende variabele “ruts”. Bedoelde je “rust”?"],
    ['rol == "agent"', "WH022 Onbekende rol “agent”."],
    ['"politei" == rol', "WH022 Onbekende rol “politei”. Bedoelde je “politie”?"],
    ['rol in ["boa", "ovv"]', "WH022 Onbekende rol “ovv”. Bedoelde je “oov”?"],
    ['variant == "akuut"', "WH022 Onbekende variant “akuut”. Bedoelde je “acuut”?"],
    ['feit("wapens")', "WH022 Onbekend feit “wapens”. Bedoelde je “wapen”?"],
  ])("%s", (text, sentence) => expect(toldOf(text)).toContain(sentence));

  it("agreements do not know the variants of a case", () => {
    expect(compileCondition('variant == "iets"', { vars: [], facts: [], moments: [], choices: [] }).ok).toBe(true);
  });

  it("never throws, and never speaks English", () => {
    const piece = fc.constantFrom(
      "rust",
      "klok",
      "rol",
      " == ",
      " && ",
      "(",
      ")",
      '"a"',
      "1",
      "1.5",
      "[",
      "]",
      ", ",
      "!",
      "feit",
      " in ",
      ".",
      "?",
      ":",
      "{",
      "}",
      "x",
      "'",
      "-",
      "null",
      "true",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        expect(toldOf(pieces.join(""))).not.toMatch(/Unexpected|Expected|overload|must|Unknown|found|Unterminated|operator/u);
      }),
      { numRuns: 1500 },
    );
  });
});
