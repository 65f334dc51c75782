import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Act } from "../acts.ts";
import type { Answer } from "../answers.ts";
import { weightOf } from "../assess/score.ts";
import type { Expr } from "../expr.ts";
import type { Agreement } from "../framework.ts";
import type { Grade } from "../grades.ts";
import { emptyMemory, type JudgeMemory } from "../judge/memory.ts";
import { judgeTurn, noticeState } from "../judge/turn.ts";
import { isDecision, type Choice, type DecisionMoment, type Moment, type ReflectMoment, type ShareMoment } from "../moments.ts";
import { advance, begin, momentOf } from "../play/advance.ts";
import type { Game } from "../play/game.ts";
import type { PlayState } from "../play/state.ts";
import type { Script } from "../scenario.ts";
import { choice, choose, game, script } from "../testing/fixture.ts";
import { explore } from "./explore.ts";
import { subsets } from "./moves.ts";

/** Twice as many as other properties get. */
const RUNS = 2 * (fc.readConfigureGlobal().numRuns ?? 100);

const GRADES: readonly Grade[] = ["best", "verdedigbaar", "riskant", "fout"];
const DEEDS: readonly (readonly Act[])[] = [
  [],
  [{ act: "share", with: ["politie"] }],
  [{ act: "contact", how: "bellen" }],
  [{ act: "wait", check: false }],
  [{ act: "share", with: ["school"], withoutTask: true }],
];

const known = (fact: string): Expr => ({ op: "call", fn: "feit", args: [{ op: "value", value: fact }] });
const agreement = (id: string, more: Partial<Agreement>): Agreement => ({
  id,
  kind: "local",
  title: id,
  text: "",
  when: known("gevaar.concreet"),
  duty: { do: [{ act: "tell", fields: { who: ["politie"] } }] },
  within: 15,
  parties: ["jongerenwerk"],
  breach: "riskant",
  step: "partners",
  source: { document: "eigen" },
  ...more,
});
/** What the judge remembers between decisions: terms that run, duties to tell at once, exceptions. */
const sets = fc.subarray([
  agreement("A-1", {}),
  agreement("A-2", { within: "direct", breach: "fout", when: known("gevaar.ernstig") }),
  agreement("A-3", { duty: { dont: [{ act: "tell", fields: { who: ["school"] } }] }, except: known("gevaar.ernstig"), within: "altijd" }),
]);

const compared = fc
  .record({ op: fc.constantFrom("==" as const, ">=" as const, "<" as const), value: fc.nat(2) })
  .map(({ op, value }): Expr => ({ op, left: { op: "name", name: "v" }, right: { op: "value", value } }));
const picked = (moments: number) =>
  fc.tuple(fc.nat(moments - 1), fc.nat(2)).map(([at, option]): Expr => ({
    op: "call",
    fn: "gekozen",
    args: [
      { op: "value", value: `m${at}` },
      { op: "value", value: `o${option}` },
    ],
  }));

/** Small stories: up to four questions, a variable, conditions on it and on what was chosen, jumps ahead. */
const stories = fc.integer({ min: 2, max: 4 }).chain((count) => {
  const condition = fc.oneof(compared, picked(count));
  const option = fc.record({
    grade: fc.constantFrom(...GRADES),
    does: fc.constantFrom(...DEEDS),
    takes: fc.constantFrom(undefined, 5, 20),
    reveals: fc.constantFrom(undefined, ["gevaar.concreet"], ["gevaar.ernstig"]),
    add: fc.option(fc.constantFrom(-1, 1), { nil: undefined }),
    jump: fc.option(fc.nat(count), { nil: undefined, freq: 5 }),
  });
  const moment = fc.record({
    options: fc.array(option, { minLength: 2, maxLength: 3 }),
    when: fc.option(condition, { nil: undefined, freq: 2 }),
    beat: fc.boolean(),
    pivotal: fc.boolean(),
  });
  return fc.tuple(fc.array(moment, { minLength: count, maxLength: count }), fc.array(condition, { minLength: 1, maxLength: 2 }));
});
type Story = typeof stories extends fc.Arbitrary<infer T> ? T : never;

function scriptOf([moments, endings]: Story): Script {
  const made = moments.flatMap(({ options, when, beat, pivotal }, index): Moment[] => {
    const on = when ? { when } : {};
    const question = choose(
      `m${index}`,
      "duiden",
      options.map(({ grade, does, takes, reveals, add, jump }, at): Choice =>
        choice(`o${at}`, grade, {
          acts: does,
          ...(takes === undefined ? {} : { takes }),
          ...(reveals === undefined ? {} : { reveals }),
          ...(add === undefined ? {} : { add: { v: add } }),
          ...(jump !== undefined && jump > index ? { then: [{ to: jump < moments.length ? `m${jump}` : "einde" }] } : {}),
        }),
      ),
      { ...on, pivotal },
    );
    return beat ? [question, { id: `b${index}`, step: "duiden", do: "beat", ...on }] : [question];
  });
  return script(made, {
    vars: { v: { min: 0, max: 2, start: 1 } },
    facts: { "gevaar.ernstig": { value: true, start: false }, "gevaar.concreet": { value: true, start: false } },
    endings: [
      ...endings.map((when, index) => ({ id: `e${index}`, when, title: "", tone: "licht" as const, text: "" })),
      { id: "klaar", title: "", tone: "licht", text: "" },
    ],
  });
}

interface Walked {
  readonly endings: Set<string>;
  readonly moments: Set<string>;
  best: number;
  worst: number;
}

/** Plays every series of answers, one by one, without merging anything. */
function brute(on: Game, answersTo: (moment: DecisionMoment) => readonly Answer[]): Walked {
  const walked: Walked = { endings: new Set(), moments: new Set(), best: Infinity, worst: -Infinity };
  const walk = (state: PlayState, memory: JudgeMemory, regret: number): void => {
    if (state.ending !== null) {
      walked.endings.add(state.ending);
      walked.moments.add(state.moment);
      walked.best = Math.min(walked.best, regret);
      walked.worst = Math.max(walked.worst, regret);
      return;
    }
    const moment = momentOf(on.script, state.moment);
    if (!moment) return;
    walked.moments.add(moment.id);
    const next = (to: PlayState, then: JudgeMemory, cost: number) => walk(to, noticeState(on, to, then), cost);
    if (!isDecision(moment)) return next(advance(on.script, state).state, memory, regret);
    for (const answer of answersTo(moment)) {
      const turn = judgeTurn(on, state, memory, moment, answer);
      next(turn.after.state, turn.memory, regret + weightOf({ pivotal: moment.pivotal ?? false }, on.framework.weights) * (1 - turn.judged.value));
    }
  };
  const first = begin(on.script).state;
  walk(first, noticeState(on, first, emptyMemory()), 0);
  return walked;
}

const options = (moment: DecisionMoment): readonly Answer[] => (moment.do === "choose" ? moment.options.map(({ id }) => ({ do: "choose", option: id })) : []);
const total = (route: ReturnType<typeof explore>["best"]) => route.reduce((sum, { regret }) => sum + regret, 0);

describe("exploring", () => {
  it("finds what brute force finds: moments, endings, and the routes with least and most regret", () => {
    fc.assert(
      fc.property(stories, sets, (story, agreements) => {
        const on = game(scriptOf(story), agreements);
        const explored = explore(on);
        const walked = brute(on, options);
        expect([...explored.endings].sort()).toEqual([...walked.endings].sort());
        expect([...explored.moments].sort()).toEqual([...walked.moments].sort());
        expect(total(explored.best)).toBeCloseTo(walked.best);
        expect(total(explored.worst)).toBeCloseTo(walked.worst);
      }),
      { numRuns: RUNS },
    );
  });

  const jump = (to: string) => ({ then: [{ to }] });

  it("counts situations and ways between them, and says what can be chosen and met", () => {
    const story = script([
      choose("een", "duiden", [choice("a", "best"), choice("b", "fout"), choice("weg", "best", jump("einde"))]),
      { id: "bericht", step: "duiden", do: "beat" },
      choose("nooit", "duiden", [choice("a", "best")], { when: { op: "value", value: false } }),
    ]);
    const { states, transitions, endings: met, moments, choices, deadEnds, cycles } = explore(game(story));
    // Of a and b, which lead to the same, both are kept: the cheapest and the dearest.
    expect([states, transitions]).toEqual([3, 4]);
    expect([[...met], [...moments].sort(), [...choices].sort(), deadEnds, cycles]).toEqual([
      ["klaar"],
      ["bericht", "een", "einde"],
      ["een/a", "een/b", "een/weg"],
      [],
      [],
    ]);
  });

  it("tells the route with the least and the most regret, step by step", () => {
    const story = script([
      choose("een", "duiden", [choice("a", "riskant"), choice("b", "verdedigbaar"), choice("c", "fout")], { pivotal: true }),
      { id: "bericht", step: "duiden", do: "beat" },
    ]);
    const { best, worst } = explore(game(story));
    const step = (option: string, regret: number) => ({ moment: "een", answer: { do: "choose", option }, regret: expect.closeTo(regret) as number });
    expect(best).toEqual([step("b", 0.3), { moment: "bericht", regret: 0 }]);
    expect(worst).toEqual([step("c", 2), { moment: "bericht", regret: 0 }]);
  });

  it("takes a worse step now when that leads to a better story", () => {
    const story = script([
      choose("een", "duiden", [choice("mooi", "best", jump("ramp")), choice("matig", "verdedigbaar", jump("einde"))]),
      choose("ramp", "duiden", [choice("a", "fout")]),
    ]);
    const { best, worst } = explore(game(story));
    expect([best, worst].map((route) => route.map(({ moment }) => moment))).toEqual([["een"], ["een", "ramp"]]);
  });

  it("finds moments that only come back to themselves", () => {
    const story = script([
      choose("een", "duiden", [choice("a", "best", jump("einde")), choice("b", "fout", jump("val"))]),
      choose("val", "duiden", [choice("a", "best", jump("val"))]),
    ]);
    const { deadEnds, cycles, best, worst } = explore(game(story));
    expect([deadEnds, cycles]).toEqual([[], ["val"]]);
    expect([best, worst].map((route) => route.map(({ moment }) => moment))).toEqual([["een"], ["een"]]);
  });

  it("finds an end without an ending", () => {
    const story = script([choose("een", "duiden", [choice("a", "best")])], {
      endings: [{ id: "nooit", when: { op: "value", value: false }, title: "", tone: "licht", text: "" }],
    });
    const { deadEnds, cycles, endings: met, best } = explore(game(story));
    expect([deadEnds, cycles, [...met], best]).toEqual([["einde"], [], [], []]);
  });

  it("of answers that lead to the same it keeps the cheapest and the dearest, in whatever order they come", () => {
    for (const order of [
      ["best", "fout", "verdedigbaar"],
      ["verdedigbaar", "best", "fout"],
      ["fout", "riskant", "best"],
    ] as const) {
      const { best, worst } = explore(
        game(
          script([
            choose(
              "m",
              "duiden",
              order.map((grade) => choice(grade, grade)),
            ),
          ]),
        ),
      );
      expect([best, worst].map(([step]) => step?.answer)).toEqual(["best", "fout"].map((option) => ({ do: "choose", option })));
    }
  });

  const items = (...ids: readonly string[]) => ids.map((id) => choice(id, "best"));
  const call = { acts: [{ act: "contact", how: "bellen" }] } as const;
  const tell = { acts: [{ act: "share", with: ["politie"] }] } as const;
  const atOnce = { when: { op: "value", value: true }, within: "direct" } as const;

  it("tells apart what an exception of an agreement looks at", () => {
    const story = script(
      [choose("een", "duiden", [choice("b", "best"), choice("a", "best", { reveals: ["sport"] })]), choose("twee", "duiden", [choice("a", "best", call)])],
      {
        facts: { sport: { value: true, start: false } },
      },
    );
    const { best, worst } = explore(game(story, [agreement("A-1", { ...atOnce, except: known("sport") })]));
    expect([total(best), total(worst)]).toEqual([0, expect.closeTo(0.7)]);
  });

  it("tells apart what a hard limit looks at", () => {
    const picture = choice("a", "best", { acts: [{ act: "capture", how: "schermafdruk" }] });
    const story = script(
      [choose("een", "duiden", [choice("a", "best"), choice("b", "best", { reveals: ["beeld.minderjarig"] })]), choose("twee", "duiden", [picture])],
      {
        facts: { "beeld.minderjarig": { value: true, start: false } },
      },
    );
    const { best, worst } = explore(game(story));
    expect(total(best)).toBeLessThan(1);
    expect(total(worst)).toBeCloseTo(1);
  });

  it("tells apart whether a duty was done while something has still to be left", () => {
    const both = { do: [{ act: "tell", fields: { who: ["politie"] } }], dont: [{ act: "tell", fields: { who: ["school"] } }] } as const;
    const story = script([choose("een", "duiden", [choice("b", "best"), choice("a", "best", tell)]), choose("twee", "duiden", [choice("a", "best", call)])]);
    const { best, worst } = explore(game(story, [agreement("A-1", { ...atOnce, duty: both })]));
    expect([total(best), total(worst)]).toEqual([0, expect.closeTo(0.7)]);
  });

  it.each([
    ["is settled", [tell, tell], 15, 3],
    ["waits for a time", [call, call], 60, 4],
    ["waits for the time of the danger", [call, call], "voor-tijdstip", 4],
    ["waits without a term", [call, call], "zelfde-dag", 3],
  ] as const)("an agreement that %s: time tells situations apart or not", (_what, [first, second], within, states) => {
    const story = script([
      choose("een", "duiden", [choice("a", "best", { ...first, takes: 5 }), choice("b", "best", { ...second, takes: 10 })]),
      choose("twee", "duiden", [choice("a", "best", tell)]),
    ]);
    expect(explore(game(story, [agreement("A-1", { ...atOnce, within })])).states).toBe(states);
  });

  it("everything in a builder can be chosen", () => {
    const share: ShareMoment = {
      id: "d",
      step: "partners",
      do: "share",
      ask: "?",
      fields: { partner: items("p"), doel: items("x", "y", "z"), gegevens: items("a", "b"), vorm: [], naam: [], kanaal: [], vooraf: [] },
      needs: [],
      none: items("n"),
    };
    const reflect: ReflectMoment = {
      id: "r",
      step: "evalueren",
      do: "reflect",
      ask: "?",
      fields: { wat: items("a", "b", "c"), wie: [], wanneer: [], hoort: items("h"), opvang: [] },
    };
    expect([...explore(game(script([share, reflect]))).choices].sort()).toEqual(["d/a", "d/b", "d/n", "d/p", "d/x", "d/y", "d/z", "r/a", "r/b", "r/c", "r/h"]);
  });

  const asks = (moment: string, ...ids: readonly string[]): Expr =>
    ids
      .map((id): Expr => ({
        op: "call",
        fn: "gekozen",
        args: [
          { op: "value", value: moment },
          { op: "value", value: id },
        ],
      }))
      .reduce((left, right) => ({ op: "and", left, right }));
  const endings = (when: Expr) => [
    { id: "bijzonder", when, title: "", tone: "licht" as const, text: "" },
    { id: "klaar", title: "", tone: "licht" as const, text: "" },
  ];

  it("tries what a condition asks about in a share builder, also two data at once", () => {
    const share: ShareMoment = {
      id: "d",
      step: "partners",
      do: "share",
      ask: "?",
      fields: {
        partner: items("p"),
        doel: items("x", "y"),
        gegevens: items("a", "b", "c"),
        vorm: items("f"),
        naam: items("n"),
        kanaal: items("k"),
        vooraf: items("v"),
      },
      needs: [],
      none: [],
    };
    const on = game(script([share], { endings: endings(asks("d", "y", "b", "c")) }));
    const all = subsets(["a", "b", "c"], 3).flatMap((gegevens) =>
      ["x", "y"].map((doel): Answer => {
        return { do: "share", fields: { partner: ["p"], doel: [doel], gegevens, vorm: ["f"], naam: ["n"], kanaal: ["k"], vooraf: ["v"] } };
      }),
    );
    expect([...explore(on).endings].sort()).toEqual([...brute(on, () => all).endings].sort());
  });

  it("tries what a condition asks about in the reflect builder", () => {
    const reflect: ReflectMoment = {
      id: "r",
      step: "evalueren",
      do: "reflect",
      ask: "?",
      fields: { wat: items("a", "b", "c"), wie: [], wanneer: [], hoort: [], opvang: [] },
    };
    expect([...explore(game(script([reflect], { endings: endings(asks("r", "b")) }))).endings].sort()).toEqual(["bijzonder", "klaar"]);
  });

  it("tries the way around an answer that itself does something", () => {
    const wat = [choice("duurt", "best", { takes: 10 }), choice("meteen", "best"), choice("ook", "riskant", { takes: 10 })];
    const reflect: ReflectMoment = { id: "r", step: "evalueren", do: "reflect", ask: "?", fields: { wat, wie: [], wanneer: [], hoort: [], opvang: [] } };
    const early: Expr = { op: "<", left: { op: "name", name: "klok" }, right: { op: "value", value: 760 } };
    expect([...explore(game(script([reflect], { endings: endings(early) }))).endings].sort()).toEqual(["bijzonder", "klaar"]);
  });

  it.each([
    ["over two fields", { wat: items("a", "b", "z"), wie: items("c", "d", "z2"), wanneer: [], hoort: [], opvang: [] }],
    ["of two in one set", { wat: items("a"), wie: [], wanneer: [], hoort: items("b", "d", "e"), opvang: [] }],
  ])("tries combinations in the reflect builder %s", (_what, fields) => {
    const reflect: ReflectMoment = { id: "r", step: "evalueren", do: "reflect", ask: "?", fields };
    expect([...explore(game(script([reflect], { endings: endings(asks("r", "b", "d")) }))).endings].sort()).toEqual(["bijzonder", "klaar"]);
  });
});
