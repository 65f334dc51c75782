import { describe, expect, it } from "vitest";
import type { LogEvent } from "../log.ts";
import type { Choice, Moment } from "../moments.ts";
import { knows } from "../testing/conditions.ts";
import { choice, choose, game, script, started } from "../testing/fixture.ts";
import { pick } from "../testing/log.ts";
import { actMoment, consultMoment, source } from "../testing/moments.ts";
import { assess } from "./assess.ts";

const twoVerdicts = (id: string, first: "best" | "riskant", second: "best" | "riskant"): Choice => ({
  ...choice(id, first),
  judgements: [{ verdicts: [...choice(id, first).judgements, ...choice(id, second).judgements].flatMap(({ verdicts }) => verdicts), because: `om ${id}` }],
});

/** The stronger choice that is named beside the first option of a moment. */
function beside(options: readonly Choice[], more: Partial<Parameters<typeof script>[1]> = {}) {
  const story = script([choose("m", "duiden", options)], more);
  return assess(game(story), [], [started(story), pick("m", options[0]?.id ?? "")]).decisions[0]?.alternative;
}

describe("one stronger choice that was open then", () => {
  it("says which, how it reads and why", () => {
    expect(
      beside([
        choice("zwak", "riskant"),
        { ...choice("goed", "best"), text: "Ik bel.", judgements: [{ verdicts: [{ on: "x.doel", grade: "best" }], because: "Dat helpt." }] },
      ]),
    ).toEqual({
      choice: "goed",
      text: "Ik bel.",
      because: "Dat helpt.",
    });
  });

  it.each<readonly [string, readonly Choice[], string | undefined]>([
    ["none beside what is best", [choice("a", "best"), choice("b", "best")], undefined],
    ["also beside what is only verdedigbaar", [choice("a", "verdedigbaar"), choice("b", "best")], "b"],
    ["the first that is best", [choice("a", "fout"), choice("b", "verdedigbaar"), choice("c", "best"), choice("d", "best")], "c"],
    ["none when nothing is best", [choice("a", "fout"), choice("b", "verdedigbaar")], undefined],
    [
      "not one that is best in one thing and weak in another",
      [choice("a", "fout"), twoVerdicts("b", "best", "riskant"), twoVerdicts("c", "best", "best")],
      "c",
    ],
    ["not one of which nothing is said", [choice("a", "fout"), { ...choice("b", "best"), judgements: [] }, choice("c", "best")], "c"],
    [
      "A4.5 not one that breaks a hard limit",
      [choice("a", "fout"), choice("b", "best", { acts: [{ act: "promise", what: "geheim" }] }), choice("c", "best")],
      "c",
    ],
    [
      "A4.5 also not when the author names it",
      [choice("a", "fout", { better: "c" }), choice("b", "best"), choice("c", "best", { acts: [{ act: "promise", what: "geheim" }] })],
      "b",
    ],
    ["the one that the author names", [choice("a", "fout", { better: "c" }), choice("b", "best"), choice("c", "best")], "c"],
    ["also when that is verdedigbaar", [choice("a", "fout", { better: "c" }), choice("b", "best"), choice("c", "verdedigbaar")], "c"],
    ["not when that is weak itself", [choice("a", "fout", { better: "c" }), choice("b", "best"), choice("c", "riskant")], "b"],
    ["not when that is partly weak", [choice("a", "fout", { better: "c" }), choice("b", "best"), twoVerdicts("c", "best", "riskant")], "b"],
    ["not the one that another option names", [choice("a", "fout"), choice("b", "best", { better: "c" }), choice("c", "best")], "b"],
    ["nor when the author names what is gone", [choice("a", "fout", { better: "weg" }), choice("b", "best")], "b"],
  ])("%s", (_rule, options, expected) => {
    expect(beside(options)?.choice).toBe(expected);
  });

  it("A6.1 by what this role knew when it chose", () => {
    const late = {
      ...choice("laat", "best"),
      judgements: [
        { when: knows("feit"), ...twoVerdicts("laat", "best", "best").judgements[0], verdicts: [{ on: "x.doel", grade: "best" as const }], because: "" },
        ...choice("laat", "fout").judgements,
      ],
    };
    const options = [choice("a", "riskant", { reveals: ["feit"] }), late, choice("vast", "best")];
    expect(beside(options, { facts: { feit: { value: true, start: false } } })?.choice).toBe("vast");
    expect(beside(options, { facts: { feit: { value: true, start: true } } })?.choice).toBe("laat");
  });

  it("for what is done as well as for what is chosen", () => {
    const story = script([actMoment({ options: [choice("a", "fout"), choice("b", "best")] })]);
    const result = assess(game(story), [], [started(story), { type: "moment.answered", moment: "m", answer: { do: "act", option: "a" } }]);
    expect(result.decisions[0]?.alternative?.choice).toBe("b");
  });

  it("not for a composed decision", () => {
    const story = script([consultMoment({ sources: [source("s", { separates: ["x"] })] })]);
    const result = assess(
      game(story),
      [],
      [started(story), { type: "moment.answered", moment: "m", answer: { do: "consult", before: [], sources: [], after: [] } }],
    );
    expect(result.decisions.map(({ grade, alternative }) => [grade, alternative])).toEqual([["riskant", undefined]]);
  });
});

describe("what is counted", () => {
  const story = script([
    choose("een", "duiden", [choice("a", "riskant", { on: "x.mag", tilt: "te-zwaar" })]),
    choose("twee", "context", [choice("a", "riskant", { on: "x.zorgvuldig", tilt: "te-licht" })]),
    choose("drie", "context", [choice("a", "best", { on: "x.zorgvuldig" })]),
    choose("vier", "acties", [choice("a", "verdedigbaar", { on: "x.relatie", tilt: "anders" })]),
    choose("vijf", "acties", [choice("a", "fout", { on: "x.doel", tilt: "te-licht" })]),
  ]);
  const ids = ["een", "twee", "drie", "vier", "vijf"];
  const after = (count: number, mode: "oefenen" | "toets" = "toets") =>
    assess(game(story, [], mode), [], [started(story, mode), ...ids.slice(0, count).map((id) => pick(id, "a"))]);

  it("A5.2 decisions per grade, on each axis", () => {
    const none = { best: 0, verdedigbaar: 0, riskant: 0, fout: 0 };
    expect(after(5).axes).toEqual({
      mag: { ...none, riskant: 1 },
      zorgvuldig: { ...none, riskant: 1, best: 1 },
      doel: { ...none, fout: 1 },
      relatie: { ...none, verdedigbaar: 1 },
    });
  });

  it("A2.4 decisions per leaning", () => {
    expect(after(5).tilts).toEqual({ "te-licht": 2, "te-zwaar": 1, anders: 1, beide: 0 });
  });

  it("A8.3 nothing is said of passing before the story is over", () => {
    expect([after(4).outcome, after(4).failed, after(4).ending]).toEqual(["niet-beoordeeld", [], null]);
    expect([after(5).outcome, after(5).failed.length > 0, after(5).ending]).toEqual(["niet-behaald", true, "klaar"]);
  });

  it("A8.2 nor of an attempt in which nothing was decided", () => {
    const empty = script([]);
    for (const mode of ["oefenen", "toets"] as const) {
      expect(assess(game(empty, [], mode), [], [started(empty, mode)])).toMatchObject({ outcome: "niet-beoordeeld", ending: "klaar", total: null });
    }
  });

  it("tells of every decision when it was taken", () => {
    const later = script([choose("een", "duiden", [choice("a", "best", { takes: 20 })]), choose("twee", "duiden", [choice("a", "best")])]);
    const result = assess(game(later), [], [started(later), pick("een", "a"), pick("twee", "a")]);
    expect(result.decisions.map(({ clock, entry }) => [clock, entry.moment])).toEqual([
      [750, "een"],
      [770, "twee"],
    ]);
  });
});

describe("A7.2 missed by an own mistake", () => {
  const away = { then: [{ to: "einde" }] };
  const listed = (...moments: readonly string[]) => moments.map((moment) => ({ moment, step: "acties", weight: 1, best: 1 }) as const);
  const acties = (moments: readonly Moment[], events: readonly LogEvent[], ...list: readonly string[]) => {
    const story = script(moments);
    return assess(game(story), listed(...list), [started(story), ...events]).steps.acties;
  };
  const doel = choose("doel", "acties", [choice("a", "best")]);

  it.each<readonly [string, readonly Moment[], readonly LogEvent[], number | null]>([
    ["the choice that closed the way was weak", [choose("een", "duiden", [choice("a", "fout", away), choice("b", "best")]), doel], [pick("een", "a")], 0],
    [
      "the choice that closed the way was not",
      [choose("een", "duiden", [choice("a", "verdedigbaar", away), choice("b", "best")]), doel],
      [pick("een", "a")],
      null,
    ],
    [
      "a weak choice before it did not close the way",
      [choose("een", "duiden", [choice("a", "fout")]), choose("twee", "duiden", [choice("a", "best", away), choice("b", "best")]), doel],
      [pick("een", "a"), pick("twee", "a")],
      null,
    ],
    [
      "a good choice before it neither",
      [choose("een", "duiden", [choice("a", "best")]), choose("twee", "duiden", [choice("a", "fout", away), choice("b", "best")]), doel],
      [pick("een", "a"), pick("twee", "a")],
      0,
    ],
    [
      "a weak choice after the way was closed",
      [
        choose("een", "duiden", [choice("a", "best", { then: [{ to: "drie" }] }), choice("b", "best")]),
        { ...doel, then: [{ to: "einde" }] },
        choose("drie", "duiden", [choice("a", "fout")]),
      ],
      [pick("een", "a"), pick("drie", "a")],
      null,
    ],
  ])("%s", (_rule, moments, events, score) => {
    expect(acties(moments, events, "doel")).toBe(score);
  });

  it("what could never be met was not missed by a mistake", () => {
    expect(acties([choose("een", "duiden", [choice("a", "fout")])], [pick("een", "a")], "weg")).toBeNull();
  });

  it("an attempt that goes on has missed nothing yet, however weak its last choice", () => {
    expect(
      acties([choose("een", "duiden", [choice("a", "fout")]), choose("twee", "duiden", [choice("a", "best")]), doel], [pick("een", "a")], "doel"),
    ).toBeNull();
  });

  it("before anything was decided nothing is missed", () => {
    expect(acties([choose("een", "duiden", [choice("a", "fout", away)]), doel], [], "doel")).toBeNull();
  });
});
