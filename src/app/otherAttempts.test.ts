import { expect, it } from "vitest";
import type { AttemptStart } from "../domain/log.ts";
import { choice, choose, game, script, started } from "../domain/testing/fixture.ts";
import { createSaves } from "../platform/saves/saves.ts";
import { memoryStore } from "../platform/saves/store.ts";
import { otherAttempts } from "./otherAttempts.ts";

const story = script([choose("een", "duiden", [choice("a", "best")])]);
const played = (attemptId: string, more: Partial<AttemptStart> = {}): AttemptStart => ({ ...started(story), attemptId, ...more });

it("beside an attempt stand the others of this device, not what came from a file or was played in a team", async () => {
  const saves = createSaves(memoryStore(), () => "2026-11-27T09:00:00.000Z");
  const answer = { type: "moment.answered", moment: "een", answer: { do: "choose", option: "a" } } as const;
  for (const one of [played("zelf"), played("eerder"), played("van-een-ander", { from: "bestand" }), played("samen", { team: { id: "t", seat: 0 } })])
    await saves.append(one.attemptId, [one, answer], { ended: true });
  const beside = async (own: AttemptStart) => (await otherAttempts(game(story), own, saves, [])).map(({ started: { attemptId } }) => attemptId);
  expect(await beside(played("zelf"))).toEqual(["eerder"]);
  expect(await beside(played("van-een-ander", { from: "bestand" }))).toEqual([]);
  expect(await beside(played("samen", { team: { id: "t", seat: 0 } }))).toEqual([]);
});
