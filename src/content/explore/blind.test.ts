import { describe, expect, it } from "vitest";
import { good, projectWith } from "../testing/project.ts";
import { playBlind } from "./blind.ts";
import { exploreCase } from "./check.ts";
import { fairnessFindings, parityOf } from "./parity.ts";
import { meanSettled, NO_PLAYS, passesSettled, spreadSettled, type Sample } from "./sample.ts";

const sampleOf = (totals: readonly number[], passed = 0): Sample => ({ ...NO_PLAYS, totals, passed });

describe("blind play (A21)", () => {
  it("A21 gives a small case the same verdict whatever the dice", () => {
    const { cases, framework } = projectWith(good);
    const [compiled] = cases;
    if (!compiled || !framework) throw new Error("No case");
    const runs = exploreCase(compiled, framework);
    const verdicts = [0, 1, 2, 3, 4, 5].map((seed) => {
      const blind = playBlind(runs, framework.weights, seed);
      return fairnessFindings(parityOf(runs, blind), blind, framework).filter(({ rule }) => rule === "A21");
    });
    expect(verdicts).toEqual(verdicts.map(() => []));
  });

  it("is repeatable", () => {
    const { cases, framework } = projectWith(good);
    const [compiled] = cases;
    if (!compiled || !framework) throw new Error("No case");
    const runs = exploreCase(compiled, framework);
    expect(playBlind(runs, framework.weights)).toEqual(playBlind(runs, framework.weights));
  });
});

describe("when a verdict is settled", () => {
  it.each([
    ["far below the bar", [40, 44, 42, 41, 43, 42], true],
    ["near the bar", [30, 80, 54, 30, 80, 54], false],
    ["always the same", [30, 30, 30], true],
    ["one play", [30], false],
  ])("mean: %s", (_what, totals, settled) => expect(meanSettled(sampleOf(totals), 55)).toBe(settled));

  it.each([
    ["none of twelve", 12, 0, false],
    ["none of thirty-six", 36, 0, true],
    ["half of thirty-six", 36, 18, true],
    ["a sixth", 36, 6, false],
  ])("passes: %s", (_what, plays, passed, settled) =>
    expect(
      passesSettled(
        sampleOf(
          Array.from({ length: plays }, () => 40),
          passed,
        ),
        0.15,
      ),
    ).toBe(settled),
  );

  it.each([
    ["close together", [40, 41, 40, 41], [41, 42, 41, 42], true],
    ["at the bar", [40, 41, 40, 41], [48, 49, 48, 49], false],
    ["far apart", [40, 41, 40, 41], [60, 61, 60, 61], true],
  ])("spread: %s", (_what, one, other, settled) => expect(spreadSettled([sampleOf(one), sampleOf(other)], 8)).toBe(settled));
});
