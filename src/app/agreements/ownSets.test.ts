import { describe, expect, it } from "vitest";
import { createSaves } from "../../platform/saves/saves.ts";
import { memoryStore } from "../../platform/saves/store.ts";
import type { AttemptStart } from "../../domain/log.ts";
import { versionId } from "../../runtime/setIds.ts";
import { forgetSet, freeName, keepDraft, keepVersion, ownSetsIn } from "./ownSets.ts";

const now = () => "2026-11-26T12:00:00.000Z";
const device = () => ({ saves: createSaves(memoryStore(), now), clock: { now } });
const start = (attemptId: string, agreements: string): AttemptStart => ({
  type: "attempt.started", attemptId, caseId: "waar-zijn-ze", caseVersion: 1, role: "boa", variant: "basis", mode: "oefenen", agreements, seed: 1, startedAt: now(),
}); // prettier-ignore
const ids = async ({ saves }: ReturnType<typeof device>) => (await saves.records("afspraken")).map(({ id }) => id);

const dorp = (version: number, yaml: string) => versionId("dorp", version, yaml);

describe("sets of one's own", () => {
  it("a saved edit is a new version, and the draft is gone", async () => {
    const on = device();
    await keepDraft(on, "dorp", "Dorp", "a");
    expect(ownSetsIn(await on.saves.records("afspraken"))).toMatchObject([{ name: "dorp", newest: null, version: 0 }]);
    expect(await keepVersion(on, "dorp", "Dorp", "a")).toBe(dorp(1, "a"));
    expect(await keepVersion(on, "dorp", "Dorp 2", "b")).toBe(dorp(2, "b"));
    expect(ownSetsIn(await on.saves.records("afspraken"))).toMatchObject([{ title: "Dorp 2", newest: { yaml: "b" }, version: 2, draft: null }]);
  });

  it("a version stays as long as an attempt was played under it", async () => {
    const on = device();
    await keepVersion(on, "dorp", "Dorp", "a");
    await on.saves.append("x", [start("x", dorp(1, "a"))], { ended: false });
    await keepVersion(on, "dorp", "Dorp", "b");
    await keepVersion(on, "dorp", "Dorp", "c");
    expect(await ids(on)).toEqual([dorp(1, "a"), dorp(3, "c")]);
    await on.saves.remove("x");
    await keepVersion(on, "dorp", "Dorp", "d");
    expect(await ids(on)).toEqual([dorp(4, "d")]);
  });

  it("what changed nothing stays the version that it was, without its draft", async () => {
    const on = device();
    const first = await keepVersion(on, "dorp", "Dorp", "a");
    await keepDraft(on, "dorp", "Dorp", "a");
    expect(await keepVersion(on, "dorp", "Dorp", "a")).toBe(first);
    expect(await ids(on)).toEqual([first]);
  });

  it("every version stays while the device does not answer for all attempts", async () => {
    const on = device();
    await keepVersion(on, "dorp", "Dorp", "a");
    const { saves } = on;
    const shy = [
      { ...saves, status: () => ({ ...saves.status(), where: "memory" as const }) },
      { ...saves, status: () => ({ ...saves.status(), problem: "full" as const }) },
      { ...saves, list: async () => ({ ...(await saves.list()), aside: [{ key: "x", raw: "?" }] as never }) },
    ];
    for (const [at, one] of shy.entries()) await keepVersion({ ...on, saves: one }, "dorp", "Dorp", `b${at}`);
    expect(await ids(on)).toEqual([dorp(1, "a"), dorp(2, "b0"), dorp(3, "b1"), dorp(4, "b2")]);
  });

  it("another set with a longer name is left alone", async () => {
    const on = device();
    await keepVersion(on, "dorp", "Dorp", "a");
    await keepVersion(on, "dorp-2", "Dorp twee", "b");
    await keepVersion(on, "dorp", "Dorp", "c");
    expect(await ids(on)).toEqual([versionId("dorp-2", 1, "b"), dorp(2, "c")]);
    expect(await forgetSet(on, "dorp")).toBe(true);
    expect(await ids(on)).toEqual([versionId("dorp-2", 1, "b")]);
  });

  it.each([
    ["Afspraken van Noordkaap", [], "afspraken-van-noordkaap"],
    ["Één dorp!", ["een-dorp"], "een-dorp-2"],
    ["", [], "eigen-set"],
    ["🙂", ["eigen-set"], "eigen-set-2"],
  ])("%s gets a name", (title, taken, name) => {
    expect(freeName(title, taken)).toBe(name);
  });
});
