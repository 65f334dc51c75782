import { describe, expect, it } from "vitest";
import { standingOf } from "./standing.ts";
import { finished, reportOf } from "./testing/report.ts";

const NEW = { completed: false, passed: null };

describe("what the learning system is told of the whole", () => {
  it.each([
    { why: "a verdict", passed: true, score: 80, mastery: null, told: 80 },
    { why: "practice: no verdict", passed: null, score: 80, mastery: null, told: 80 },
    { why: "passed, and the score reaches it", passed: true, score: 70, mastery: 70, told: 70 },
    { why: "failed, and the score is below it", passed: false, score: 69, mastery: 70, told: 69 },
    { why: "failed, though the score reaches it", passed: false, score: 85, mastery: 70, told: null },
    { why: "passed, though the score is below it", passed: true, score: 60, mastery: 70, told: null },
    { why: "practice, where the score would make a verdict", passed: null, score: 85, mastery: 70, told: null },
    { why: "nothing was judged", passed: null, score: null, mastery: 70, told: null },
  ])("$why", ({ passed, score, mastery, told }) => {
    expect(standingOf(finished(passed, score), NEW, mastery)).toEqual({ completed: true, passed, score: told, withheld: told === null && score !== null });
  });

  it("has no score that would make a verdict before the end", () => {
    expect(standingOf(reportOf({ score: 80 }), NEW, 70)).toEqual({ completed: false, passed: null, score: null, withheld: true });
    expect(standingOf(reportOf({ score: 80, passed: true }), NEW, 70)).toMatchObject({ score: null, withheld: true });
    expect(standingOf(reportOf({ score: 80 }), NEW, null)).toEqual({ completed: false, passed: null, score: 80, withheld: false });
  });

  it("says nothing of somebody who finished and starts over", () => {
    expect(standingOf(reportOf({ score: 20 }), { completed: true, passed: true }, null)).toBeNull();
    expect(standingOf(reportOf({ score: 20 }), { completed: true, passed: null }, null)).toBeNull();
  });

  it("has the latest verdict, and lets practice take none away", () => {
    const held = { completed: true, passed: true };
    expect(standingOf(finished(false, 40), held, null)).toMatchObject({ passed: false, score: 40 });
    expect(standingOf(finished(null, 40), held, null)).toEqual({ completed: true, passed: true, score: null, withheld: false });
  });
});
