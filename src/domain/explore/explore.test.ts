import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../answers.ts";
import type { Expr } from "../expr.ts";
import type { Grade } from "../grades.ts";
import { emptyMemory, type JudgeMemory } from "../judge/memory.ts";
import { judgeTurn } from "../judge/turn.ts";
import { isDecision, type Choice, type DecisionMoment, type Moment, type ReflectMoment, type ShareMoment } from "../moments.ts";
import { advance, begin, momentOf } from "../play/advance.ts";
import type { Game } from "../play/game.ts";
import type { PlayState } from "../play/state.ts";
import type { Script } from "../scenario.ts";
import { choice, choose, game, script } from "../testing/fixture.ts";
import { explore } from "./explore.ts";
import { subsets } from "./moves.ts";

const GRADES: readonly Grade[] = ["best", "verdedigbaar", "riskant", "fout"];

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
    add: fc.option(fc.constantFrom(-1, 1), { nil: undefined }),
    jump: fc.option(fc.nat(count), { nil: undefined, freq: 5 }),
  });
  const moment = fc.record({
    options: fc.array(option, { minLength: 2, maxLength: 3 }),
    when: fc.option(condition, { nil: undefined, freq: 2 }),
    beat: fc.boolean(),
  });
  return fc.tuple(fc.array(moment, { minLength: count, maxLength: count }), fc.array(condition, { minLength: 1, maxLength: 2 }));
});
type Story = typeof stories extends fc.Arbitrary<infer T> ? T : never;

function scriptOf([moments, endings]: Story): Script {
  const made = moments.flatMap(({ options, when, beat }, index): Moment[] => {
    const on = when ? { when } : {};
    const question = choose(
      `m${index}`,
      "duiden",
      options.map(({ grade, add, jump }, at): Choice =>
        choice(`o${at}`, grade, {
          ...(add === undefined ? {} : { add: { v: add } }),
          ...(jump !== undefined && jump > index ? { then: [{ to: jump < moments.length ? `m${jump}` : "einde" }] } : {}),
        }),
      ),
      on,
    );
    return beat ? [question, { id: `b${index}`, step: "duiden", do: "beat", ...on }] : [question];
  });
  return script(made, {
    vars: { v: { min: 0, max: 2, start: 1 } },
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
    if (!isDecision(moment)) return walk(advance(on.script, state).state, memory, regret);
    for (const answer of answersTo(moment)) {
      const turn = judgeTurn(on, state, memory, moment, answer);
      walk(turn.after.state, turn.memory, regret + 1 - turn.judged.value);
    }
  };
  walk(begin(on.script).state, emptyMemory(), 0);
  return walked;
}

const options = (moment: DecisionMoment): readonly Answer[] => (moment.do === "choose" ? moment.options.map(({ id }) => ({ do: "choose", option: id })) : []);
const total = (route: ReturnType<typeof explore>["best"]) => route.reduce((sum, { regret }) => sum + regret, 0);

describe("exploring", () => {
  it("finds what brute force finds: moments, endings, and the routes with least and most regret", () => {
    fc.assert(
      fc.property(stories, (story) => {
        const on = game(scriptOf(story));
        const explored = explore(on);
        const walked = brute(on, options);
        expect([...explored.endings].sort()).toEqual([...walked.endings].sort());
        expect([...explored.moments].sort()).toEqual([...walked.moments].sort());
        expect(total(explored.best)).toBeCloseTo(walked.best);
        expect(total(explored.worst)).toBeCloseTo(walked.worst);
      }),
      { numRuns: 200 },
    );
  });

  const items = (...ids: readonly string[]) => ids.map((id) => choice(id, "best"));
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

  it.each([
    ["over two fields", { wat: items("a", "b", "z"), wie: items("c", "d", "z2"), wanneer: [], hoort: [], opvang: [] }],
    ["of two in one set", { wat: items("a"), wie: [], wanneer: [], hoort: items("b", "d", "e"), opvang: [] }],
  ])("tries combinations in the reflect builder %s", (_what, fields) => {
    const reflect: ReflectMoment = { id: "r", step: "evalueren", do: "reflect", ask: "?", fields };
    expect([...explore(game(script([reflect], { endings: endings(asks("r", "b", "d")) }))).endings].sort()).toEqual(["bijzonder", "klaar"]);
  });
});
