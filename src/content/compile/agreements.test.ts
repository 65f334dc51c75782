import { describe, expect, it } from "vitest";
import { readSource, type Source } from "../readSource.ts";
import { compileAgreements } from "./agreements.ts";
import { compilePattern } from "./patterns.ts";

const source = (id: string, rest: string): Source => {
  const { source: found } = readSource(`afspraken/${id}.yaml`, `id: ${id}\ntitle: Proef\n${rest}`);
  if (!found) throw new Error(`Not readable: ${rest}`);
  return found;
};
const one = (more: string, id = "A-1") =>
  `  - { id: ${id}, kind: example, title: T, text: "Doe dit.", within: direct, parties: [boa], breach: riskant, step: partners, source: { document: eigen }, ${more} }\n`;
const told = (...sources: readonly Source[]) =>
  compileAgreements(sources, ["wapen"]).diagnostics.map(({ code, file, line, message }) => `${code} ${file.replace("afspraken/", "")}:${line} ${message}`);
const DUTY = "when: 'feit(\"wapen\")', duty: { do: [{ tell: [politie] }] }";

describe("A12.11 a duty as it is written", () => {
  it.each([
    ["{ share: { with: [politie] } }", { do: [{ act: "tell", fields: { who: ["politie"] } }] }],
    ["{ notShare: { with: [politie, oov] } }", { dont: [{ act: "tell", fields: { who: ["politie", "oov"] } }] }],
    ["{ do: [{ contact: { how: [dm, bellen] } }] }", { do: [{ act: "contact", fields: { how: ["dm", "bellen"] } }] }],
    [
      "{ dont: [{ share: {} }], instead: { boa: [{ call: meldkamer }] } }",
      { dont: [{ act: "share", fields: {} }], instead: { boa: [{ act: "call", fields: { desk: ["meldkamer"] } }] } },
    ],
  ])("%s", (written, duty) => {
    const { book, diagnostics } = compileAgreements([source("a", `agreements:\n${one(`when: 'feit("wapen")', duty: ${written}`)}`)], ["wapen"]);
    expect(diagnostics).toEqual([]);
    expect(book["a"]?.set.agreements[0]?.duty).toEqual(duty);
  });

  it.each([
    [{ tel: ["politie"] }, "De handeling “tel” bestaat niet. Bedoelde je “tell”?"],
    [{ contact: "appen" }, "“contact.how” klopt niet"],
    [{ contact: { how: [] } }, "Bij contact.how staat niets"],
    [{ contact: { hw: "dm" } }, "Bij contact hoort geen “hw”. Bedoelde je “how”?"],
    [{ note: "feiten", tell: ["boa"] }, "Hier staan 2 handelingen"],
    [{ share: { with: [7] } }, "“share.with” klopt niet"],
    ["tell", "Een handeling is een regel"],
    [null, "Een handeling is een regel"],
  ])("%j is refused", (written, message) => {
    const found = compilePattern(written);
    expect(found.ok ? "" : found.message).toContain(message);
  });
});

describe("sets out of sets", () => {
  it("includes whole sets, picks single agreements, and makes them its own", () => {
    const lib = source("lib", `agreements:\n${one(DUTY)}${one(DUTY, "A-2")}`);
    const town = source("stad", `includes: [basis]\npick: [{ from: lib, ids: [A-2], as: local }]\nagreements:\n${one(DUTY, "S-1")}`);
    const base = source("basis", `agreements:\n${one(DUTY, "B-1")}`);
    const { book, diagnostics } = compileAgreements([town, lib, base], ["wapen"]);
    expect(diagnostics).toEqual([]);
    expect(book["stad"]?.set.agreements.map(({ id, kind }) => [id, kind])).toEqual([
      ["B-1", "example"],
      ["A-2", "local"],
      ["S-1", "example"],
    ]);
    expect(book["stad"]?.sources["A-2"]).toBe(lib);
  });

  it("the same agreement by two ways counts once", () => {
    const lib = source("lib", `agreements:\n${one(DUTY)}`);
    const { book } = compileAgreements([lib, source("stad", "includes: [lib]\npick: [{ from: lib, ids: [A-1] }]\n")], ["wapen"]);
    expect(book["stad"]?.set.agreements.length).toBe(1);
  });

  it("a condition may name a fact that only its own file tells of", () => {
    const text = `facts: { regen: "Het regent." }\nagreements:\n${one("when: 'feit(\"regen\")', duty: { do: [{ note: feiten }] }")}`;
    expect(told(source("a", text), source("b", "pick: [{ from: a, ids: [A-1] }]\n"))).toEqual([]);
    expect(told(source("b", `agreements:\n${one("when: 'feit(\"regen\")', duty: { do: [{ note: feiten }] }")}`))).toEqual([
      expect.stringContaining("WH022 b.yaml:4"),
    ]);
  });

  it.each([
    ["a set that is not there", "includes: [modl]\n", "WH030 a.yaml:3 Onbekend: set afspraken “modl”."],
    ["an agreement that is not there", "pick: [{ from: lib, ids: [A-9] }]\n", "WH030 a.yaml:3 In de set “lib” staat geen afspraak “A-9”."],
    ["itself", "includes: [a]\n", "WH030 a.yaml:3 De set “a” haalt via “a” zichzelf binnen."],
    ["an act that does not exist", `agreements:\n${one("when: 'feit(\"wapen\")', duty: { do: [{ belen: politie }] }")}`, "WH012 a.yaml:4"],
    ["a fact that nobody knows", `agreements:\n${one("when: 'feit(\"wapn\")', duty: { do: [{ note: feiten }] }")}`, "WH022 a.yaml:4"],
    [
      "a duty without a beginning",
      `agreements:\n${one("duty: { do: [{ note: feiten }] }")}`,
      "WH010 a.yaml:4 De afspraak “A-1” heeft een plicht, maar geen begin.",
    ],
    ["a duty that asks nothing", `agreements:\n${one("when: 'feit(\"wapen\")', duty: {}")}`, "WH010 a.yaml:4 De plicht van “A-1” is leeg."],
    ["no duty and nobody who judges", `agreements:\n${one("when: 'feit(\"wapen\")'")}`, "WH010 a.yaml:4 De afspraak “A-1” zegt niet hoe zij beoordeeld wordt."],
    [
      "a duty and an author who judges",
      `agreements:\n${one(`judgedBy: auteur, ${DUTY}`)}`,
      "WH010 a.yaml:4 De afspraak “A-1” heeft een `duty` en toch `judgedBy`.",
    ],
    ["one id twice", `agreements:\n${one(DUTY)}${one(DUTY)}`, "WH031 a.yaml:5 De afspraak “A-1” staat twee keer in dit bestand."],
    ["a misspelled key", `agreements:\n${one(`witin: direct, ${DUTY}`)}`, "WH011 a.yaml:4"],
  ])("points at %s", (_why, text, wanted) => {
    expect(told(source("a", text), source("lib", `agreements:\n${one(DUTY)}`)).join("\n")).toContain(wanted);
  });

  it("two sets in a ring are told, and no set is compiled twice", () => {
    expect(told(source("a", "includes: [b]\n"), source("b", "includes: [a]\n"))).toEqual(["WH030 b.yaml:3 De set “b” haalt via “a” zichzelf binnen."]);
  });

  it("two files with one id", () => {
    expect(told(source("a", ""), { ...source("a", ""), file: "afspraken/b.yaml" })).toEqual([expect.stringContaining("WH031")]);
  });
});
