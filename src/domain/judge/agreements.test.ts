import { describe, expect, it } from "vitest";
import { assess } from "../assess/assess.ts";
import { explore } from "../explore/explore.ts";
import type { Agreement } from "../framework.ts";
import type { LogEvent } from "../log.ts";
import { agreement } from "../testing/agreements.ts";
import { knows } from "../testing/conditions.ts";
import { choice, choose, game, script, started } from "../testing/fixture.ts";
import { pick } from "../testing/log.ts";
import { consultMoment, source } from "../testing/moments.ts";
import { call, facts, noPicture, talk, tell } from "../testing/twoSteps.ts";

const wait = (takes: number) => choice("eerst", "best", { takes, acts: [{ act: "contact", how: "bellen" }] });

/** Two decisions: something that takes a while, then telling the police or not. */
function play(set: readonly Agreement[], minutes: number, tells: boolean) {
  const story = script(
    [choose("een", "partners", [wait(minutes)]), choose("twee", "partners", [choice("meld", "best", { acts: tells ? [tell] : [], takes: 10 })])],
    { facts },
  );
  return assess(game(story, set), [], [started(story), pick("een", "eerst"), pick("twee", "meld")]);
}

describe("A12 agreements", () => {
  it.each([
    ["A12.1 in time", [agreement()], 10, true, "kept", ["best", "best"]],
    ["A12.2 late: held against the decision that let the term pass", [agreement()], 20, true, "broken", ["fout", "best"]],
    ["A12.2 absent", [agreement()], 10, false, "broken", ["best", "fout"]],
    ["A12.3 an example is never worse than riskant", [agreement({ kind: "example" })], 20, true, "broken", ["riskant", "best"]],
    ["A12.4 the exception holds", [agreement({ except: knows("sport") })], 20, false, undefined, ["best", "best"]],
    ["A12.2 direct means before anything else", [agreement({ within: "direct" })], 5, true, "broken", ["fout", "best"]],
    ["not for a party that is not in it", [agreement({ parties: ["boa"] })], 20, false, undefined, ["best", "best"]],
  ] as const)("%s", (_why, set, minutes, tells, outcome, grades) => {
    const result = play(set, minutes, tells);
    expect(result.agreements["A-1"]).toBe(outcome);
    expect(result.decisions.map((decision) => decision.grade)).toEqual(grades);
  });

  it.each([
    ["direct", [agreement({ within: "direct" })], "broken"],
    ["an hour that had not passed", [agreement({ within: 60 })], "broken"],
    ["the next meeting, which lies after the case", [agreement({ within: "volgend-overleg" })], undefined],
    ["a duty to keep silent", [agreement({ duty: { dont: [{ act: "tell", fields: { who: ["politie"] } }] } })], "kept"],
    ["an hour, with an exception", [agreement({ within: 60, except: knows("sport") })], undefined],
  ] as const)("A12.9 a duty that still waits at the ending: %s", (_why, set, outcome) => {
    const quiet = script([choose("een", "partners", [choice("a", "best")]), choose("twee", "partners", [choice("a", "best")])], { facts });
    const answers = ["een", "twee"].map((moment) => pick(moment));
    const ended = assess(game(quiet, set), [], [started(quiet), ...answers]);
    expect(ended.agreements["A-1"]).toBe(outcome);
    expect(ended.decisions.map((decision) => decision.grade)).toEqual(["best", outcome === "broken" ? "fout" : "best"]);
    expect(assess(game(quiet, set), [], [started(quiet), ...answers.slice(0, 1)]).agreements["A-1"]).toBeUndefined();
  });

  it("A12.6 a breach of notShare tilts te-zwaar", () => {
    const result = play([agreement({ duty: { dont: [{ act: "tell", fields: { who: ["politie"] } }] }, breach: "riskant" })], 5, true);
    expect(result.decisions[1]?.weakest).toMatchObject({ grade: "riskant", tilt: "te-zwaar" });
  });
});

describe("A12.5 a fact that could have been found and was not", () => {
  const bo = source("bo", { text: "Bo", judgements: [], reveals: ["wapen", "beeld.minderjarig"] });
  const consult = consultMoment({ id: "vraag", sources: [bo] });
  const story = script([consult, choose("twee", "acties", [choice("a", "best", { acts: [tell] })])], {
    facts: { wapen: { value: true, start: false }, "beeld.minderjarig": { value: true, start: false } },
  });
  const log: LogEvent[] = [{ type: "moment.answered", moment: "vraag", answer: { do: "consult", before: [], sources: [], after: [] } }, pick("twee")];
  it.each([
    ["is said of the agreement it rests on", agreement({ when: knows("wapen") }), "unseen"],
    ["not of one that waits for an act too", agreement({ when: knows("wapen"), after: [{ act: "verify", fields: {} }] }), undefined],
    ["not of one that would collide with the law", agreement({ when: knows("wapen"), duty: { do: [{ act: "capture", fields: {} }] } }), undefined],
    ["not of one whose exception would hold", agreement({ when: knows("wapen"), except: knows("beeld.minderjarig") }), undefined],
    ["not of one for others", agreement({ when: knows("wapen"), parties: ["boa"] }), undefined],
  ] as const)("%s", (_why, one, outcome) => {
    expect(assess(game(story, [one]), [], [started(story), ...log]).agreements["A-1"]).toBe(outcome);
  });
});

it("exploring tells a duty that was done from one that waits", () => {
  const both = agreement({ duty: { do: [talk], dont: [noPicture] }, within: 15, breach: "fout" });
  const story = script(
    [
      choose("een", "partners", [choice("bel", "best", { acts: [call], takes: 5 }), choice("niets", "best", { takes: 5 })]),
      choose("twee", "acties", [choice("lang", "best", { takes: 60 })]),
    ],
    { facts },
  );
  const { best, worst } = explore(game(story, [both]));
  expect([best, worst].map((route) => route.map((step) => step.regret))).toEqual([
    [0, 0],
    [0, 1],
  ]);
});
