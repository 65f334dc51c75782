import { describe, expect, it } from "vitest";
import type { DrillReview } from "../../domain/drill.ts";
import type { AttemptLog } from "../../domain/log.ts";
import { choice, choose, game, script, started } from "../../domain/testing/fixture.ts";
import { createSaves } from "../../platform/saves/saves.ts";
import { memoryStore } from "../../platform/saves/store.ts";
import type { Suspended } from "../../runtime/lms/suspend.ts";
import { DEFAULT_SETTINGS } from "../../runtime/ports.ts";
import { changedSettings, restore } from "./restore.ts";

const story = script([choose("een", "duiden", [choice("a", "best")]), choose("twee", "context", [choice("a", "best")])]);
const pick = (moment: string) => ({ type: "moment.answered", moment, answer: { do: "choose", option: "a" } }) as const;
const [one, two]: readonly AttemptLog[] = [
  [started(story), pick("een")],
  [started(story), pick("een"), pick("twee")],
];
const later: AttemptLog = [{ ...started(story), attemptId: "later", startedAt: "2027-01-01T00:00:00.000Z" }];
const kept = (log: AttemptLog | null, reviews: readonly DrillReview[] = []): Suspended => ({ key: "k", attempts: 1, log, reviews, settings: {} });

const REVIEW: DrillReview = {
  id: "r.f1",
  at: "2026-11-27T12:00:00.000Z",
  drill: "f1",
  role: "boa",
  phenomenon: "x",
  criterion: "c",
  innocent: true,
  option: "a",
  grade: "best",
};

describe("going on from what a learning system kept", () => {
  it.each<readonly [string, AttemptLog | null, AttemptLog | null, readonly [id: string, events: number] | null, "spelen" | "nabespreking" | null]>([
    ["nothing anywhere", null, null, null, null],
    ["another device: what was kept comes in", null, one ?? null, ["p", 2], "spelen"],
    ["a story that ended opens at its debrief", null, two ?? null, ["p", 3], "nabespreking"],
    ["this window has less of it", one ?? null, two ?? null, ["p", 3], "nabespreking"],
    ["this window has more of it: the last telling failed", two ?? null, one ?? null, ["p", 3], "nabespreking"],
    ["this window began another one since", later, one ?? null, ["later", 1], "spelen"],
    ["nothing was kept, this window has something", one ?? null, null, ["p", 2], "spelen"],
  ])("%s", async (_what, here, there, expected, screen) => {
    const saves = createSaves(memoryStore(), () => "2026-11-27T12:00:00.000Z");
    const id = (log: AttemptLog) => (log === later ? "later" : "p");
    const named = (log: AttemptLog): AttemptLog => [{ ...log[0], attemptId: id(log) }, ...log.slice(1)];
    if (here) await saves.append(id(here), named(here), { ended: here === two });
    const restored = await restore(kept(there && named(there)), saves, () => Promise.resolve(game(story)));
    const [attempt] = (await saves.list()).attempts;
    expect(attempt ? [attempt.attemptId, attempt.events] : null).toEqual(expected);
    expect(restored.path).toBe(expected && screen ? `/poging/${expected[0]}/${screen}` : null);
  });

  it("leaves an attempt whole that is here, also when an older one was looked at and saved since", async () => {
    let minute = 10;
    const saves = createSaves(memoryStore(), () => `2026-11-27T12:${minute++}:00.000Z`);
    const older: AttemptLog = [{ ...started(story), attemptId: "older", startedAt: "2020-01-01T00:00:00.000Z" }];
    if (!two) throw new Error("There is no log");
    await saves.append("older", older, { ended: false });
    await saves.append("a", two, { ended: true });
    await saves.append("older", [{ type: "note.written", field: "maandag", text: "x" }], { ended: false });
    const restored = await restore(kept(two), saves, () => Promise.resolve(game(story)));
    expect(restored).toMatchObject({ path: "/poging/a/nabespreking", older: new Set(["older"]) });
    expect(await saves.read("a")).toMatchObject({ ok: true, log: two, repairs: [] });
  });

  it("goes on with the refreshers of both: some may not have been told", async () => {
    const review = (id: string, at: string): DrillReview => ({ ...REVIEW, id, at });
    const saves = createSaves(memoryStore(), () => "2026-11-27T12:00:00.000Z");
    await saves.keep("flits", review("r.f2", "2026-11-27T12:01:00.000Z"));
    const restored = await restore(kept(null, [review("r.f1", "2026-11-27T12:00:00.000Z")]), saves, () => Promise.resolve(null));
    expect(restored.reviews.map(({ id }) => id)).toEqual(["r.f1", "r.f2"]);
  });

  it("brings refreshers back, so that they are planned from", async () => {
    const saves = createSaves(memoryStore(), () => "2026-11-27T12:00:00.000Z");
    await restore(kept(null, [REVIEW]), saves, () => Promise.resolve(null));
    expect(await saves.records("flits")).toEqual([REVIEW]);
  });

  it("keeps only settings that differ, and never the agreements: these are the package's", () => {
    expect(changedSettings({ ...DEFAULT_SETTINGS, textSize: 150, agreements: "eigen" })).toEqual({ textSize: 150 });
  });
});
