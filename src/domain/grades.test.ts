import { describe, expect, it } from "vitest";
import { AXES, GRADES, isBetter, isWeak, TILTS } from "./grades.ts";

describe("A1 grades", () => {
  it("A1.1 four grades, from strong to weak", () => {
    expect(GRADES).toEqual(["best", "verdedigbaar", "riskant", "fout"]);
  });

  it("A1.1 a grade is better than every later one, and not than itself", () => {
    expect(GRADES.map((a) => GRADES.filter((b) => isBetter(a, b)))).toEqual([["verdedigbaar", "riskant", "fout"], ["riskant", "fout"], ["fout"], []]);
  });

  it("A1.1 the last two are weak", () => {
    expect(GRADES.filter(isWeak)).toEqual(["riskant", "fout"]);
  });
});

describe("A2 axes and tilts", () => {
  it("A2.2 four axes, of which mag comes first", () => {
    expect(AXES).toEqual(["mag", "zorgvuldig", "doel", "relatie"]);
  });

  it("A2.3 three tilts", () => {
    expect(TILTS).toEqual(["te-licht", "te-zwaar", "anders"]);
  });
});
