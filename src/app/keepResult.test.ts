import { describe, expect, it, vi } from "vitest";
import type { AttemptStart, LogEvent } from "../domain/log.ts";
import { choice, choose, game, script, started } from "../domain/testing/fixture.ts";
import { createSaves } from "../platform/saves/saves.ts";
import { memoryStore } from "../platform/saves/store.ts";
import { openAttempt } from "../runtime/attempt.ts";
import { keepResult } from "./keepResult.ts";

const story = script([choose("een", "duiden", [choice("a", "best"), choice("b", "fout")])]);
const { attemptId } = started(story);
const chosen = (option: string) => ({ type: "moment.answered", moment: "een", answer: { do: "choose", option } }) as const satisfies LogEvent;
const YESTERDAY = "2026-11-25T12:00:00.000Z";
const NOW = "2026-11-26T12:00:00.000Z";

/** An attempt that was saved yesterday, opened today. */
async function opened(events: readonly LogEvent[], ended: boolean, more: Pick<AttemptStart, "from"> = {}) {
  let at = YESTERDAY;
  const device = memoryStore();
  const saves = createSaves(device, () => at);
  const log = [{ ...started(story), ...more }, ...events] as const;
  await saves.append(attemptId, log, { ended });
  at = NOW;
  const attempt = openAttempt(game(story), log, saves);
  const open = () => keepResult({ attempt, baseline: [] }, { saves, clock: { now: () => at } });
  /** What the device says of it once everything that waits is done. */
  const told = async () => {
    await vi.waitFor(async () => expect(await saves.records("uitslag")).toHaveLength(1));
    const [head] = (await saves.list()).attempts;
    const [result] = await saves.records("uitslag");
    return { ended: head?.ended, savedAt: head?.savedAt, endedAt: result?.endedAt, grade: result?.decisions[0]?.grade };
  };
  return { attempt, saves, device, open, told };
}

describe("the result of an attempt", () => {
  it("is kept when its story ends, and not before", async () => {
    const { attempt, saves, open, told } = await opened([], false);
    open();
    expect(await saves.records("uitslag")).toEqual([]);
    const keep = vi.spyOn(saves, "keep");
    await attempt.send(chosen("a"));
    // The end is on screen first.
    expect(keep).not.toHaveBeenCalled();
    expect(await told()).toEqual({ ended: true, savedAt: NOW, endedAt: NOW, grade: "best" });
  });

  it("is completed later with the day on which it was last saved; its place in the list stays", async () => {
    const { open, told } = await opened([chosen("b")], false);
    open();
    await vi.waitFor(async () => expect((await told()).ended).toBe(true));
    expect(await told()).toEqual({ ended: true, savedAt: YESTERDAY, endedAt: YESTERDAY, grade: "fout" });
  });

  it("is left alone when it was kept before: nothing is written at all", async () => {
    const { saves, device, open, told } = await opened([chosen("a")], true);
    open();
    const before = await told();
    const write = vi.spyOn(device, "set");
    open();
    await saves.list();
    await saves.records("uitslag");
    await saves.list();
    expect([write.mock.calls, await told()]).toEqual([[], before]);
  });

  it("is not kept of an attempt that came from a file", async () => {
    const { saves, open } = await opened([chosen("a")], true, { from: "bestand" });
    open();
    for (let turn = 0; turn < 3; turn++) await saves.list();
    expect(await saves.records("uitslag")).toEqual([]);
  });

  it("does not come back of an attempt that was erased", async () => {
    const { saves, device, open } = await opened([chosen("a")], true);
    await saves.eraseAll();
    open();
    await saves.list();
    await saves.records("uitslag");
    await saves.list();
    expect(await device.keys()).toEqual([]);
  });
});
