import { describe, expect, it } from "vitest";
import { DAY } from "../../domain/days.ts";
import { WEIGHTS } from "../../domain/testing/weights.ts";
import { memoriesOf } from "./memory.ts";
import { practiceOf, type History } from "./practice.ts";
import { daysAgo, drill, NOW, result, review } from "./testing/history.ts";

const rule = WEIGHTS.refresh;
const one = drill("a", { criterion: "c" });
const after = (history: Partial<History>, now = NOW) =>
  memoriesOf(practiceOf({ reviews: [], results: [], ...history }, "politie", now, rule), now, rule).get("c");
const daysTo = (due: number | undefined) => Math.round(((due ?? NaN) - NOW) / DAY);

describe("when it comes back", () => {
  it.each([
    ["fout", 1],
    ["riskant", 2],
    ["verdedigbaar", 4],
    ["best", 16],
  ] as const)("after %s it has faded in %i days", (grade, days) => {
    expect(daysTo(after({ reviews: [review(one, daysAgo(0), grade)] })?.due)).toBe(days);
  });

  it("grows with every time it went well, and never beyond what weging.yaml says", () => {
    const reviews = [review(one, daysAgo(400)), review(one, daysAgo(300)), review(one, daysAgo(150)), review(one, daysAgo(0))];
    expect(daysTo(after({ reviews })?.due)).toBe(rule.maxDays);
  });

  it("has faded from that day on", () => {
    expect(after({ reviews: [review(one, daysAgo(3), "verdedigbaar")] })?.faded).toBe(false);
    const faded = after({ reviews: [review(one, daysAgo(4), "verdedigbaar")] });
    expect(faded?.faded).toBe(true);
    expect(faded?.chance).toBeLessThan(0.9);
  });
});

describe("what counts", () => {
  it.each([
    ["one fout", { fout: 1, best: 3 }, "fout"],
    ["one riskant", { riskant: 1, best: 3 }, "riskant"],
    ["one good finding: may be luck", { best: 1 }, undefined],
    ["two good findings", { best: 1, verdedigbaar: 1 }, "verdedigbaar"],
    ["ten best findings: never easy", { best: 10 }, "verdedigbaar"],
  ] as const)("a case with %s", (_name, counts, grade) => {
    expect(after({ results: [result(daysAgo(1), { c: counts })] })?.latest.grade).toBe(grade);
  });

  it("a case after a refresher weighs as well", () => {
    const good = [review(one, daysAgo(6))];
    expect(after({ reviews: good })?.faded).toBe(false);
    expect(after({ reviews: good, results: [result(daysAgo(3), { c: { fout: 1 } })] })?.faded).toBe(true);
  });

  it.each([
    ["another role", { reviews: [{ ...review(one, daysAgo(1)), role: "boa" as const }] }],
    ["a date that is none", { reviews: [review(one, "gisteren")], results: [result("", { c: { fout: 1 } })] }],
    ["a day that is still to come", { reviews: [review(one, daysAgo(-3))], results: [result(daysAgo(-3), { c: { fout: 1 } })] }],
  ])("not %s", (_name, history) => {
    expect(after(history)).toBeUndefined();
  });
});
