import { describe, expect, it } from "vitest";
import type { Answer } from "../answers.ts";
import type { Agreement } from "../framework.ts";
import type { LogEvent } from "../log.ts";
import type { ConsultMoment, Source } from "../moments.ts";
import { agreement } from "../testing/agreements.ts";
import { knows } from "../testing/conditions.ts";
import { choice, choose, game, script, started } from "../testing/fixture.ts";
import { pick } from "../testing/log.ts";
import { consultMoment, source } from "../testing/moments.ts";
import { assess } from "./assess.ts";

const withinAnHour = (more: Partial<Agreement> = {}) => agreement({ when: knows("gevaar"), within: 60, ...more });
const { when: _trigger, ...untriggered } = withinAnHour();
const consult = (id: string, ...sources: readonly Source[]) =>
  consultMoment({
    id,
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
const colleague = source("collega", { separates: ["x", "y"] });
const friend = source("vriend", { separates: ["x", "y"], reveals: ["gevaar"] });

/** Everything that says an agreement was not seen, as moment, criterion, grade, tilt and agreement. */
function unseen(moments: readonly ConsultMoment[], events: readonly LogEvent[], set: readonly Agreement[] = [withinAnHour()], ends = true) {
  const story = script([...moments, choose("slot", "ingrijpen", [choice("a", "best")])], { facts });
  const result = assess(game(story, set), [], [started(story), ...events, ...(ends ? [pick("slot")] : [])]);
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
    ["it was found", [consult("c", colleague, friend)], [asks("c", "vriend")], [withinAnHour({ within: "volgend-overleg" })]],
    ["nobody could have said it", [consult("c", colleague)], [asks("c", "collega")], [withinAnHour()]],
    ["it could only be found by exposing somebody", [consult("c", colleague, { ...friend, exposes: "Jaylen" })], [asks("c", "collega")], [withinAnHour()]],
    ["the agreement is not for this role", [consult("c", colleague, friend)], [asks("c", "collega")], [withinAnHour({ parties: ["boa"] })]],
    ["the author alone judges the agreement", [consult("c", colleague, friend)], [asks("c", "collega")], [untriggered]],
    [
      "the same source would have shown the exception",
      [consult("c", colleague, { ...friend, reveals: ["gevaar", "sport"] })],
      [asks("c", "collega")],
      [withinAnHour({ except: knows("sport") })],
    ],
    ["the set does not hold it", [consult("c", colleague, friend)], [asks("c", "collega")], []],
  ])("no such finding when %s", (_why, moments, events, set) => {
    expect(unseen(moments, events, set).told).toEqual([]);
  });

  it("an exception that does not hold is none", () => {
    expect(unseen([consult("c", colleague, friend)], [asks("c", "collega")], [withinAnHour({ except: knows("sport") })]).told).toHaveLength(1);
  });

  it("nothing is said before the story is over", () => {
    expect(unseen([consult("c", colleague, friend)], [asks("c", "collega")], [withinAnHour()], false)).toMatchObject({ told: [], agreements: {} });
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
      pick("d"),
    ];
    const { decisions } = assess(game(story, [withinAnHour()]), [], [started(story), ...events]);
    expect(decisions.map(({ findings }) => findings.filter(({ subject }) => subject === "A-1").length)).toEqual([1, 0]);
  });

  it("A11.2 two agreements are two things that were not seen", () => {
    const set = [withinAnHour(), withinAnHour({ id: "A-2", title: "Overleggen" })];
    expect(unseen([consult("c", colleague, friend)], [asks("c", "collega")], set).agreements).toEqual({ "A-1": "unseen", "A-2": "unseen" });
  });
});
