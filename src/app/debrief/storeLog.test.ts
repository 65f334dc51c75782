import { expect, it } from "vitest";
import { script, started } from "../../domain/testing/fixture.ts";
import { createSaves } from "../../platform/saves/saves.ts";
import { memoryStore } from "../../platform/saves/store.ts";
import { storeLog } from "./storeLog.ts";

const THEN = "2026-11-15T09:00:00.000Z";
const NOW = "2026-11-27T09:00:00.000Z";
const log = [{ ...started(script([])), startedAt: THEN }] as const;

it("a log from a file keeps the day on which it was played, and that it came from a file", async () => {
  const saves = createSaves(memoryStore(), () => NOW);
  const id = await storeLog(log, { saves, random: { id: () => "nieuw", seed: () => 1 } });
  const head = async () => (await saves.list()).attempts[0];
  expect(await head()).toMatchObject({ attemptId: id, savedAt: THEN, startedAt: THEN, from: "bestand", ended: true });
  // Opening it later says nothing new; going on in it does, and it stays from a file.
  await saves.append(id, [], { ended: true });
  expect(await head()).toMatchObject({ savedAt: THEN, from: "bestand" });
  await saves.append(id, [{ type: "attempt.rewound", moment: "m" }], { ended: true });
  expect(await head()).toMatchObject({ savedAt: NOW, from: "bestand" });
  // One that is here already stays as it is: the copy has an id of its own.
  expect(await storeLog(log, { saves, random: { id: () => "nieuw", seed: () => 1 } })).toBe("nieuw");
});

it("a copy of what somebody played in a team is of no team here", async () => {
  const saves = createSaves(memoryStore(), () => NOW);
  await storeLog([{ ...log[0], team: { id: "samen", seat: 1 } }], { saves, random: { id: () => "nieuw", seed: () => 1 } });
  expect((await saves.list()).attempts.map(({ team, from }) => [team, from])).toEqual([[undefined, "bestand"]]);
});
