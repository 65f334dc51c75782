import { describe, expect, it } from "vitest";
import type { Expr } from "../../domain/expr.ts";
import { agreement } from "../../domain/testing/agreements.ts";
import { framework } from "../../domain/testing/fixture.ts";
import { actText } from "./acts.ts";
import { conditionLine, conditionText, describeCondition } from "./conditions.ts";
import { describeAgreement } from "./describe.ts";

const on = framework();
const fact = (id: string): Expr => ({ op: "call", fn: "feit", args: [{ op: "value", value: id }] });
const text = (id: string): Expr => ({ op: "call", fn: "waarde", args: [{ op: "value", value: id }] });
const list = (...items: readonly string[]): Expr => ({ op: "list", items: items.map((value) => ({ op: "value", value })) });
const both = (left: Expr, right: Expr): Expr => ({ op: "and", left, right });
const either = (left: Expr, right: Expr): Expr => ({ op: "or", left, right });

describe("conditions in words", () => {
  it.each<[string, Expr, string]>([
    ["words of the file go first", fact("wapen"), "Er is een mes."],
    ["a fact of the framework has words of its own", fact("nood"), "Een jongere praat over zelfdoding of zichzelf pijn doen."],
    ["a fact without words is named", fact("x.y"), "Feit ‘x.y’."],
    ["not", { op: "not", arg: fact("wapen") }, "Niet: er is een mes."],
    ["one inside the other", either(fact("wapen"), both(fact("wapen"), fact("wapen"))), "Er is een mes, of er is een mes, en er is een mes."],
    [
      "where a message comes from",
      { op: "in", left: text("herkomst"), right: list("besloten-toegelaten", "besloten-doorgestuurd") },
      "Het bericht komt uit een besloten kring.",
    ],
    ["another value", { op: "==", left: text("soort"), right: { op: "value", value: "a" } }, "Bij ‘soort’ staat a."],
    ["a role", { op: "in", left: { op: "name", name: "rol" }, right: list("boa", "oov") }, "Jouw rol is boa of oov."],
    ["the clock", { op: "<", left: { op: "name", name: "klok" }, right: { op: "value", value: 3 } }, "De tijd van de dag telt mee."],
    ["anything else", { op: "value", value: true }, "Een eigen voorwaarde."],
  ])("%s", (_what, expr, words) => {
    expect(conditionText(expr, { wapen: "Er is een mes." })).toBe(words);
  });

  it("is taken apart at its outermost join", () => {
    const parts = (expr: Expr) => [describeCondition(expr, {}).join, describeCondition(expr, {}).lines.length];
    expect(parts(both(both(fact("a"), fact("b")), fact("c")))).toEqual(["and", 3]);
    expect(parts(either(fact("a"), both(fact("b"), fact("c"))))).toEqual(["or", 2]);
    expect(parts(fact("a"))).toEqual(["and", 1]);
  });
});

describe("a condition on one line", () => {
  const line = (expr: Expr) => conditionLine(describeCondition(expr, { wapen: "Er is een mes.", sam: "Sam is er." }));

  it.each<[string, Expr, string]>([
    ["one sentence", fact("wapen"), "Er is een mes."],
    ["all of them", both(fact("sam"), fact("wapen")), "Sam is er; en er is een mes."],
    ["one of them, and a name keeps its capital", either(fact("wapen"), fact("sam")), "Er is een mes; of Sam is er."],
  ])("%s", (_what, expr, words) => {
    expect(line(expr)).toBe(words);
  });
});

describe("acts in words", () => {
  it.each([
    [{ act: "tell", fields: { who: ["politie", "112"] } }, "het vertellen aan de politie of 112"],
    [{ act: "tell", fields: {} }, "het iemand vertellen"],
    [
      { act: "share", fields: { with: ["school"], form: ["schermafdruk", "origineel"], identified: ["naam"] } },
      "delen met de school als een schermafdruk of het bericht zelf met naam",
    ],
    [{ act: "search", fields: { scope: ["persoon"], people: ["meer"] } }, "zoeken (een persoon, meer mensen)"],
    [{ act: "decline", fields: {} }, "nee zeggen"],
    [{ act: "organise", fields: { what: ["duidingsbel"] } }, "een belronde regelen"],
    [{ act: "organise", fields: {} }, "iets regelen"],
    [{ act: "agree", fields: { what: ["slachtoffer-eigenaar"] } }, "afspreken: wie er voor het slachtoffer is"],
  ] as const)("%o", (pattern, words) => {
    const book = { partners: { politie: { name: "de politie" }, school: { name: "de school" } }, channels: {} } as unknown as typeof on.book;
    expect(actText(pattern, book)).toBe(words);
  });
});

describe("an agreement in words", () => {
  it("says who, when and how heavy", () => {
    const view = describeAgreement(agreement({ within: 120, parties: ["jongerenwerk", "politie", "boa", "oov"], breach: "fout" }), on, {});
    expect(view).toMatchObject({ who: ["Iedereen"], within: "Binnen 2 uur", breach: { grade: "fout" }, unjudged: null });
  });

  it("SPEC A12.3 an example is never told heavier than riskant", () => {
    const heavy = { breach: "fout", worse: { when: fact("wapen"), breach: "fout" } } as const;
    expect(describeAgreement(agreement({ kind: "example", ...heavy }), on, {}).breach).toMatchObject({ grade: "riskant", worse: null });
    expect(describeAgreement(agreement({ kind: "local", ...heavy }), on, {}).breach?.worse).toContain("Zwaarder (niet doen) als dit erbij komt");
  });

  it("SPEC A12.14 says when it is the case that judges, or nobody", () => {
    const { duty: _duty, ...bare } = agreement();
    expect(describeAgreement(bare, on, {}).unjudged).toBe("De casus zegt zelf hoe je hem hield.");
    expect(describeAgreement({ ...bare, information: true }, on, {})).toMatchObject({ unjudged: "Dit is uitleg. Het telt niet mee.", breach: null });
  });
});
