import { expect, it } from "vitest";
import type { AttemptLog, LogEvent } from "../../domain/log.ts";
import { replay } from "../../domain/play/progress.ts";
import { choice, choose, game, script, started } from "../../domain/testing/fixture.ts";
import { fitLog, sameStanding } from "./fitLog.ts";

const story = script([
  choose("een", "duiden", [choice("a", "best")]),
  choose("twee", "duiden", [choice("a", "best")]),
  choose("drie", "duiden", [choice("a", "best")]),
]);
const pick = (moment: string): LogEvent => ({ type: "moment.answered", moment, answer: { do: "choose", option: "a" } });
const back = (moment: string): LogEvent => ({ type: "attempt.rewound", moment });
/** Two answers, and one of them four times more. */
const log: AttemptLog = [started(story, "oefenen"), pick("een"), pick("twee"), ...[1, 2, 3, 4].flatMap(() => [back("twee"), pick("twee")])];

it.each([
  [11, 11, null],
  [10, 9, "retries"],
  [6, 5, "retries"],
  [3, 3, "retries"],
  [2, 2, "latest"],
] as const)("LMS-16 takes no more out of a log than it must: of 11 events %i fit, %i stay", (room, left, leftOut) => {
  const played = game(story, [], "oefenen");
  const fitted = fitLog(played, log, ({ length }) => length <= room);
  expect([fitted?.log.length, fitted?.leftOut]).toEqual([left, leftOut]);
  expect(fitted && sameStanding(replay(played, fitted.log), replay(played, log))).toBe(leftOut !== "latest");
});
