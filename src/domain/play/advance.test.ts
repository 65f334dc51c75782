import { describe, expect, it } from "vitest";
import type { Answer } from "../answers.ts";
import type { Expr } from "../expr.ts";
import type { Choice, Moment } from "../moments.ts";
import type { Script } from "../scenario.ts";
import { choice, choose, script } from "../testing/fixture.ts";
import { actMoment } from "../testing/moments.ts";
import { advance, begin, momentOf } from "./advance.ts";
import { scopeOf } from "./state.ts";

const vars = { v: { min: 0, max: 3, start: 1 } };
const is = (value: number, name = "v"): Expr => ({ op: "==", left: { op: "name", name }, right: { op: "value", value } });
const never: Expr = { op: "value", value: false };
const pick = (option = "a"): Answer => ({ do: "choose", option });
const plain = (id: string, more: Partial<Choice> = {}, moment: Parameters<typeof choose>[3] = {}) => choose(id, "duiden", [choice("a", "best", more)], moment);
const beat = (id: string, more: Partial<Moment> = {}): Moment => ({ id, step: "duiden", do: "beat", ...more }) as Moment;

/** State after answering the first moment with its only option. */
function after(moments: readonly Moment[], more: Partial<Script> = {}) {
  const story = script(moments, { vars, ...more });
  return advance(story, begin(story).state, pick());
}

describe("the first state", () => {
  it("has start values, the facts known at the start, and the first moment that applies", () => {
    const story = script([plain("nooit", {}, { when: never }), plain("een")], {
      vars,
      facts: { bekend: { value: true, start: true }, later: { value: true, start: false } },
    });
    const { state, arrivals } = begin(story);
    expect({ ...state, known: [...state.known], chosen: [...state.chosen], passed: [...state.passed] }).toEqual({
      moment: "een",
      vars: { v: 1 },
      clock: 750,
      known: ["bekend"],
      chosen: [],
      passed: [],
      ending: null,
    });
    expect(arrivals).toEqual([]);
  });

  it("of a story that starts at its end is the ending", () => {
    expect(begin(script([])).state).toMatchObject({ moment: "einde", ending: "klaar" });
  });

  it("of a story without moments has nothing to do", () => {
    expect(begin({ ...script([]), moments: [] })).toMatchObject({ state: { moment: "", ending: null }, arrivals: [] });
  });
});

describe("what a choice does", () => {
  it.each([
    ["adds to a variable", 1, 2],
    ["takes from a variable", -1, 0],
    ["never more than its range", 9, 3],
    ["never less than its range", -9, 0],
  ])("%s", (_rule, add, value) => {
    expect(after([plain("een", { add: { v: add } })]).state.vars).toEqual({ v: value });
  });

  it("leaves what is not declared alone", () => {
    expect(after([plain("een", { add: { w: 1 } })]).state.vars).toEqual({ v: 1 });
  });

  it("does not change the state before it", () => {
    const story = script([plain("een", { add: { v: 1 }, reveals: ["feit"], takes: 5 })], { vars });
    const before = begin(story).state;
    advance(story, before, pick());
    expect([before.vars, before.clock, [...before.known], [...before.chosen]]).toEqual([{ v: 1 }, 750, [], []]);
  });

  it("takes time, then messages come and go, each with the time at which they could", () => {
    const { state, arrivals } = after([plain("een", { takes: 5, show: ["m1", "m2"], sends: { to: "jayden", text: "Hoi" } }, { takes: 10, show: ["m3"] })]);
    expect(state.clock).toBe(765);
    expect(arrivals).toEqual([
      { kind: "sent", to: "jayden", text: "Hoi", clock: 755 },
      { kind: "message", message: "m1", clock: 755 },
      { kind: "message", message: "m2", clock: 755 },
      { kind: "message", message: "m3", clock: 765 },
    ]);
  });

  it("makes facts known, and is remembered with its moment", () => {
    const { state } = after([plain("een", { reveals: ["feit"] })], { facts: { feit: { value: true, start: false } } });
    expect([[...state.known], [...state.chosen], [...state.passed]]).toEqual([["feit"], ["een/a"], ["een"]]);
  });

  it("comes before what the moment does, and every outcome sees the one before", () => {
    const outcomes = [
      { when: is(2), add: { v: 1 } },
      { when: is(3), takes: 7 },
      { when: is(1), takes: 100 },
    ];
    expect(after([plain("een", { add: { v: 1 } }, { outcomes })]).state).toMatchObject({ vars: { v: 3 }, clock: 757 });
  });

  it("of a beat happens when it is entered, and once", () => {
    const moments = [plain("een"), beat("b", { takes: 5, show: ["m"] }), plain("twee")];
    const story = script(moments, { vars });
    const there = after(moments);
    expect([there.state.moment, there.state.clock, there.arrivals]).toEqual(["b", 755, [{ kind: "message", message: "m", clock: 755 }]]);
    const gone = advance(story, there.state);
    expect([gone.state.moment, gone.state.clock, gone.arrivals, [...gone.state.passed]]).toEqual(["twee", 755, [], ["een", "b"]]);
  });

  it("of the end shows too", () => {
    const story = { ...script([plain("een")]), moments: [plain("een"), { id: "einde", step: "evalueren", do: "end", show: ["slot"] } as const] };
    expect(advance(story, begin(story).state, pick()).arrivals).toEqual([{ kind: "message", message: "slot", clock: 750 }]);
  });

  it("waits for nothing when there is no answer: the story only goes on", () => {
    const story = script([plain("een", { takes: 5 }), plain("twee")], { vars });
    const { state } = advance(story, begin(story).state);
    expect([state.moment, state.clock, [...state.passed], [...state.chosen]]).toEqual(["twee", 750, ["een"], []]);
  });
});

describe("where the story goes", () => {
  const targets = [plain("een"), plain("twee"), plain("drie"), plain("vier")];
  const from = (first: Moment) => after([first, ...targets.slice(1)]).state.moment;

  it.each<readonly [string, Moment, string]>([
    ["on to the next", plain("een"), "twee"],
    ["where the choice says", plain("een", { then: [{ to: "drie" }] }), "drie"],
    ["to the first branch that holds", plain("een", { then: [{ when: never, to: "twee" }, { when: is(1), to: "vier" }, { to: "drie" }] }), "vier"],
    ["where the moment says, when no branch of the choice holds", plain("een", { then: [{ when: never, to: "vier" }] }, { then: [{ to: "drie" }] }), "drie"],
    ["where the choice says before the moment", plain("een", { then: [{ to: "drie" }] }, { then: [{ to: "vier" }] }), "drie"],
    ["on to the next, when no branch holds anywhere", plain("een", {}, { then: [{ when: never, to: "vier" }] }), "twee"],
    ["by what the choice has just changed", plain("een", { add: { v: 1 }, then: [{ when: is(2), to: "drie" }] }), "drie"],
  ])("%s", (_rule, first, target) => {
    expect(from(first)).toBe(target);
  });

  it("where the first of several picks says", () => {
    const act = actMoment({
      id: "een",
      step: "duiden",
      options: [choice("a", "best", { then: [{ to: "drie" }] })],
      tones: [{ ...choice("t", "best", { then: [{ to: "vier" }] }), of: ["a"] }],
    });
    const story = script([act, ...targets.slice(1)], { vars });
    expect(advance(story, begin(story).state, { do: "act", option: "a", tone: "t" }).state.moment).toBe("drie");
  });

  it("past what does not apply, along the way that this would have gone itself", () => {
    expect(from(plain("een"))).toBe("twee");
    expect(after([plain("een"), plain("twee", {}, { when: never }), plain("drie")]).state.moment).toBe("drie");
    expect(after([plain("een"), plain("twee", {}, { when: never, then: [{ to: "vier" }] }), plain("drie"), plain("vier")]).state.moment).toBe("vier");
  });

  it.each([
    ["waits until the time of a moment", 800, 800],
    ["does not turn back the clock", 700, 750],
  ])("%s", (_rule, at, clock) => {
    expect(after([plain("een"), plain("twee", {}, { at })]).state.clock).toBe(clock);
  });

  it("to an end when a branch leads nowhere", () => {
    expect(after([plain("een", { then: [{ to: "weg" }] }), plain("twee")]).state).toMatchObject({ moment: "een", ending: "klaar" });
  });

  it("to an end when everything that is left sends round in a circle", () => {
    const circle = [plain("twee", {}, { when: never, then: [{ to: "drie" }] }), plain("drie", {}, { when: never, then: [{ to: "twee" }] })];
    expect(after([plain("een"), ...circle]).state).toMatchObject({ moment: "een", ending: "klaar" });
  });

  it("reaches a moment behind as many skipped ones as there are", () => {
    const skipped = ["s1", "s2", "s3"].map((id) => plain(id, {}, { when: never }));
    expect(after([plain("een"), ...skipped]).state).toMatchObject({ moment: "einde", ending: "klaar" });
  });
});

describe("the ending", () => {
  const ending = (id: string, when?: Expr) => ({ id, title: "", tone: "licht" as const, text: "", ...(when ? { when } : {}) });

  it.each([
    ["the first that holds", [ending("nee", never), ending("ja", is(1)), ending("anders")], "ja"],
    ["none when none holds", [ending("nee", never)], null],
    ["by what the end itself does", [ending("laat", is(760, "klok")), ending("vroeg")], "laat"],
  ] as const)("%s", (_rule, endings, id) => {
    const moments: readonly Moment[] = [plain("een"), { id: "einde", step: "evalueren", do: "end", takes: 10 }];
    const story = { ...script([], { vars, endings }), moments };
    expect(advance(story, begin(story).state, pick()).state.ending).toBe(id);
  });

  it("once reached stays, and nothing comes after it", () => {
    const story = script([plain("een")]);
    const { state } = advance(story, begin(story).state, pick());
    expect(advance(story, state, pick())).toEqual({ state, arrivals: [] });
  });

  it("a moment that the content no longer has changes nothing", () => {
    const story = script([plain("een")]);
    const state = { ...begin(story).state, moment: "weg" };
    expect(advance(story, state, pick())).toEqual({ state, arrivals: [] });
    expect([momentOf(story, "weg"), momentOf(story, "een")?.id]).toEqual([undefined, "een"]);
  });
});

describe("what a condition sees", () => {
  const story = script([plain("een", { reveals: ["waar", "onwaar", "soort", "weg"] }), plain("twee")], {
    vars,
    facts: {
      waar: { value: true, start: false },
      onwaar: { value: false, start: false },
      soort: { value: "bijzonder", start: false },
      geheim: { value: true, start: false },
    },
    variant: "waterpistool",
  });
  /** Before and after the first answer. */
  const seen = () => {
    const start = begin(story).state;
    return { before: scopeOf(story, start), now: scopeOf(story, advance(story, start, pick()).state) };
  };

  it("A11.1 a fact only when this role knows it, and only when it is true", () => {
    const { before, now } = seen();
    expect(["waar", "onwaar", "soort", "geheim", "weg"].map((id) => [before.feit(id), now.feit(id), now.waarde(id)])).toEqual([
      [false, true, "true"],
      [false, false, "false"],
      [false, true, "bijzonder"],
      [false, false, ""],
      [false, false, ""],
    ]);
    expect(before.waarde("soort")).toBe("");
  });

  it("the clock, the role, the variant and declared variables", () => {
    const { now } = seen();
    expect(["klok", "rol", "variant", "v", "weg"].map((name) => now.name(name))).toEqual([750, "jongerenwerk", "waterpistool", 1, 0]);
  });

  it("what was chosen and where one has been", () => {
    const { before, now } = seen();
    expect([before.gekozen("een", "a"), now.gekozen("een", "a"), now.gekozen("een", "b"), now.gekozen("twee", "a")]).toEqual([false, true, false, false]);
    expect([before.gehad("een"), now.gehad("een"), now.gehad("twee")]).toEqual([false, true, false]);
  });
});
