import { describe, expect, it } from "vitest";
import type { Answer } from "../answers.ts";
import { assess } from "../assess/assess.ts";
import type { Moment } from "../moments.ts";
import { choice, choose, game, script, started } from "../testing/fixture.ts";
import { baselineOf, eventsOf } from "./baseline.ts";
import { explore } from "./explore.ts";

const pick = (option: string): Answer => ({ do: "choose", option });
const beat: Moment = { id: "bericht", step: "duiden", do: "beat" };
const moments: readonly Moment[] = [
  choose("een", "duiden", [choice("a", "verdedigbaar"), choice("b", "fout")]),
  beat,
  choose("kern", "context", [choice("a", "best"), choice("b", "verdedigbaar")], { pivotal: true }),
  choose("samen", "duiden", [choice("a", "riskant")], { pivotal: true, together: "jeugdagent" }),
  choose("herstel", "acties", [choice("a", "best")], { repair: true }),
];

describe("A7.1 the baseline", () => {
  it("lists what a best feasible route decides, with its weight and the best that can be had there", () => {
    const on = game(script(moments));
    expect(baselineOf(on, explore(on).best)).toEqual([
      { moment: "een", step: "duiden", weight: 1, best: 0.85 },
      { moment: "kern", step: "context", weight: 2, best: 1 },
      { moment: "samen", step: "partners", weight: 2, best: expect.closeTo(0.3) as number },
      { moment: "herstel", step: "evalueren", weight: 1, best: 1 },
    ]);
  });

  it("leaves out what the content no longer has, and what is not decided", () => {
    const on = game(script(moments));
    expect(
      baselineOf(on, [
        { moment: "weg", answer: pick("a"), regret: 0 },
        { moment: "bericht", regret: 0 },
        { moment: "een", answer: pick("a"), regret: 0.15 },
      ]).map((one) => one.moment),
    ).toEqual(["een"]);
  });

  it("A7.6 whoever takes that route gets 100", () => {
    const on = game(script(moments));
    const { best } = explore(on);
    const result = assess(on, baselineOf(on, best), [started(on.script), ...eventsOf(on, best)]);
    expect([result.ending, result.total, result.decisions.length]).toEqual(["klaar", 100, 4]);
  });
});

describe("the events of a route", () => {
  it("A9.1 answers, beats that are read, and an empty why at a pivotal moment", () => {
    const on = game(script(moments));
    expect(
      eventsOf(on, [
        { moment: "een", answer: pick("a"), regret: 0 },
        { moment: "bericht", regret: 0 },
        { moment: "kern", answer: pick("b"), regret: 0 },
      ]),
    ).toEqual([
      { type: "moment.answered", moment: "een", answer: pick("a") },
      { type: "moment.continued", moment: "bericht" },
      { type: "moment.answered", moment: "kern", answer: pick("b") },
      { type: "why.written", moment: "kern", text: "" },
    ]);
  });

  it("of a moment that is gone ask no why", () => {
    expect(eventsOf(game(script([])), [{ moment: "weg", answer: pick("a"), regret: 0 }])).toHaveLength(1);
  });
});
