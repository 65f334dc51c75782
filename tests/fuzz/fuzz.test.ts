import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastWork } from "../../src/domain/testing/work.ts";
import { logs, scored } from "./logs.ts";
import { samples } from "./samples.ts";
import { verdictOn } from "./verdict.ts";

const seed = Number(process.env["WH_SEED"] ?? 20261126);

describe("files from anywhere (npm run fuzz takes more of them)", () => {
  it("200 files: no crash, no hang, and either accepted or told where it is wrong", () => {
    const outcomes = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(samples({ big: 3, framework: 30, heaped: 10 }), (sample) => {
        const verdict = verdictOn(sample);
        if ("why" in verdict) throw new Error(`${verdict.outcome}: ${verdict.why}`);
        outcomes[verdict.outcome]++;
      }),
      { numRuns: 200, seed },
    );
    // A fuzzer of which nothing gets through tests only the first step.
    expect(Math.min(outcomes.accepted, outcomes.refused)).toBeGreaterThan(20);
  });

  it("200 saved attempts: no crash, and no hang", () => {
    const outcomes = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(logs, (text) => {
        outcomes[scored(text)]++;
        expect(leastWork(1000, () => void scored(text))).toBeLessThan(1000);
      }),
      { numRuns: 200, seed },
    );
    expect(Math.min(outcomes.accepted, outcomes.refused)).toBeGreaterThan(20);
  });
});
