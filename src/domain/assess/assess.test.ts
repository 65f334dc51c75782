import { describe, expect, it } from "vitest";
import type { LogEvent } from "../log.ts";
import { replay } from "../play/progress.ts";
import { STEPS } from "../steps.ts";
import { agreement } from "../testing/agreements.ts";
import { choice, choose, game, script, started } from "../testing/fixture.ts";
import { pick } from "../testing/log.ts";
import { consultMoment, source } from "../testing/moments.ts";
import { assess } from "./assess.ts";
import type { Baseline } from "./baseline.ts";

const grades = ["best", "verdedigbaar", "riskant", "fout"] as const;
const options = grades.map((grade) => choice(grade, grade));

/** Twelve decisions over six steps, every option one grade. */
const twelve = script(STEPS.flatMap((step) => [choose(`${step}-1`, step, options), choose(`${step}-2`, step, options)]));
const ids = twelve.moments.filter((moment) => moment.do === "choose").map((moment) => moment.id);
const testGame = game(twelve);
/** Best in every one of the twelve. */
const baseline: Baseline = STEPS.flatMap((step) => [1, 2].map((at) => ({ moment: `${step}-${at}`, step, weight: 1, best: 1 })));
const played = (chosen: Readonly<Record<string, string>>) => assess(testGame, baseline, [started(twelve), ...ids.map((id) => pick(id, chosen[id] ?? "best"))]);

describe("A8 total and passing", () => {
  it.each([
    ["all best", {}, 100, "behaald", []],
    ["one fout elsewhere than on mag still passes", { "duiden-1": "fout" }, 92, "behaald", []],
    ["two fout do not", { "duiden-1": "fout", "context-1": "fout" }, 83, "niet-behaald", ["too-many-fout"]],
    ["a quarter weak passes", { "duiden-1": "riskant", "context-1": "riskant", "acties-1": "riskant" }, 83, "behaald", []],
    [
      "more than a quarter does not",
      { "duiden-1": "riskant", "context-1": "riskant", "acties-1": "riskant", "acties-2": "riskant" },
      77,
      "niet-behaald",
      ["too-many-weak"],
    ],
  ] as const)("A8.3 %s", (_why, chosen, total, outcome, failed) => {
    const result = played(chosen as Record<string, string>);
    expect([result.total, result.outcome, result.failed]).toEqual([total, outcome, failed]);
  });

  it("A8.3 a hard limit is not passed, whatever the total", () => {
    const limit = script([
      ...ids.map((id) => choose(id, "duiden", options)),
      choose("belofte", "duiden", [choice("ja", "best", { acts: [{ act: "promise", what: "geheim" }] })]),
    ]);
    const result = assess(game(limit), [], [started(limit), ...ids.map((id) => pick(id, "best")), pick("belofte", "ja")]);
    expect([result.outcome, result.failed, result.hardLimits]).toEqual(["niet-behaald", ["hard-limit"], [{ id: "HG-7", moment: "belofte" }]]);
  });

  it("A23.3 a side role is neither passed nor failed", () => {
    const side = { ...testGame, script: { ...twelve, part: "bijrol" as const } };
    for (const grade of ["best", "fout"] as const) {
      const result = assess(side, baseline, [started(twelve), ...ids.map((id) => pick(id, grade))]);
      expect([result.outcome, result.failed]).toEqual(["niet-beoordeeld", []]);
    }
  });

  it("A8.2 oefenen ends afgerond, never passed or failed", () => {
    const log: LogEvent[] = ids.flatMap((id): LogEvent[] => [
      pick(id, "fout"),
      ...(id.endsWith("-2") ? [{ type: "moment.continued" as const, moment: id }] : []),
    ]);
    const result = assess({ ...testGame, mode: "oefenen" }, baseline, [started(twelve, "oefenen"), ...log]);
    expect([result.outcome, result.failed]).toEqual(["afgerond", []]);
  });
});

describe("A12 what only shows when the story is over", () => {
  const facts = { "gevaar.concreet": { value: true, start: true } };

  it.each([
    ["riskant", 0.3],
    ["fout", 0],
  ] as const)("A3.2 a breach that is %s costs a single choice the same at the ending as within the turn", (breach, value) => {
    const story = script([choose("een", "partners", [choice("a", "best", { takes: 20 })]), choose("twee", "partners", [choice("a", "best")])], { facts });
    const values = (within: number) =>
      assess(game(story, [agreement({ within, breach })]), [], [started(story), pick("een", "a"), pick("twee", "a")]).decisions.map((one) => one.value);
    expect([values(15), values(60)]).toEqual([
      [value, 1],
      [1, value],
    ]);
  });

  it("A6.1 a rewind after the ending does not unsee what was seen", () => {
    const consult = consultMoment({
      id: "c",
      explanations: [
        { id: "x", text: "x", innocent: true },
        { id: "y", text: "y" },
      ],
      sources: [source("s1", { separates: ["x", "y"] }), source("s2", { reveals: ["gevaar.concreet"] })],
    });
    const story = script(
      [
        consult,
        choose("d", "partners", [choice("a", "best", { reveals: ["gevaar.concreet"] })]),
        choose("e", "partners", [choice("a", "best", { acts: [{ act: "share", with: ["politie"] }] })]),
      ],
      { facts: { "gevaar.concreet": { value: true, start: false } } },
    );
    const on = game(story, [agreement({ within: 60, breach: "riskant" })], "oefenen");
    const log: LogEvent[] = [
      { type: "moment.answered", moment: "c", answer: { do: "consult", before: ["x", "y"], sources: ["s1"], after: ["x", "y"] } },
      { type: "moment.continued", moment: "c" },
      pick("d", "a"),
      pick("e", "a"),
      { type: "moment.continued", moment: "e" },
    ];
    const judged = (events: readonly LogEvent[]) => {
      const { total, agreements, decisions } = assess(on, [], [started(story, "oefenen"), ...events]);
      return [total, agreements, decisions.map((one) => one.grade)];
    };
    expect(judged(log)).toEqual([100, { "A-1": "kept" }, ["best", "best", "best"]]);
    expect(judged([...log, { type: "attempt.rewound", moment: "c" }])).toEqual(judged(log));
  });
});

describe("A7 step score", () => {
  const skip = { then: [{ to: "einde" }] };
  const story = (grade: "best" | "riskant") =>
    script([choose("een", "duiden", [choice("door", "best"), choice("weg", grade, skip)]), choose("twee", "context", [choice("door", "best")])]);
  const list = (grade: "best" | "riskant") => {
    const of = game(story(grade));
    return {
      of,
      baseline: [
        { moment: "een", step: "duiden", weight: 1, best: 1 },
        { moment: "twee", step: "context", weight: 1, best: 1 },
      ] as const,
    };
  };

  it.each([
    ["missed by a riskant choice counts 0", "riskant", 0],
    ["missed by a best choice leaves both sums", "best", null],
  ] as const)("A7.2 %s", (_why, grade, context) => {
    const { of, baseline: listed } = list(grade);
    expect(assess(of, listed, [started(of.script), pick("een", "weg")]).steps.context).toBe(context);
  });

  it("A7.2 an attempt that goes on has missed nothing yet, however weak its last choice", () => {
    const weak = script(["een", "twee", "drie"].map((id) => choose(id, "duiden", [choice("goed", "best"), choice("zwak", "riskant")])));
    const listed = ["een", "twee", "drie"].map((moment) => ({ moment, step: "duiden", weight: 1, best: 1 }) as const);
    const after = (...answers: readonly string[]) =>
      assess(game(weak), listed, [started(weak), ...answers.map((answer, index) => pick(["een", "twee", "drie"][index] ?? "", answer))]).steps.duiden;
    expect(after("goed", "zwak")).toBe(after("zwak", "goed"));
  });

  it("A7.4 a step without moments is not at issue", () => {
    const { of, baseline: listed } = list("best");
    expect(assess(of, listed, [started(of.script), pick("een", "door"), pick("twee", "door")]).steps.acties).toBeNull();
  });

  it("A7.5 a repair counts in evalueren and does not lift the earlier decision", () => {
    const repaired = script([choose("een", "acties", [choice("mis", "riskant")]), choose("herstel", "acties", [choice("sorry", "best")], { repair: true })]);
    const result = assess(game(repaired), [], [started(repaired), pick("een", "mis"), pick("herstel", "sorry")]);
    expect([result.steps.acties, result.steps.evalueren, result.decisions[0]?.grade]).toEqual([30, 100, "riskant"]);
  });

  it("A7.6 a better grade in one place, the rest best, never lowers the score", () => {
    for (const id of ids) {
      const totals = grades.map((grade) => played({ [id]: grade }).total ?? 0);
      expect(totals).toEqual([...totals].sort((a, b) => b - a));
    }
  });
});

describe("A4.6 oefenen and hard limits", () => {
  const story = script([choose("belofte", "partners", [choice("nee", "best"), choice("ja", "best", { acts: [{ act: "promise", what: "geheim" }] })])]);
  const practice = game(story, [], "oefenen");

  it("re-enters just before it; the first choice is the record", () => {
    const log: LogEvent[] = [
      pick("belofte", "ja"),
      { type: "moment.reentered", moment: "belofte" },
      pick("belofte", "nee"),
      { type: "moment.continued", moment: "belofte" },
    ];
    const result = assess(practice, [], [started(story, "oefenen"), ...log]);
    expect([result.ending, result.hardLimits.length, result.decisions[0]?.grade]).toEqual(["klaar", 1, "fout"]);
  });

  it("A6.1 a rewind after the ending changes nothing in the judgement", () => {
    const once: LogEvent[] = [pick("belofte", "nee"), { type: "moment.continued", moment: "belofte" }];
    const again: LogEvent[] = [...once, { type: "attempt.rewound", moment: "belofte" }, pick("belofte", "ja")];
    expect(assess(practice, [], [started(story, "oefenen"), ...again]).decisions[0]?.grade).toBe("best");
  });

  it("A9.1 a why-sentence belongs to the answer it was written about", () => {
    const pivotal = script([
      choose("p", "partners", [choice("ja", "best", { acts: [{ act: "promise", what: "geheim" }] }), choice("nee", "best")], { pivotal: true }),
    ]);
    const { path, record } = replay(game(pivotal, [], "oefenen"), [
      pick("p", "ja"),
      { type: "moment.reentered", moment: "p" },
      pick("p", "nee"),
      { type: "why.written", moment: "p", text: "Ik beloof nooit geheimhouding." },
    ]);
    expect(record.map((entry) => entry.why)).toEqual([undefined]);
    expect(path.map((entry) => entry.why)).toEqual(["Ik beloof nooit geheimhouding."]);
  });

  it("toets has no way back", () => {
    const log: LogEvent[] = [pick("belofte", "ja"), { type: "attempt.rewound", moment: "belofte" }, pick("belofte", "nee")];
    const result = assess(game(story), [], [started(story), ...log]);
    expect([result.ending, result.decisions[0]?.grade]).toEqual(["klaar", "fout"]);
  });
});
