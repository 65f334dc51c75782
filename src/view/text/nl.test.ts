import { describe, expect, it } from "vitest";
import { failTexts, scoreRule, worthRule } from "./nl.ts";

const pass = { total: 65, maxFout: 2, maxWeakShare: 0.2, minDecisions: 8 };

describe("sentences about the score (SPEC A8)", () => {
  it("say the numbers of weging.yaml", () => {
    const rule = scoreRule({ pass, pivotalWeight: 3 }).join(" ");
    for (const words of ["65 of meer", "minstens 8 keuzes", "Hooguit 2 keuzes", "20 procent", "telt 3 keer"]) expect(rule).toContain(words);
  });

  it("say what a choice is worth, with the numbers of weging.yaml", () => {
    const worth = worthRule({
      values: { best: 1, verdedigbaar: 0.75, riskant: 0.125, fout: 0 },
      composedCap: { verdedigbaar: 0.8, riskant: 0.5, fout: 0.1, foutOpMag: 0.05 },
    }).join(" ");
    for (const words of [
      "sterk 100, kan ook 75, riskant 12,5, niet doen 0",
      "‘kan ook’: hooguit 80",
      "‘riskant’: hooguit 50",
      "‘niet doen’: hooguit 10",
      "jouw rol: 5.",
    ])
      expect(worth).toContain(words);
  });

  it("say which number was missed", () => {
    expect(failTexts(pass).total).toBe("Het totaal is lager dan 65.");
    expect(failTexts(pass)["too-few-decisions"]).toBe("Er waren minder dan 8 beslissingen.");
  });
});
