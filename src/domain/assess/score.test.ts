import { describe, expect, it } from "vitest";
import type { Axis, Grade } from "../grades.ts";
import type { Finding, JudgedDecision } from "../judge/finding.ts";
import type { Step } from "../steps.ts";
import { finding } from "../testing/findings.ts";
import { WEIGHTS } from "../testing/weights.ts";
import type { BaselineMoment } from "./baseline.ts";
import { failReasons, scoreDecisions, weightOf } from "./score.ts";

const found = (grade: Grade, axis: Axis = "doel", kind: Finding["kind"] = "criterion") => finding({ grade, axis, kind });
const made = (moment: string, grade: Grade, more: Partial<JudgedDecision> = {}): JudgedDecision => ({
  moment,
  step: "duiden",
  countsIn: "duiden",
  pivotal: false,
  single: true,
  decoys: 0,
  findings: [found(grade)],
  weakest: found(grade),
  grade,
  value: WEIGHTS.values[grade],
  acts: [],
  ...more,
});
const listed = (moment: string, best = 1, weight = 1, step: Step = "duiden"): BaselineMoment => ({ moment, step, weight, best });
const duiden = (decisions: readonly JudgedDecision[], baseline: readonly BaselineMoment[], mistakes: readonly string[] = []) =>
  scoreDecisions(decisions, baseline, WEIGHTS, (moment) => mistakes.includes(moment)).steps.duiden;

describe("A7 step score", () => {
  it.each<readonly [string, readonly JudgedDecision[], readonly BaselineMoment[], readonly string[], number | null]>([
    ["A7.2 listed and met counts", [made("een", "best"), made("twee", "fout")], [listed("een"), listed("twee")], [], 50],
    ["A7.2 missed by an own mistake counts 0", [made("een", "best")], [listed("een"), listed("twee")], ["twee"], 50],
    ["A7.2 missed with its weight", [made("een", "best")], [listed("een"), listed("twee", 1, 2)], ["twee"], 33],
    ["A7.2 missed with what could be had there", [made("een", "best")], [listed("een"), listed("twee", 0.5)], ["twee"], 67],
    ["A7.2 missed otherwise leaves both sums", [made("een", "verdedigbaar")], [listed("een"), listed("twee")], [], 85],
    ["A7.2 met is not missed", [made("een", "verdedigbaar")], [listed("een")], ["een"], 85],
    ["A7.3 met outside the list counts in both sums", [made("een", "best"), made("extra", "riskant")], [listed("een")], [], 65],
    ["A7.3 outside the list it is compared with a best choice", [made("extra", "verdedigbaar")], [], [], 85],
    ["A7.4 against the best that was feasible", [made("een", "verdedigbaar")], [listed("een", 0.85)], [], 100],
    ["A7.4 at most 100", [made("een", "best")], [listed("een", 0.5)], [], 100],
    ["A7.4 weighed", [made("een", "best", { pivotal: true }), made("twee", "fout")], [listed("een", 1, 2), listed("twee")], [], 67],
    ["A7.4 nothing counted: not at issue", [], [listed("een")], [], null],
    ["A7.4 another step is another score", [made("een", "fout"), made("twee", "best", { countsIn: "context" })], [], [], 0],
    ["A7.5 where it counts, not where it was made", [made("een", "fout", { step: "acties" })], [], [], 0],
  ])("%s", (_rule, decisions, baseline, mistakes, score) => {
    expect(duiden(decisions, baseline, mistakes)).toBe(score);
  });

  it("A7.2 what is missed in one step does not count in another", () => {
    const missed = scoreDecisions([made("een", "best")], [listed("een"), listed("twee", 1, 1, "acties")], WEIGHTS, () => true);
    expect([missed.steps.duiden, missed.steps.acties]).toEqual([100, 0]);
  });

  it("A7.3 the list is asked about that very moment", () => {
    expect(duiden([made("een", "verdedigbaar"), made("twee", "best")], [listed("een", 0.85), listed("twee")])).toBe(100);
  });
});

describe("A8 total and passing", () => {
  it("A8.1 the mean of the step scores that exist", () => {
    const decisions = [made("een", "best"), made("twee", "riskant", { countsIn: "partners" }), made("drie", "riskant", { countsIn: "partners" })];
    expect(scoreDecisions(decisions, [], WEIGHTS, () => false).total).toBe(65);
  });

  it("A8.1 no step score, no total", () => {
    expect(scoreDecisions([], [], WEIGHTS, () => false).total).toBeNull();
  });

  it("A8.1 a pivotal moment weighs what the framework says", () => {
    expect([false, true].map((pivotal) => weightOf({ pivotal }, { ...WEIGHTS, pivotalWeight: 5 }))).toEqual([1, 5]);
  });

  const ten = (...weak: readonly JudgedDecision[]) => [...weak, ...Array.from({ length: 10 - weak.length }, (_, at) => made(`m${at}`, "best"))];
  const limit = made("grens", "fout", { findings: [found("fout", "mag", "limit")] });

  it.each<readonly [string, readonly JudgedDecision[], number | null, readonly string[]]>([
    ["everything best", ten(), 100, []],
    ["exactly the total", ten(), 70, []],
    ["one point less", ten(), 69, ["total"]],
    ["no total", ten(), null, ["total"]],
    ["a limit, told once and not as fout on mag too", ten(limit), 100, ["hard-limit"]],
    ["fout on mag", ten(made("x", "fout", { findings: [found("best"), found("fout", "mag")] })), 100, ["fout-op-mag"]],
    ["riskant on mag is allowed", ten(made("x", "riskant", { findings: [found("riskant", "mag")] })), 100, []],
    ["fout on another axis, once", ten(made("x", "fout")), 100, []],
    ["fout twice", ten(made("x", "fout"), made("y", "fout")), 100, ["too-many-fout"]],
    ["a weak share below the bar", ten(made("x", "riskant"), made("y", "riskant")), 100, []],
    ["a weak share over the bar", ten(made("x", "riskant"), made("y", "riskant"), made("z", "riskant")), 100, ["too-many-weak"]],
    ["too few decisions", ten().slice(1), 100, ["too-few-decisions"]],
    ["everything at once, in a fixed order", [limit, made("x", "fout")], 20, ["too-few-decisions", "total", "hard-limit", "too-many-fout", "too-many-weak"]],
  ])("A8.3 %s", (_rule, decisions, total, reasons) => {
    expect(failReasons(decisions, total, WEIGHTS)).toEqual(reasons);
  });

  it("A8.3 a weak share of exactly the bar passes", () => {
    const twelve = [...ten(made("a", "riskant"), made("b", "riskant"), made("c", "riskant")), made("d", "best"), made("e", "best")];
    expect(failReasons(twelve, 100, WEIGHTS)).toEqual([]);
  });
});
