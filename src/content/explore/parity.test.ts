import { describe, expect, it } from "vitest";
import { framework } from "../../domain/testing/fixture.ts";
import type { BlindResult } from "./blind.ts";
import { fairnessFindings, type ParityRow } from "./parity.ts";
import { STRATEGIES } from "./strategies.ts";

const row = (more: Partial<ParityRow> = {}): ParityRow => ({
  role: "jongerenwerk",
  part: "hoofdrol",
  decisions: 10,
  steps: 5,
  own: 3,
  random: 40,
  limitOptions: 4,
  judgedBy: { grens: 1, regel: 2, bouwer: 3, afspraak: 1, auteur: 3 },
  ...more,
});
const blind = (strategy: BlindResult["strategy"], mean: number, passed = 0): BlindResult => ({
  role: "boa",
  strategy,
  plays: 100,
  mean,
  passed,
  fedBy: [
    { moment: "delen", value: 92, above: 40 },
    { moment: "context", value: 60, above: 5 },
  ],
});
const found = (rows: readonly ParityRow[], results: readonly BlindResult[] = []) =>
  fairnessFindings(rows, results, framework()).map(({ rule, text }) => `${rule} ${text}`);

describe("A23 fair between roles", () => {
  it.each<readonly [string, readonly ParityRow[], number]>([
    ["A23.1 a main role on every bar", [row()], 0],
    ["A23.1 one decision too few", [row({ decisions: 9 })], 1],
    ["A23.1 one step too few", [row({ steps: 4 })], 1],
    ["A23.1 one decision of its own too few", [row({ own: 2 })], 1],
    ["A23.1 each bar by itself", [row({ decisions: 9, steps: 4, own: 2 })], 3],
    ["A23.3 a side role has no such bars", [row({ part: "bijrol", decisions: 3, steps: 2, own: 0 })], 0],
    ["A23.2 random as far apart as allowed", [row(), row({ role: "boa", random: 48 })], 0],
    ["A23.2 random further apart", [row(), row({ role: "boa", random: 49 })], 1],
    ["A23.2 limits as far apart as allowed", [row(), row({ role: "boa", limitOptions: 5 })], 0],
    ["A23.2 limits further apart", [row(), row({ role: "boa", limitOptions: 6 })], 1],
    ["A23.2 a side role is not compared", [row(), row({ role: "boa", part: "bijrol", decisions: 4, random: 90, limitOptions: 0 })], 0],
    ["A23.3 a side role decides four times at most", [row({ part: "bijrol", decisions: 5 })], 1],
  ])("%s", (_rule, rows, findings) => {
    expect(found(rows)).toHaveLength(findings);
  });
});

describe("A21 no blind strategy wins", () => {
  it("A21.1 twelve strategies that do not read", () => {
    expect(STRATEGIES).toHaveLength(12);
  });

  it.each<readonly [string, BlindResult, number]>([
    ["random on its bars", blind("random", 55, 0.15), 0],
    ["random above its mean", blind("random", 56), 1],
    ["random passes too often", blind("random", 40, 0.16), 1],
    ["another below its bar", blind("longest", 69), 0],
    ["another on its bar", blind("longest", 70), 1],
    ["another that passes is judged by its mean", blind("longest", 40, 0.9), 0],
  ])("A21.2 %s", (_rule, result, findings) => {
    expect(found([], [result])).toHaveLength(findings);
  });

  it("A21.3 names the moments that fed a strategy", () => {
    expect(found([], [blind("softest", 80)]).join()).toContain("softest) scoort 80; kijk naar delen 92 (+40), context 60 (+5)");
  });
});
