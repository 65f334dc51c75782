import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Act } from "../acts.ts";
import type { Answer } from "../answers.ts";
import type { Expr } from "../expr.ts";
import type { Agreement } from "../framework.ts";
import type { Grade } from "../grades.ts";
import type { Choice, DecisionMoment, Moment } from "../moments.ts";
import type { Script } from "../scenario.ts";
import { agreement } from "../testing/agreements.ts";
import { hasChosen, knows } from "../testing/conditions.ts";
import { everySeries } from "../testing/everySeries.ts";
import { choice, choose, game, script } from "../testing/fixture.ts";
import { total } from "../testing/regret.ts";
import { explore } from "./explore.ts";

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

const riskant = (id: string, more: Partial<Agreement> = {}) => agreement({ id, title: id, breach: "riskant", ...more });
/** What the judge remembers between decisions: terms that run, duties to tell at once, exceptions. */
const sets = fc.subarray([
  riskant("A-1"),
  riskant("A-2", { within: "direct", breach: "fout", when: knows("gevaar.ernstig") }),
  riskant("A-3", { duty: { dont: [{ act: "tell", fields: { who: ["school"] } }] }, except: knows("gevaar.ernstig"), within: "altijd" }),
]);

const compared = fc
  .record({ op: fc.constantFrom("==" as const, ">=" as const, "<" as const), value: fc.nat(2) })
  .map(({ op, value }): Expr => ({ op, left: { op: "name", name: "v" }, right: { op: "value", value } }));
const picked = (moments: number) => fc.tuple(fc.nat(moments - 1), fc.nat(2)).map(([at, option]) => hasChosen(`m${at}`, `o${option}`));

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

const options = (moment: DecisionMoment): readonly Answer[] => (moment.do === "choose" ? moment.options.map(({ id }) => ({ do: "choose", option: id })) : []);

describe("exploring", () => {
  it("finds what brute force finds: moments, endings, and the routes with least and most regret", () => {
    fc.assert(
      fc.property(stories, sets, (story, agreements) => {
        const on = game(scriptOf(story), agreements);
        const explored = explore(on);
        const walked = everySeries(on, options);
        expect([...explored.endings].sort()).toEqual([...walked.endings].sort());
        expect([...explored.moments].sort()).toEqual([...walked.moments].sort());
        expect(total(explored.best)).toBeCloseTo(walked.best);
        expect(total(explored.worst)).toBeCloseTo(walked.worst);
      }),
      { numRuns: RUNS },
    );
  });
});
