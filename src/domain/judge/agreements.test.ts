import { describe, expect, it } from "vitest";
import type { Act } from "../acts.ts";
import { assess } from "../assess/assess.ts";
import type { Expr } from "../expr.ts";
import type { Agreement } from "../framework.ts";
import type { LogEvent } from "../log.ts";
import { choice, choose, game, script, started } from "../testing/fixture.ts";

const knows = (fact: string): Expr => ({ op: "call", fn: "feit", args: [{ op: "value", value: fact }] });
const agreement = (more: Partial<Agreement> = {}): Agreement => ({
  id: "A-1",
  kind: "local",
  title: "Melden",
  text: "Meld dit.",
  when: knows("gevaar.concreet"),
  duty: { do: [{ act: "tell", fields: { who: ["politie"] } }] },
  within: 15,
  parties: ["jongerenwerk"],
  breach: "fout",
  step: "partners",
  source: { document: "eigen" },
  ...more,
});
const tell: Act = { act: "share", with: ["politie"] };
const wait = (takes: number) => choice("eerst", "best", { takes, acts: [{ act: "contact", how: "bellen" }] });
const facts = { "gevaar.concreet": { value: true, start: true }, sport: { value: true, start: true } };

/** Two decisions: something that takes a while, then telling the police or not. */
function play(set: readonly Agreement[], minutes: number, tells: boolean) {
  const story = script(
    [choose("een", "partners", [wait(minutes)]), choose("twee", "partners", [choice("meld", "best", { acts: tells ? [tell] : [], takes: 10 })])],
    { facts },
  );
  const answers: LogEvent[] = ["een", "twee"].map((moment) => ({
    type: "moment.answered",
    moment,
    answer: { do: "choose", option: moment === "een" ? "eerst" : "meld" },
  }));
  return assess(game(story, set), [], [started(story), ...answers]);
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
    const answers: LogEvent[] = ["een", "twee"].map((moment) => ({ type: "moment.answered", moment, answer: { do: "choose", option: "a" } }));
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
