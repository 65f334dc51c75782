import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CatalogueEntry } from "../catalogue.ts";
import { GRADES } from "../grades.ts";
import type { AttemptResult } from "../result.ts";
import { ROLES, type Role } from "../roles.ts";
import { counts, day, result, review } from "../testing/results.ts";
import { WEIGHTS } from "../testing/weights.ts";
import { goesWell, nextOf, type AdviceInput } from "./advice.ts";
import { totalOf } from "./counts.ts";
import { transferDrill } from "../drill.ts";
import { objectiveFigures } from "./objectives.ts";
import { refresherFigures } from "./refreshers.ts";
import { historyOf, recentOf, showingsOf } from "./showing.ts";
import { timelineOf } from "./timeline.ts";
import { totalsOf } from "./totals.ts";
import { weakCriteria } from "./weak.ts";

const RULE = WEIGHTS.progress;
const dayOf = (at: string) => at.slice(0, 10);
const CRITERIA = {
  "duiden.taal": { objective: "L1", axis: "zorgvuldig" },
  "duiden.emoji": { objective: "L1", axis: "zorgvuldig" },
  "partners.wie": { objective: "L3", axis: "doel" },
  "rol.grens": { objective: "L4", axis: "mag" },
} as const;
const OBJECTIVES = ["L1", "L3", "L4"];

const lookBack = (results: readonly AttemptResult[], reviews: Parameters<typeof historyOf>[1] = []) => {
  const history = historyOf(results, reviews);
  const showings = showingsOf(recentOf(history, RULE));
  return { history, showings, objectives: objectiveFigures(showings, OBJECTIVES, CRITERIA, RULE), weak: weakCriteria(showings, RULE) };
};
/** Attempts on following days, with these counts of one criterion. */
const series = (criterion: string, ...times: readonly (readonly number[])[]) =>
  times.map((time, at) => result(at + 1, { criteria: { [criterion]: counts(...time) } }));

describe("an objective", () => {
  it.each([
    ["nothing yet", [], null],
    ["once", [[2, 1]], "first"],
    ["too little to compare", [[1], [2]], "few"],
    ["well both times", [[2], [1, 1]], "good"],
    ["more often well", [[1, 0, 1], [2]], "better"],
    ["less often well", [[2], [1, 0, 1]], "harder"],
    [
      "about the same",
      [
        [1, 0, 1],
        [1, 0, 0, 1],
      ],
      "steady",
    ],
    ["only the newest two times count", [[0, 0, 4], [2], [3]], "good"],
  ] as const)("%s", (_name, times, trend) => {
    expect(lookBack(series("partners.wie", ...times)).objectives[1]?.trend).toBe(trend);
  });

  it("counts its criteria together, the refreshers since with the newest time, and a touched limit where weging.yaml says", () => {
    const { objectives } = lookBack(
      [result(1, { criteria: { "duiden.taal": counts(1), "duiden.emoji": counts(0, 1), weg: counts(5) }, hardLimits: ["HG-1"] })],
      [review(2, { grade: "riskant" })],
    );
    expect(objectives).toEqual([
      { objective: "L1", counts: counts(1, 1, 1), trend: "first" },
      { objective: "L3", counts: counts(), trend: null },
      { objective: "L4", counts: counts(0, 0, 0, 1), trend: "first" },
    ]);
  });
});

describe("a weak criterion", () => {
  it.each([
    ["once is chance", [[0, 0, 1]], false],
    ["twice in one attempt", [[0, 0, 1, 1]], true],
    [
      "twice in two",
      [
        [0, 0, 1],
        [0, 0, 0, 1],
      ],
      true,
    ],
    ["once without since", [[0, 0, 2], [1]], true],
    ["twice without since", [[0, 0, 2], [1], [0, 1]], false],
    ["weak again", [[0, 0, 2], [1], [1], [0, 0, 1]], true],
  ] as const)("%s", (_name, times, weak) => {
    expect(lookBack(series("partners.wie", ...times)).weak.length > 0).toBe(weak);
  });

  it("the latest stands first and says where it was", () => {
    const { weak } = lookBack([result(1, { criteria: { "partners.wie": counts(0, 0, 2) } }), result(2, { criteria: { "rol.grens": counts(0, 0, 0, 2) } })]);
    expect(weak.map(({ criterion, attempt }) => [criterion, attempt?.id])).toEqual([
      ["rol.grens", "p2"],
      ["partners.wie", "p1"],
    ]);
  });
});

describe("hard limits", () => {
  it.each([
    ["HG-7", "L4"],
    ["HG-5", "L6"],
    ["HG-8", "L6"],
  ])("%s counts in %s, once an attempt", (limit, objective) => {
    const showings = showingsOf({ results: [result(1, { hardLimits: [limit] })], reviews: [] });
    const figures = objectiveFigures(showings, ["L4", "L6"], CRITERIA, RULE);
    expect(figures.filter(({ counts: { fout } }) => fout > 0).map((one) => one.objective)).toEqual([objective]);
  });
});

describe("totals", () => {
  it("SPEC A5: steps and axes are counted, mag is told apart", () => {
    const axes = { ...result(1).axes, doel: counts(1, 1), mag: counts(0, 0, 1) };
    const totals = totalsOf(
      [
        result(2, { decisions: [{ moment: "a", step: "duiden", grade: "best" }], hardLimits: ["HG-1"] }),
        result(1, { axes, tilts: { "te-licht": 2, "te-zwaar": 1, anders: 0 }, criteria: { "rol.grens": counts(0, 0, 1) }, hardLimits: ["HG-1"] }),
      ],
      CRITERIA,
    );
    expect(totals.steps.duiden).toEqual(counts(1));
    expect(totals.axes.doel).toEqual(counts(1, 1));
    expect(totals.tilts).toEqual({ "te-licht": 2, "te-zwaar": 1, anders: 0, beide: 0 });
    expect(totals.lawful).toEqual({ limits: [{ id: "HG-1", times: 2 }], criteria: [{ id: "rol.grens", times: 1 }] });
  });

  it("A5.3 a result of before decisions were counted is added as it is, and told", () => {
    const newer = result(2, { tilts: { "te-licht": 0, "te-zwaar": 1, anders: 0, beide: 2 } });
    const older = result(1, { tilts: { "te-licht": 9, "te-zwaar": 10, anders: 0 } });
    const of = (...results: readonly (typeof newer)[]) => totalsOf(results, CRITERIA);
    expect([of(newer).older, of(newer, older).older]).toEqual([false, true]);
    expect(of(newer, older).tilts).toEqual({ "te-licht": 9, "te-zwaar": 11, anders: 0, beide: 2 });
  });

  it("refreshers give two figures", () => {
    const reviews = [review(1), review(2, { grade: "fout" }), review(3, { innocent: true, grade: "verdedigbaar" })];
    expect(refresherFigures(reviews)).toEqual({ real: { well: 1, of: 2 }, innocent: { well: 1, of: 1 } });
    // One moment of a case from another side is no drill.
    expect(refresherFigures([...reviews, review(4, { drill: transferDrill("c/boa/basis/m") })])).toEqual(refresherFigures(reviews));
  });
});

describe("the timeline", () => {
  it("is by date, with the refreshers of a day and a role on one line, of one phenomenon when asked", () => {
    const history = historyOf(
      [result(1), result(3, { phenomenon: "cyber" })],
      [review(2), review(2, { id: "x" }), review(2, { id: "y", role: "oov", at: "2026-01-02T08:00:00.000Z" })],
    );
    const told = (phenomenon?: string) =>
      timelineOf(history, dayOf, phenomenon).map((line) => (line.kind === "attempt" ? line.result.id : line.reviews.length));
    expect([told(), told("cyber"), told("fraude")]).toEqual([["p3", 2, 1, "p1"], ["p3"], [2, 1]]);
  });
});

const entry = (id: string, objectives: readonly string[], roles: CatalogueEntry["roles"]): CatalogueEntry => ({
  id,
  title: id,
  phenomenon: id,
  channel: "online",
  minutes: 12,
  roles,
  variants: ["a"],
  objectives,
  location: "x",
  teaser: "",
});
const CATALOGUE = [entry("een", ["L1", "L4"], { boa: "hoofdrol", oov: "bijrol" }), entry("twee", ["L3", "L4"], { boa: "hoofdrol", politie: "hoofdrol" })];

function advice(results: readonly AttemptResult[], roles: readonly Role[] = ROLES): AdviceInput {
  const { history, objectives, weak } = lookBack(results);
  return { results: history.results, objectives, weak, catalogue: CATALOGUE, roles, objectiveOf: (id) => CRITERIA[id as keyof typeof CRITERIA]?.objective };
}
/** The second case, in which the boa learns something else than the others. */
const OTHERWISE = CATALOGUE.map((one) => (one.id === "twee" ? { ...one, ownObjectives: { boa: ["L4"] } } : one));
/** Every objective shown well, once. */
const all = { criteria: { "duiden.taal": counts(2), "partners.wie": counts(2), "rol.grens": counts(2) } };

describe("what to do next", () => {
  it("is a part that shows the objective, also where another role of the case shows others", () => {
    const results = [result(1, { criteria: { "duiden.taal": counts(2) } })];
    expect(nextOf({ ...advice(results), catalogue: OTHERWISE })).toEqual({ kind: "objective", objective: "L3", play: { caseId: "twee", role: "politie" } });
  });

  it.each([
    ["a limit was touched last: read why", [result(1, { hardLimits: ["HG-7"] })], { kind: "limit", limit: "HG-7" }],
    [
      "that was not the last time",
      [result(1, { ...all, caseId: "een", hardLimits: ["HG-7"] }), result(2, { ...all, caseId: "een" })],
      { kind: "new", play: { caseId: "twee", role: "boa" } },
    ],
    [
      "a weak criterion, with a case that practises it",
      [result(1, { criteria: { "partners.wie": counts(0, 0, 2) } })],
      { kind: "criterion", criterion: "partners.wie", play: { caseId: "twee", role: "boa" } },
    ],
    ["a weak criterion that is no longer there", [result(1, { criteria: { weg: counts(0, 0, 2) } })], { kind: "criterion", criterion: "weg" }],
    [
      "an objective that was never shown",
      [result(1, { criteria: { "duiden.taal": counts(2) } })],
      { kind: "objective", objective: "L3", play: { caseId: "twee", role: "boa" } },
    ],
    [
      "a role that was not played",
      [result(1, { ...all, caseId: "een" }), result(2, { ...all, caseId: "twee" })],
      { kind: "new", play: { caseId: "twee", role: "politie" } },
    ],
    [
      "nothing new is left",
      [result(1, { ...all, caseId: "een" }), result(2, { ...all, caseId: "twee" }), result(3, { ...all, caseId: "twee", role: "politie" })],
      { kind: "refresh" },
    ],
  ])("%s", (_name, results, next) => {
    expect(nextOf(advice(results))).toEqual(next);
  });

  it("stays with the role that is looked at", () => {
    expect(nextOf(advice([result(1, { ...all, caseId: "een" })], ["politie"]))).toEqual({ kind: "new", play: { caseId: "twee", role: "politie" } });
  });
});

describe("what goes well", () => {
  it.each([
    ["nothing to tell", [], null],
    ["an objective without riskant or fout", [result(1, { criteria: { "partners.wie": counts(1, 1) } })], { kind: "clean", objective: "L3" }],
    [
      "what goes better comes first",
      [...series("partners.wie", [0, 0, 2], [2]), result(3, { criteria: { "duiden.taal": counts(9) } })],
      { kind: "better", objective: "L3" },
    ],
    [
      "otherwise that no limit was touched",
      [1, 2, 3].map((on) => result(on, { criteria: { "partners.wie": counts(1, 0, 1) } })),
      { kind: "lawful", attempts: 3 },
    ],
    ["and not even that", [1, 2, 3].map((on) => result(on, { hardLimits: ["HG-1"] })), null],
  ])("%s", (_name, results, well) => {
    expect(goesWell(advice(results), RULE)).toEqual(well);
  });
});

describe("for every history", () => {
  const grade = fc.constantFrom(...GRADES);
  const attempt = fc
    .record({
      on: fc.integer({ min: 0, max: 400 }),
      role: fc.constantFrom(...ROLES),
      caseId: fc.constantFrom("een", "twee", "weg"),
      criterion: fc.constantFrom(...Object.keys(CRITERIA), "weg"),
      grade,
      limit: fc.boolean(),
    })
    .map(({ on, grade: given, criterion, limit, ...more }) =>
      result(on, { ...more, criteria: { [criterion]: { ...counts(), [given]: 1 } }, hardLimits: limit ? ["HG-1"] : [] }),
    );
  const drill = fc
    .record({ at: fc.oneof(fc.constant("gisteren"), fc.integer({ min: 0, max: 400 }).map(day)), grade, innocent: fc.boolean() })
    .map((more) => review(1, more));

  it("every judgement that is looked back on counts once, and there is always something to do", () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 8 }), fc.array(drill, { maxLength: 8 }), (results, reviews) => {
        const { history, showings, objectives } = lookBack(results, reviews);
        const known = showings.flatMap(({ criteria }) => Object.entries(criteria)).filter(([id]) => id in CRITERIA);
        const limits = results.reduce((sum, { hardLimits }) => sum + hardLimits.length, 0);
        const told = objectives.reduce((sum, figures) => sum + totalOf(figures.counts), 0);
        expect(told).toBe(known.reduce((sum, [, one]) => sum + totalOf(one), 0) + limits);
        expect(timelineOf(history, dayOf).filter(({ kind }) => kind === "attempt")).toHaveLength(results.length);
        expect(nextOf(advice(results))).toHaveProperty("kind");
        const { real, innocent } = refresherFigures(reviews);
        expect(real.of + innocent.of).toBe(reviews.length);
      }),
    );
  });
});
