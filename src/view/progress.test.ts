import { describe, expect, it } from "vitest";
import type { CatalogueEntry } from "../domain/catalogue.ts";
import type { Framework } from "../domain/framework.ts";
import { framework as bare } from "../domain/testing/fixture.ts";
import { counts, day, result, review } from "../domain/testing/results.ts";
import type { SavedAttempt } from "../runtime/ports.ts";
import { describeHistory, describeProgress, describeProof } from "./progressPage.ts";
import type { ProgressInput } from "./progressModel.ts";
import { T } from "./text/nl.ts";

const source = { document: "eigen", own: true } as const;
const framework: Framework = {
  ...bare(),
  objectives: { L1: { core: "Kijken" }, L4: { core: "Rolgrens" } },
  criteria: {
    "duiden.taal": { id: "duiden.taal", step: "duiden", axis: "zorgvuldig", objective: "L1", question: "Snap je dit?", source },
    "rol.grens": { id: "rol.grens", step: "acties", axis: "mag", objective: "L4", question: "Mag dit?", source },
  },
  hardLimits: { "HG-7": { id: "HG-7", title: "Geheim beloven", because: "", law: [], source } },
};
const entry = (id: string, phenomenon: string, objectives: readonly string[], roles: CatalogueEntry["roles"]): CatalogueEntry => ({
  id,
  title: id.toUpperCase(),
  phenomenon,
  channel: "online",
  minutes: 12,
  roles,
  variants: ["a"],
  objectives,
  location: "x",
  teaser: "",
});
const catalogue = [
  entry("een", "fraude", ["L1"], { boa: "hoofdrol", politie: "bijrol" }),
  entry("twee", "cyber", ["L1", "L4"], { boa: "hoofdrol", politie: "hoofdrol" }),
];
const describing = (more: Partial<ProgressInput>) => describeProgress({ catalogue, framework, results: [], reviews: [], attempts: [], ...more });
const attempt = (caseId: string, role: string, ended: boolean): SavedAttempt => ({
  attemptId: "x",
  caseId,
  role,
  mode: "oefenen",
  startedAt: day(1),
  savedAt: day(1),
  events: 1,
  ended,
});

describe("the progress page", () => {
  it("has something to do before anything was done", () => {
    const view = describing({});
    expect([view.well, view.next.kind, view.weak, view.looked]).toEqual([null, "objective", [], { attempts: 0, refreshers: 0 }]);
    expect(view.objectives.map(({ name, trend, cases }) => [name, trend, cases.length])).toEqual([
      ["Kijken", null, 2],
      ["Rolgrens", null, 1],
    ]);
  });

  it("names a case with an objective only for the roles that learn that from it", () => {
    const other = catalogue.map((one) => (one.id === "twee" ? { ...one, ownObjectives: { boa: ["L1"] } } : one));
    const casesOf = (role: "boa" | "politie") => describing({ catalogue: other, role }).objectives.map(({ cases }) => cases.map(({ caseId }) => caseId));
    expect([casesOf("boa"), casesOf("politie")]).toEqual([
      [["een", "twee"], []],
      [["twee"], ["twee"]],
    ]);
  });

  it("names what is weak, where it was, and what practises it; what is gone from the framework or the catalogue is left out", () => {
    const criteria = { "duiden.taal": counts(0, 0, 2), weg: counts(0, 0, 2) };
    const [weak, ...more] = describing({ results: [result(1, { caseId: "een", criteria })] }).weak;
    expect(more).toEqual([]);
    expect(weak).toMatchObject({
      question: "Snap je dit?",
      stepName: "Duiden",
      objective: { name: "Kijken" },
      last: { title: "EEN", role: "boa", attemptId: "p1" },
    });
    expect(describing({ results: [result(1, { caseId: "weg", criteria })] }).weak[0]?.last).toBeUndefined();
  });

  it("A5.1 tells limits apart, A5.2 counts an axis from three findings on", () => {
    const axes = { ...result(1).axes, zorgvuldig: counts(2, 1), doel: counts(2), mag: counts(9) };
    const view = describing({ results: [result(1, { axes, hardLimits: ["HG-7"], criteria: { "rol.grens": counts(1, 0, 1) } })] });
    expect(view.axes.map(({ axis }) => axis)).toEqual(["zorgvuldig"]);
    expect(view.lawful).toEqual({
      limits: [{ id: "HG-7", title: "Geheim beloven", times: 1 }],
      criteria: [{ id: "rol.grens", question: "Mag dit?", times: 1 }],
    });
    expect(view.next).toEqual({ kind: "limit", limit: { id: "HG-7", name: "Geheim beloven" } });
  });

  it("A22 says concept until a panel graded all that is shown, and what results are for always", () => {
    const saying = (...keys: readonly ("concept" | "panel" | undefined)[]) =>
      describing({ results: keys.map((key, on) => result(on, key === undefined ? {} : { key })) }).status;
    expect([saying("panel"), saying("panel", "concept"), saying(undefined)]).toEqual([[T.learning], [T.concept, T.learning], [T.concept, T.learning]]);
  });

  it("shows per case and role what was done, what runs and what waits; done stays done", () => {
    const attempts = [attempt("een", "boa", false), attempt("twee", "boa", false), attempt("twee", "politie", true)];
    const grid = describing({ results: [result(1, { caseId: "een" })], attempts }).grid;
    expect(grid.rows.map(({ caseId, cells }) => [caseId, cells.map((cell) => cell?.state)])).toEqual([
      ["twee", [undefined, "done", "running", undefined]],
      ["een", [undefined, "waits", "done", undefined]],
    ]);
    expect(describing({ role: "politie" }).grid.rows.map(({ cells }) => cells.length)).toEqual([1, 1]);
  });
});

const dayOf = (at: string) => at.slice(0, 10);

it("the history tells of a test whether it was passed, and of a case that is gone nothing but that", () => {
  const results = [result(1, { caseId: "een", mode: "toets", outcome: "behaald" }), result(2, { caseId: "weg" })];
  const { lines, phenomena } = describeHistory({ catalogue, results, reviews: [review(3)], dayOf });
  expect(lines).toMatchObject([
    { kind: "refreshers", grades: ["best"] },
    { kind: "attempt", title: null, passed: null },
    { kind: "attempt", title: "EEN", passed: true },
  ]);
  expect(phenomena).toEqual(["fraude", "rivaliteit"]);
});

describe("the certificate", () => {
  const results = [
    result(1, { caseId: "een", criteria: { "duiden.taal": counts(0, 0, 0, 2) } }),
    result(4, { id: "b", caseId: "een" }),
    result(9, { id: "c", caseId: "een", part: "bijrol", role: "politie" }),
    result(12, { id: "d", caseId: "een", mode: "toets", outcome: "behaald" }),
    result(13, { id: "e", caseId: "een", mode: "toets", outcome: "niet-behaald" }),
  ];
  const proof = (period?: { from: string; to: string }) => describeProof({ catalogue, framework, results, reviews: [review(2)], period, dayOf });

  it("tells what was practised from the first day to the last, once a case, role and mode", () => {
    const { period, plays, objectives, refreshers, passed } = proof();
    expect(period).toEqual({ from: "2026-01-01", to: "2026-01-13" });
    expect(plays.map(({ role, mode, times, minutes, first, last }) => [role, mode, times, minutes, dayOf(first), dayOf(last)])).toEqual([
      ["boa", "oefenen", 2, 12, "2026-01-01", "2026-01-04"],
      ["politie", "oefenen", 1, null, "2026-01-09", "2026-01-09"],
      ["boa", "toets", 2, 12, "2026-01-12", "2026-01-13"],
    ]);
    expect([objectives, refreshers, passed.map(({ at }) => dayOf(at))]).toEqual([["Kijken"], 1, ["2026-01-12"]]);
  });

  it("holds only what lies in its period, both days included, and no grade at all", () => {
    const { plays, refreshers } = proof({ from: "2026-01-04", to: "2026-01-09" });
    expect([plays.map(({ times }) => times), refreshers]).toEqual([[1, 1], 0]);
    expect(JSON.stringify(proof())).not.toMatch(/riskant|fout|best|total/u);
  });
});
