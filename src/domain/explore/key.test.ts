import { describe, expect, it } from "vitest";
import type { Answer } from "../answers.ts";
import { looked, type Expr } from "../expr.ts";
import type { Choice, Moment } from "../moments.ts";
import { advance, begin } from "../play/advance.ts";
import type { Script } from "../scenario.ts";
import { call, is } from "../testing/conditions.ts";
import { choice, choose, script } from "../testing/fixture.ts";
import { actMoment, consultMoment, items, reflectMoment, shareMoment, source } from "../testing/moments.ts";
import { allChoices, namedChoices, storyKey } from "./key.ts";

const v: Expr = { op: "name", name: "v" };
const klok: Expr = { op: "name", name: "klok" };
const atLeast = (name: Expr, value: number): Expr => ({ op: ">=", left: name, right: is(value) });
const pick = (option: string): Answer => ({ do: "choose", option });

const vars = { v: { min: 0, max: 3, start: 0 }, w: { min: 0, max: 3, start: 0 } };
const facts = { f: { value: true, start: false } };
/** One way without effect, and one that changes everything there is to change. */
const ways = (more: Partial<Choice> = {}) => [choice("a", "best"), choice("b", "best", { takes: 10, add: { v: 1 }, reveals: ["f"], ...more })];

/** Whether two ways through the first question come out as the same situation. */
function merges(moments: readonly Moment[], more: Partial<Script> = {}) {
  const story = script([choose("een", "duiden", ways()), ...moments], { vars, facts, ...more });
  const [a, b] = ["a", "b"].map((option) => storyKey(story, advance(story, begin(story).state, pick(option)).state));
  return a === b;
}
const last = (when?: Expr, more: Partial<Choice> = {}, moment: Partial<Parameters<typeof choose>[3]> = {}) =>
  choose("twee", "duiden", [choice("a", "best", more)], { ...(when ? { when } : {}), ...moment });
const ending = (when: Expr): Partial<Script> => ({
  endings: [
    { id: "x", when, title: "", tone: "licht", text: "" },
    { id: "y", title: "", tone: "licht", text: "" },
  ],
});

describe("two situations are one when nothing that can still happen tells them apart", () => {
  it.each<readonly [string, readonly Moment[], Partial<Script>, boolean]>([
    ["no condition asks", [last()], {}, true],
    ["a moment asks about a variable", [last(), choose("drie", "duiden", ways(), { when: atLeast(v, 1) })], {}, false],
    ["about another variable", [last(), choose("drie", "duiden", ways(), { when: atLeast({ op: "name", name: "w" }, 1) })], {}, true],
    ["a branch of a choice asks about the clock", [last(undefined, { then: [{ when: atLeast(klok, 755), to: "einde" }] })], {}, false],
    ["a branch of the moment", [last(undefined, {}, { then: [{ when: atLeast(klok, 755), to: "einde" }] })], {}, false],
    ["a branch without condition", [last(undefined, {}, { then: [{ to: "einde" }] })], {}, true],
    ["an outcome", [last(undefined, {}, { outcomes: [{ when: call("feit", "f"), takes: 1 }] })], {}, false],
    ["a judgement", [last(undefined, { judgements: [{ when: call("waarde", "f"), verdicts: [], because: "" }] })], {}, false],
    ["an ending about what was chosen", [last()], ending(call("gekozen", "een", "b")), false],
    ["an ending about what was chosen elsewhere", [last()], ending(call("gekozen", "twee", "b")), true],
    ["an ending about where one has been", [last()], ending(call("gehad", "twee")), true],
  ])("%s", (_rule, moments, more, same) => {
    expect(merges(moments, more)).toBe(same);
  });

  it("a condition that lies behind counts only when the story can lead back to it", () => {
    const behind = choose("nul", "duiden", [choice("a", "best")], { when: atLeast(v, 0) });
    const back = (to?: string) => {
      const third = choose("drie", "duiden", [choice("a", "best", to === undefined ? {} : { then: [{ to }] })]);
      const story = script([behind, choose("een", "duiden", ways()), choose("twee", "duiden", [choice("a", "best")]), third], { vars, facts });
      const start = advance(story, begin(story).state, pick("a")).state;
      const [a, b] = ["a", "b"].map((option) => storyKey(story, advance(story, start, pick(option)).state));
      return a === b;
    };
    expect([back(), back("twee"), back("een"), back("nul"), back("weg")]).toEqual([true, true, true, false, true]);
  });

  it("also when it leads back in two jumps", () => {
    const jump = (id: string, to: string) => choose(id, "duiden", [choice("a", "best", { then: [{ to }] })]);
    const story = script(
      [choose("nul", "duiden", [choice("a", "best")], { when: atLeast(v, 0) }), jump("een", "nul"), choose("twee", "duiden", ways()), jump("drie", "een")],
      { vars, facts },
    );
    const at = { ...begin(story).state, moment: "twee" };
    const [a, b] = ["a", "b"].map((option) => storyKey(story, advance(story, at, pick(option)).state));
    expect(a).not.toBe(b);
  });

  it("another moment, another ending and another place one has been are other situations", () => {
    const story = script([choose("een", "duiden", ways())], { vars, facts, ...ending(call("gehad", "een")) });
    const state = begin(story).state;
    const keys = [
      state,
      { ...state, moment: "einde" },
      { ...state, moment: "einde", ending: "x" },
      { ...state, passed: advance(story, state, pick("a")).state.passed },
    ];
    expect(new Set(keys.map((one) => storyKey(story, one))).size).toBe(4);
  });

  it("the order in which things were chosen makes no difference", () => {
    const both = ending({ op: "and", left: call("gekozen", "een", "a"), right: call("gekozen", "twee", "a") });
    const story = script([choose("een", "duiden", [choice("a", "best")]), choose("twee", "duiden", [choice("a", "best")])], both);
    const state = begin(story).state;
    const chosen = (...moments: readonly string[]) =>
      moments.reduce((now, moment) => ({ ...advance(story, { ...now, moment }, pick("a")).state, moment: "einde", ending: null }), state);
    expect(storyKey(story, chosen("een", "twee"))).toBe(storyKey(story, chosen("twee", "een")));
  });
});

describe("what a condition looks at", () => {
  const seen = (expr: Expr) => {
    const { names, facts, chosen, passed } = looked([expr]);
    return [names, facts, chosen, passed].map((set) => [...set].join());
  };

  it.each<readonly [string, Expr, readonly string[]]>([
    ["a value: nothing", is("x"), ["", "", "", ""]],
    ["a name", v, ["v", "", "", ""]],
    ["feit", call("feit", "f"), ["", "f", "", ""]],
    ["waarde", call("waarde", "f"), ["", "f", "", ""]],
    ["gekozen", call("gekozen", "m", "a"), ["", "", "m/a", ""]],
    ["gehad", call("gehad", "m"), ["", "", "", "m"]],
    ["both sides", { op: "and", left: v, right: call("gehad", "m") }, ["v", "", "", "m"]],
    ["what is not so", { op: "not", arg: v }, ["v", "", "", ""]],
    ["all three of if", { op: "if", test: v, yes: klok, no: call("feit", "f") }, ["v,klok", "f", "", ""]],
    ["everything in a list", { op: "in", left: v, right: { op: "list", items: [klok, call("gehad", "m")] } }, ["v,klok", "", "", "m"]],
    ["a name inside a call", { op: "call", fn: "feit", args: [v] }, ["v", "", "", ""]],
  ])("%s", (_what, expr, expected) => {
    expect(seen(expr)).toEqual(expected);
  });

  it("choices that are asked about anywhere in the story", () => {
    const story = script(
      [choose("een", "duiden", ways(), { when: call("gekozen", "x", "1") }), last(call("gekozen", "y", "2"))],
      ending(call("gekozen", "z", "3")),
    );
    expect([...namedChoices(story)].sort()).toEqual(["x/1", "y/2", "z/3"]);
    expect(namedChoices(story)).toBe(namedChoices(story));
  });
});

describe("every choice in a moment", () => {
  const base = { id: "m", step: "duiden", ask: "?" } as const;
  const act = actMoment({ ...base, options: items("a"), tones: [{ ...choice("t", "best"), of: [] }] });
  const consult = consultMoment({ ...base, sources: [source("s")] });
  const share = shareMoment({ ...base, fields: { partner: items("p"), doel: items("d"), gegevens: items("g") }, none: items("n") });
  const reflect = reflectMoment({ ...base, fields: { wat: items("w"), wie: items("x") } });

  it.each<readonly [string, Moment, string]>([
    ["looking closely has none", { ...base, do: "inspect", message: "post" }, ""],
    ["options", choose("m", "duiden", items("a", "b")), "a,b"],
    ["options and tones", act, "a,t"],
    ["sources", consult, "s"],
    ["everything to share, and the reasons not to", share, "p,d,g,n"],
    ["everything to evaluate", reflect, "w,x"],
    ["a beat has none", { ...base, do: "beat" }, ""],
    ["the end has none", { ...base, do: "end" }, ""],
  ])("%s", (_what, moment, ids) => {
    expect(
      allChoices(moment)
        .map((one) => one.id)
        .join(),
    ).toBe(ids);
  });
});
