import { describe, expect, it } from "vitest";
import { NO_COUNTS } from "../result.ts";
import { finding } from "../testing/findings.ts";
import { axesOf, tiltsOf } from "./pattern.ts";

const weak = (...tilts: readonly ("te-licht" | "te-zwaar" | "anders")[]) => ({ findings: tilts.map((tilt) => finding({ grade: "riskant", tilt })) });
const best = { findings: [finding({ grade: "best" })] };

describe("A2.4 which way a decision leans", () => {
  it.each([
    ["nothing below best", best, {}],
    ["several parts the same way: once", weak("te-licht", "te-licht"), { "te-licht": 1 }],
    ["one way, and something else", weak("te-zwaar", "anders"), { "te-zwaar": 1 }],
    ["only something else", weak("anders"), { anders: 1 }],
    ["both ways: apart", weak("te-licht", "te-zwaar", "anders"), { beide: 1 }],
  ] as const)("%s", (_why, decision, expected) => {
    expect(tiltsOf([decision])).toEqual({ "te-licht": 0, "te-zwaar": 0, anders: 0, beide: 0, ...expected });
  });
});

describe("A5.2 axes", () => {
  const on = (axis: "zorgvuldig" | "doel", grade: "best" | "riskant") => finding({ axis, grade });

  it("a decision counts once on an axis, with its weakest finding there", () => {
    const claims = { findings: [...Array.from({ length: 10 }, () => on("zorgvuldig", "best")), on("zorgvuldig", "riskant"), on("doel", "best")] };
    const { zorgvuldig, doel, relatie } = axesOf([claims, { findings: [on("zorgvuldig", "best")] }]);
    expect([zorgvuldig, doel, relatie]).toEqual([{ ...NO_COUNTS, best: 1, riskant: 1 }, { ...NO_COUNTS, best: 1 }, NO_COUNTS]);
  });
});
