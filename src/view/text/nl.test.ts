import { describe, expect, it } from "vitest";
import { failTexts, scoreRule } from "./nl.ts";

const pass = { total: 65, maxFout: 2, maxWeakShare: 0.2, minDecisions: 8 };

describe("sentences about the score (SPEC A8)", () => {
  it("say the numbers of weging.yaml", () => {
    const rule = scoreRule({ pass, pivotalWeight: 3 }).join(" ");
    for (const words of ["65 of meer", "minstens 8 keuzes", "Hooguit 2 keuzes", "20 procent", "tellen 3 keer"]) expect(rule).toContain(words);
  });

  it("say which number was missed", () => {
    expect(failTexts(pass).total).toBe("Het totaal is lager dan 65.");
    expect(failTexts(pass)["too-few-decisions"]).toBe("Er waren minder dan 8 beslissingen.");
  });
});
