import { describe, expect, it } from "vitest";
import { GRADES, type Axis, type Grade } from "../grades.ts";
import { finding } from "../testing/findings.ts";
import { framework } from "../testing/fixture.ts";
import { weakestOf, type Finding } from "./finding.ts";
import { composedValue, singleValue } from "./value.ts";

const found = (part: string, grade: Grade, axis: Axis = "doel", kind: Finding["kind"] = "criterion") => finding({ part, grade, axis, kind });
const on = framework();

it("A1.2 what a grade is worth stands in the weights and nowhere else", () => {
  const values = { best: 0.9, verdedigbaar: 0.7, riskant: 0.2, fout: 0.1 };
  const other = { ...on, weights: { ...on.weights, values, composedCap: { verdedigbaar: 1, riskant: 1, fout: 1, foutOpMag: 1 } } };
  for (const grade of GRADES) {
    expect(singleValue(other, [found("a", grade)])).toBe(values[grade]);
    expect(composedValue(other, [found("a", grade)])).toBe(values[grade]);
  }
});

describe("A3 the weakest link", () => {
  it.each([
    [["best"], 1],
    [["best", "verdedigbaar"], 0.85],
    [["best", "riskant", "verdedigbaar"], 0.3],
    [["fout", "best"], 0],
  ] as const)("A3.2 single %j is worth %d", (grades, value) => {
    expect(
      singleValue(
        on,
        grades.map((grade) => found("keuze", grade)),
      ),
    ).toBe(value);
  });

  it.each([
    [
      "all best",
      [
        ["a", "best"],
        ["b", "best"],
      ],
      0,
      1,
    ],
    [
      "mean of parts under the cap",
      [
        ["a", "best"],
        ["b", "verdedigbaar"],
      ],
      0,
      0.9,
    ],
    [
      "cap of riskant",
      [
        ["a", "best"],
        ["b", "best"],
        ["c", "best"],
        ["d", "riskant"],
      ],
      0,
      0.6,
    ],
    [
      "cap of fout",
      [
        ["a", "best"],
        ["b", "best"],
        ["c", "fout"],
      ],
      0,
      0.2,
    ],
    [
      "two findings of one part count once",
      [
        ["a", "best"],
        ["a", "riskant"],
        ["b", "best"],
      ],
      0,
      0.6,
    ],
    [
      "A3.4 a decoy takes a part",
      [
        ["a", "best"],
        ["b", "best"],
      ],
      1,
      0.5,
    ],
  ] as const)("A3.3 composed: %s", (_why, parts, decoys, value) => {
    expect(
      composedValue(
        on,
        parts.map(([part, grade]) => found(part, grade)),
        decoys,
      ),
    ).toBeCloseTo(value);
  });

  it("A3.5 a fout on mag is worth nothing, whatever else was good", () => {
    expect(composedValue(on, [found("a", "best"), found("b", "fout", "mag")])).toBe(0);
  });

  it("A3.4 decoys never make it less than nothing", () => {
    expect(composedValue(on, [found("a", "best")], 2)).toBe(0);
  });

  it("A3.5 the mean when that is less than the cap", () => {
    expect(composedValue(on, [found("a", "verdedigbaar"), found("b", "riskant"), found("c", "riskant")])).toBeCloseTo(1.45 / 3);
  });

  it("A3.5 fout on mag is a cap too, and not a gift", () => {
    const mild = { ...on, weights: { ...on.weights, composedCap: { ...on.weights.composedCap, foutOpMag: 0.5 } } };
    expect(composedValue(mild, [found("a", "best"), found("b", "best"), found("c", "fout", "mag")])).toBe(0.5);
    expect(composedValue(mild, [found("a", "riskant"), found("c", "fout", "mag")])).toBeCloseTo(0.15);
  });

  it("without findings it is worth what is best", () => {
    expect([singleValue(on, []), composedValue(on, [])]).toEqual([1, 1]);
  });

  it.each([
    [["HG-4", "HG-5"], "HG-5"],
    [["HG-5", "HG-8", "HG-6"], "HG-8"],
    [["HG-7", "HG-9"], "HG-7"],
  ] as const)("A4 of the limits %j it names %s", (limits, named) => {
    expect(weakestOf(limits.map((ref) => ({ ...found(ref, "fout", "mag", "limit"), ref })))?.ref).toBe(named);
  });

  it("A3.1 names the weakest, a limit before anything else", () => {
    expect(weakestOf([found("a", "riskant"), found("b", "fout"), found("c", "fout", "mag", "limit")])?.part).toBe("c");
  });
});
