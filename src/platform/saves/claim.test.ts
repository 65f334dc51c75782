import { describe, expect, it, vi } from "vitest";
import { claimAttempt } from "./claim.ts";

/** The part of the Web Locks API that a claim uses: one holder a name, and stealing. */
function lockManager(): LockManager {
  const holders = new Map<string, { readonly steal: (why: Error) => void; readonly over: Promise<void> }>();
  const request = async (name: string, options: LockOptions, work: (lock: Lock | null) => unknown): Promise<unknown> => {
    if (options.steal) holders.get(name)?.steal(new Error("AbortError"));
    else if (holders.has(name)) return work(null);
    let steal: (why: Error) => void = () => undefined;
    const stolen = new Promise<never>((_, reject) => (steal = reject));
    const held = Promise.resolve(work({ name, mode: "exclusive" }));
    const mine = { steal, over: held.then(() => undefined) };
    holders.set(name, mine);
    try {
      return await Promise.race([held, stolen]);
    } finally {
      if (holders.get(name) === mine) holders.delete(name);
    }
  };
  return { request: request as LockManager["request"], query: async () => ({}) };
}

describe("claim of an attempt", () => {
  it("gives an attempt to one tab, also when two open at once", async () => {
    const locks = lockManager();
    const claims = await Promise.all([claimAttempt("a", () => undefined, locks), claimAttempt("a", () => undefined, locks)]);
    expect(claims.map(({ owned }) => owned)).toEqual([true, false]);
  });

  it("moves it on a take-over and tells the tab that lost it", async () => {
    const locks = lockManager();
    const lost = vi.fn<() => void>();
    await claimAttempt("a", lost, locks);
    const second = await claimAttempt("a", () => undefined, locks);
    await second.takeOver();
    await vi.waitFor(() => expect(lost).toHaveBeenCalledOnce());
  });

  it("is free again after its release", async () => {
    const locks = lockManager();
    const first = await claimAttempt("a", () => undefined, locks);
    first.release();
    expect((await claimAttempt("a", () => undefined, locks)).owned).toBe(true);
  });

  it.each([
    ["are missing", null],
    ["are refused", { request: () => Promise.reject(new DOMException("no", "SecurityError")), query: async () => ({}) } as LockManager],
  ] as const)("owns what it opens when locks %s", async (_why, locks) => {
    expect((await claimAttempt("a", () => undefined, locks)).owned).toBe(true);
  });
});
