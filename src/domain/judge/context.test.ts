import { describe, expect, it } from "vitest";
import type { Expr } from "../expr.ts";
import type { Agreement } from "../framework.ts";
import type { Choice, Judgement } from "../moments.ts";
import { begin } from "../play/advance.ts";
import { judgedByAuthor } from "../testing/agreements.ts";
import { knows } from "../testing/conditions.ts";
import { contextIn } from "../testing/context.ts";
import { choice, game, script } from "../testing/fixture.ts";
import { authorFindings } from "./choice.ts";
import { defaultText, judgeContext, judgementOf } from "./context.ts";
import { emptyMemory } from "./memory.ts";

const agreement = (more: Partial<Agreement> = {}) => judgedByAuthor({ parties: [], ...more });
const story = script([], {
  facts: { bekend: { value: true, start: true }, "melding.bevestigd": { value: true, start: false }, herkomst: { value: "openbaar-zelf", start: true } },
});
const on = (set: readonly Agreement[] = [], reported = false, more = story) => contextIn(game(more, set), { ...emptyMemory(), reported });
const judged = (...judgements: readonly Judgement[]): Choice => ({ ...choice("a", "best"), judgements });
const verdict = (because: string, when?: Expr, law?: readonly string[]): Judgement => ({
  verdicts: [{ on: "x.doel", grade: "best" }],
  because,
  ...(when ? { when } : {}),
  ...(law ? { law } : {}),
});

describe("the author's judgement", () => {
  it.each([
    ["the first that holds", [verdict("a", knows("bekend")), verdict("b")], "a"],
    ["A11.1 not one about what this role does not know", [verdict("a", knows("melding.bevestigd")), verdict("b")], "b"],
    ["none, when none holds", [verdict("a", knows("weg"))], undefined],
  ] as const)("%s", (_rule, judgements, because) => {
    expect(judgementOf(on(), judged(...judgements))?.because).toBe(because);
    expect(authorFindings(on(), "keuze", judged(...judgements)).map((finding) => finding.because)).toEqual(because ? [because] : []);
  });

  it("A2.1 gives a finding for every verdict, with its reason, its law cards and what it is about", () => {
    const both: Judgement = {
      ...verdict("Omdat.", undefined, ["kaart"]),
      verdicts: [...verdict("").verdicts, { on: "x.mag", grade: "fout", tilt: "te-zwaar" }],
    };
    expect(
      authorFindings(on(), "keuze", judged(both)).map(({ part, ref, grade, tilt, because, law, subject }) => [part, ref, grade, tilt, because, law, subject]),
    ).toEqual([
      ["keuze", "x.doel", "best", undefined, "Omdat.", ["kaart"], "a"],
      ["keuze", "x.mag", "fout", "te-zwaar", "Omdat.", ["kaart"], "a"],
    ]);
    expect(authorFindings(on(), "keuze", judged(verdict("")))[0]?.law).toEqual([]);
  });
});

describe("an author's verdict on an agreement", () => {
  const grades = (set: readonly Agreement[], grade: "fout" | "verdedigbaar" = "fout") =>
    authorFindings(on(set), "keuze", choice("a", grade, { on: "A-1" })).map((finding) => finding.grade);

  it.each([
    ["A20.2 is left out when the set does not hold it", [], []],
    ["A20.2 also when the set holds another", [agreement({ id: "A-2" })], []],
    ["counts when the set holds it", [agreement({ id: "A-2" }), agreement()], ["fout"]],
    ["A12.3 is never worse than riskant on an example", [agreement({ kind: "example" })], ["riskant"]],
    ["A12.3 a model agreement is no example", [agreement({ kind: "model" })], ["fout"]],
  ] as const)("%s", (_rule, set, expected) => {
    expect(grades(set)).toEqual(expected);
  });

  it("A12.3 leaves better grades as they are", () => {
    expect(grades([agreement({ kind: "example" })], "verdedigbaar")).toEqual(["verdedigbaar"]);
  });
});

describe("what the limits look at", () => {
  it("A11.1 the facts that this role knows, with their values, and the powers of the role", () => {
    const { role, facts, powers } = on().rules;
    expect([role, facts, powers]).toEqual(["jongerenwerk", { bekend: true, herkomst: "openbaar-zelf" }, ["kijken-leefwereld"]]);
  });

  it("A11.1 a fact that the content no longer has is not known", () => {
    const state = { ...begin(story).state, known: new Set(["weg", "bekend"]) };
    expect(judgeContext(game(story), state, emptyMemory()).rules.facts).toEqual({ bekend: true });
  });

  it.each([
    ["nobody told", false, false, false],
    ["told in this attempt", true, false, true],
    ["A12.8 heard from the receiver that he has it", false, true, true],
  ])("%s", (_why, told, heard, reported) => {
    const facts = { "melding.bevestigd": { value: true, start: heard } };
    expect(on([], told, script([], { facts })).rules.reported).toBe(reported);
  });
});

it("a standing sentence comes from the framework", () => {
  expect(defaultText(on(), "claim-goed")).toBe("claim-goed");
});
