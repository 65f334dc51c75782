import { expect, it } from "vitest";
import type { AttemptStart } from "../../domain/log.ts";
import type { Ports } from "../../runtime/ports.ts";
import { createSaves } from "../../platform/saves/saves.ts";
import { memoryStore } from "../../platform/saves/store.ts";
import type { LoadedCase } from "../content.ts";
import { removeTeam } from "./removeTeam.ts";
import { startTeam } from "./startTeam.ts";

const loaded = { compiled: { id: "een", version: 3, variants: [{ id: "basis" }, { id: "acuut" }] } } as unknown as LoadedCase;

function device() {
  let count = 0;
  const saves = createSaves(memoryStore(), () => "2026-11-27T09:00:00.000Z");
  const ports = { saves, clock: { now: () => "2026-11-27T09:00:00.000Z" }, random: { seed: () => 7, id: () => `id-${count++}` } } as unknown as Ports;
  const starts = async () => {
    const found: AttemptStart[] = [];
    for (const { attemptId } of (await saves.list()).attempts) {
      const read = await saves.read(attemptId);
      if (read.ok) found.push(read.log[0]);
    }
    return found.toSorted((a, b) => (a.team?.seat ?? -1) - (b.team?.seat ?? -1));
  };
  return { saves, ports, starts };
}

it("a team is an attempt a role: in the order of the seats, of one story and seed", async () => {
  const { ports, starts, saves } = device();
  const team = await startTeam(loaded, { roles: ["politie", "boa"], mode: "toets", agreements: "model" }, ports);
  const made = await starts();
  expect(made.map(({ role, team: own }) => [role, own])).toEqual([
    ["politie", { id: team, seat: 0 }],
    ["boa", { id: team, seat: 1 }],
  ]);
  const same = ({ caseId, caseVersion, variant, mode, agreements, seed, startedAt }: AttemptStart) => [
    caseId,
    caseVersion,
    variant,
    mode,
    agreements,
    seed,
    startedAt,
  ];
  expect(new Set(made.map((one) => JSON.stringify(same(one)))).size).toBe(1);
  // A list of attempts knows it without reading the events.
  expect((await saves.list()).attempts.map((one) => one.team?.id)).toEqual([team, team]);
});

it("a team goes as a whole, and nothing else goes with it", async () => {
  const { ports, starts, saves } = device();
  const gone = await startTeam(loaded, { roles: ["politie", "boa"], mode: "oefenen", agreements: "model" }, ports);
  const kept = await startTeam(loaded, { roles: ["oov", "boa"], mode: "oefenen", agreements: "model" }, ports);
  expect(await removeTeam(saves, gone)).toBe(true);
  expect((await starts()).map(({ team }) => team?.id)).toEqual([kept, kept]);
});
