import { describe, expect, it } from "vitest";
import { assess } from "../domain/assess/assess.ts";
import type { Agreement } from "../domain/framework.ts";
import type { AttemptLog } from "../domain/log.ts";
import { choice, choose, framework, script, started } from "../domain/testing/fixture.ts";
import { gameOf } from "../domain/play/game.ts";
import { describeDifference } from "./debriefDifference.ts";
import { D } from "./text/debrief.ts";

const agreement: Agreement = {
  id: "A",
  kind: "local",
  title: "Leg vast",
  text: "Leg het vast.",
  duty: { do: [{ act: "capture", fields: {} }] },
  within: "zelfde-dag",
  parties: ["jongerenwerk"],
  breach: "riskant",
  step: "duiden",
  source: { document: "eigen" },
};
const spoken = [{ on: "A", grade: "riskant", tilt: "te-licht" }] as const;
const story = script([
  choose("een", "duiden", [choice("a", "best", { judgements: [{ verdicts: [{ on: "x.doel", grade: "best" }, ...spoken], because: "Niet vastgelegd." }] })]),
  choose("twee", "context", [choice("a", "best")]),
]);
const log: AttemptLog = [
  started(story),
  ...["een", "twee"].map((moment) => ({ type: "moment.answered", moment, answer: { do: "choose", option: "a" } }) as const),
];

function differenceTo(set: string, agreements: readonly Agreement[] = [agreement]) {
  const game = gameOf(story, framework(agreements), "model", "toets");
  return describeDifference({ game, log, assessment: assess(game, [], log), set });
}

describe("A20 the same choices under other agreements", () => {
  it("tells what differs: agreements, decisions and score, before and after", () => {
    const { summary, agreements, decisions, total } = differenceTo("leeg");
    expect(agreements).toEqual([{ id: "A", title: "Leg vast", before: "niet nagekomen", after: D.difference.notInSet }]);
    expect(decisions.map(({ momentId, before, after }) => [momentId, before.grade, after.grade])).toEqual([["een", "riskant", "best"]]);
    expect([summary, Number(total[0]) < Number(total[1])]).toEqual([D.difference.differs(1), true]);
  });

  it("says in words when nothing does", () => {
    const { summary, agreements, decisions, total, result } = differenceTo("leeg", []);
    expect([summary, agreements, decisions, total[0] === total[1], result[0] === result[1]]).toEqual([D.difference.nothing, [], [], true, true]);
  });
});
