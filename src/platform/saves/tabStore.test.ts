import { describe, expect, it } from "vitest";
import { createSaves } from "./saves.ts";
import { forgetOthers, tabStore } from "./tabStore.ts";

/** As a tab has it; `refuses`: as in a closed-off frame. */
function tab(refuses = false): Storage {
  const items = new Map<string, string>();
  const guard = <T>(work: () => T): T => {
    if (refuses) throw new DOMException("closed off", "SecurityError");
    return work();
  };
  return {
    get length() {
      return guard(() => items.size);
    },
    clear: () => items.clear(),
    getItem: (key) => guard(() => items.get(key) ?? null),
    key: (at) => [...items.keys()][at] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => guard(() => void items.set(key, value)),
  };
}

const now = () => "2026-11-27T12:00:00.000Z";
const begun = {
  type: "attempt.started",
  attemptId: "p",
  caseId: "c",
  caseVersion: 1,
  role: "boa",
  variant: "v",
  mode: "toets",
  agreements: "model",
  seed: 1,
  startedAt: now(),
} as const;
const decided = { type: "moment.answered", moment: "m", answer: { do: "choose", option: "a" } } as const;

describe("saves of one tab, for what a learning system keeps", () => {
  it("are there after the page was loaded again, and stay apart from those of another learner", async () => {
    const storage = tab();
    const open = (owner: string) =>
      createSaves(
        tabStore(owner, () => storage),
        now,
      );
    await open("een").append("p", [begun, decided], { ended: false, step: "duiden" });
    const read = await open("een").read("p");
    expect(read.ok && read.log).toEqual([begun, decided]);
    expect((await open("een").list()).attempts.map(({ attemptId, events }) => [attemptId, events])).toEqual([["p", 2]]);
    expect((await open("twee").list()).attempts).toEqual([]);
    await open("twee").eraseAll();
    expect((await open("een").list()).attempts).toHaveLength(1);
    await open("een").eraseAll();
    expect(storage.length).toBe(0);
  });

  it("go on in memory where storage is refused", async () => {
    const saves = createSaves(
      tabStore("een", () => tab(true)),
      now,
    );
    await saves.append("p", [begun], { ended: false });
    expect(saves.status()).toMatchObject({ where: "memory", problem: "blocked" });
    expect((await saves.read("p")).ok).toBe(true);
  });
});

describe("what is left in a tab", () => {
  const holding = (...owners: readonly string[]) => ({
    query: () => Promise.resolve({ held: owners.map((owner) => ({ name: `waterhaven-poging-${owner}` })) }),
  });
  it.each<readonly [string, Parameters<typeof forgetOthers>[2], readonly string[]]>([
    ["of others goes; what a window has open stays", holding("ik", "open"), ["van-de-school", "waterhaven/ik/a", "waterhaven/open/a"]],
    ["stays where nobody can tell what is open", null, ["van-de-school", "waterhaven/ander/a", "waterhaven/ander/b", "waterhaven/ik/a", "waterhaven/open/a"]],
  ])("%s", async (_what, locks, left) => {
    const storage = tab();
    for (const key of ["waterhaven/ander/a", "waterhaven/ander/b", "waterhaven/ik/a", "waterhaven/open/a", "van-de-school"]) storage.setItem(key, "1");
    await forgetOthers("ik", () => storage, locks);
    expect(Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "").toSorted((a, b) => a.localeCompare(b))).toEqual(left);
  });

  it("is no matter in a closed-off frame", async () => {
    await expect(forgetOthers("ik", () => tab(true), holding())).resolves.toBeUndefined();
  });
});
