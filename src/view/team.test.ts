import { expect, it } from "vitest";
import { assessProgress } from "../domain/assess/assess.ts";
import type { LogEvent } from "../domain/log.ts";
import { replay } from "../domain/play/progress.ts";
import { choice, choose, game, script, started } from "../domain/testing/fixture.ts";
import { describeTeam, type TeamMember } from "./team.ts";

const turns = [
  { id: "w1", label: "Week 1", from: 540 },
  { id: "w2", label: "Week 2", from: 10_620 },
];
const options = [choice("goed", "best"), choice("zwak", "riskant", { on: "x.doel", tilt: "te-licht" })];
const ask = (id: string, turn: string, title: string) => choose(id, "acties", options, { turn, title });

function member(attemptId: string, moments: ReturnType<typeof script>["moments"], ...picked: readonly (readonly [string, string])[]): TeamMember {
  const story = script(moments, { clock: { from: 540, until: 20_000, turns } });
  const of = game(story, [], "toets");
  const events = picked.map(([moment, option]): LogEvent => ({ type: "moment.answered", moment, answer: { do: "choose", option } }));
  return { attemptId, game: of, assessment: assessProgress(of, [], replay(of, [started(story, "toets"), ...events])) };
}

it("a line a turn, a column a role: what each decided, and the weakest of it; nothing where nothing was asked", () => {
  const first = member(
    "a",
    [ask("een", "w1", "Kijken"), ask("twee", "w1", "Vragen"), ask("drie", "w2", "Delen")],
    ["een", "goed"],
    ["twee", "zwak"],
    ["drie", "goed"],
  );
  const second = member("b", [ask("vier", "w2", "Bellen")], ["vier", "goed"]);
  const { picture, members } = describeTeam([first, second]);
  expect(picture.columns).toHaveLength(2);
  expect(picture.lines.map(({ name, cells }) => [name, ...cells.map((cell) => cell && `${cell.text}: ${cell.grade}`)])).toEqual([
    ["Week 1", "Kijken (sterk) en Vragen (riskant): riskant", null],
    ["Week 2", "Delen (sterk): best", "Bellen (sterk): best"],
  ]);
  expect(members.map(({ attemptId, ending }) => [attemptId, ending?.title])).toEqual([
    ["a", first.game.script.endings[0]?.title],
    ["b", second.game.script.endings[0]?.title],
  ]);
});
