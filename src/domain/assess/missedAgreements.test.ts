import { describe, expect, it } from "vitest";
import type { Answer } from "../answers.ts";
import type { Expr } from "../expr.ts";
import type { Agreement } from "../framework.ts";
import type { LogEvent } from "../log.ts";
import type { ConsultMoment, Source } from "../moments.ts";
import { choice, choose, game, script, started } from "../testing/fixture.ts";
import { assess } from "./assess.ts";

const knows = (fact: string): Expr => ({ op: "call", fn: "feit", args: [{ op: "value", value: fact }] });
const agreement = (more: Partial<Agreement> = {}): Agreement => ({
  id: "A-1",
  kind: "local",
  title: "Melden",
  text: "",
  when: knows("gevaar"),
  duty: { do: [{ act: "tell", fields: { who: ["politie"] } }] },
  within: 60,
  parties: ["jongerenwerk"],
  breach: "fout",
  step: "partners",
  source: { document: "eigen" },
  ...more,
});
const { when: _trigger, ...judgedByAuthor } = agreement();
const source = (id: string, more: Partial<Source> = {}): Source => ({ ...choice(id, "best"), separates: ["x", "y"], answer: "", ...more });
const consult = (id: string, ...sources: readonly Source[]): ConsultMoment => ({
  id,
  step: "context",
  do: "consult",
  ask: "?",
  explanations: [
    { id: "x", text: "x", innocent: true },
    { id: "y", text: "y" },
  ],
  sources,
  atMost: 2,
});
const facts = { gevaar: { value: true, start: false }, sport: { value: true, start: false } };
const asks = (moment: string, ...sources: readonly string[]): LogEvent => {
  const answer: Answer = { do: "consult", before: ["x", "y"], sources, after: ["x", "y"] };
  return { type: "moment.answered", moment, answer };
};
const colleague = source("collega");
const friend = source("vriend", { reveals: ["gevaar"] });

/** Everything that says an agreement was not seen, as moment, criterion, grade, tilt and agreement. */
function unseen(moments: readonly ConsultMoment[], events: readonly LogEvent[], set: readonly Agreement[] = [agreement()], ends = true) {
  const story = script([...moments, choose("slot", "ingrijpen", [choice("a", "best")])], { facts });
  const last: LogEvent = { type: "moment.answered", moment: "slot", answer: { do: "choose", option: "a" } };
  const result = assess(game(story, set), [], [started(story), ...events, ...(ends ? [last] : [])]);
  const told = result.decisions.flatMap(({ moment, findings }) =>
    findings
      .filter(({ ref }) => ref === "context.gebeurtenissen")
      .map(({ part, ref, grade, tilt, subject, because }) => [moment, part, ref, grade, tilt, subject, because].join(" · ")),
  );
  return { told, agreements: result.agreements, grades: result.decisions.map(({ grade }) => grade) };
}

describe("A12.5 an agreement that rests on what could have been found", () => {
  it("is not judged itself; the consultation that would have found it is riskant, te-licht", () => {
    expect(unseen([consult("c", colleague, friend)], [asks("c", "collega")])).toEqual({
      told: ["c · afspraak-niet-gezien · context.gebeurtenissen · riskant · te-licht · A-1 · afspraak-niet-gezien Melden"],
      agreements: { "A-1": "unseen" },
      grades: ["riskant", "best"],
    });
  });

  it.each<readonly [string, readonly ConsultMoment[], readonly LogEvent[], readonly Agreement[]]>([
    ["it was found", [consult("c", colleague, friend)], [asks("c", "vriend")], [agreement({ within: "volgend-overleg" })]],
    ["nobody could have said it", [consult("c", colleague)], [asks("c", "collega")], [agreement()]],
    ["it could only be found by exposing somebody", [consult("c", colleague, { ...friend, exposes: "Jaylen" })], [asks("c", "collega")], [agreement()]],
    ["the agreement is not for this role", [consult("c", colleague, friend)], [asks("c", "collega")], [agreement({ parties: ["boa"] })]],
    ["the author alone judges the agreement", [consult("c", colleague, friend)], [asks("c", "collega")], [judgedByAuthor]],
    [
      "the same source would have shown the exception",
      [consult("c", colleague, { ...friend, reveals: ["gevaar", "sport"] })],
      [asks("c", "collega")],
      [agreement({ except: knows("sport") })],
    ],
    ["the set does not hold it", [consult("c", colleague, friend)], [asks("c", "collega")], []],
  ])("no such finding when %s", (_why, moments, events, set) => {
    expect(unseen(moments, events, set).told).toEqual([]);
  });

  it("an exception that does not hold is none", () => {
    expect(unseen([consult("c", colleague, friend)], [asks("c", "collega")], [agreement({ except: knows("sport") })]).told).toHaveLength(1);
  });

  it("nothing is said before the story is over", () => {
    expect(unseen([consult("c", colleague, friend)], [asks("c", "collega")], [agreement()], false)).toMatchObject({ told: [], agreements: {} });
  });

  it("what was found in another way is judged as the agreement, and no more", () => {
    const other = { ...colleague, reveals: ["gevaar"] };
    const { told, agreements } = unseen([consult("c", other, friend)], [asks("c", "collega")]);
    expect([told, agreements]).toEqual([[], { "A-1": "broken" }]);
  });

  it("A11.2 counts once, at the first consultation that would have found it", () => {
    const moments = [consult("c", colleague, friend), consult("d", colleague, friend)];
    expect(unseen(moments, [asks("c", "collega"), asks("d", "collega")]).told.map((one) => one.slice(0, 1))).toEqual(["c"]);
  });

  it("A11.2 only a consultation could have found it, nothing else that was decided", () => {
    const story = script([consult("c", colleague, friend), choose("d", "context", [choice("a", "best")])], { facts });
    const events: readonly LogEvent[] = [
      { type: "moment.answered", moment: "c", answer: { do: "consult", before: [], sources: ["collega"], after: [] } },
      { type: "moment.answered", moment: "d", answer: { do: "choose", option: "a" } },
    ];
    const { decisions } = assess(game(story, [agreement()]), [], [started(story), ...events]);
    expect(decisions.map(({ findings }) => findings.filter(({ subject }) => subject === "A-1").length)).toEqual([1, 0]);
  });

  it("A11.2 two agreements are two things that were not seen", () => {
    const set = [agreement(), agreement({ id: "A-2", title: "Overleggen" })];
    expect(unseen([consult("c", colleague, friend)], [asks("c", "collega")], set).agreements).toEqual({ "A-1": "unseen", "A-2": "unseen" });
  });
});
