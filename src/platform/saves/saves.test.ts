import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AttemptStart, LogEvent } from "../../domain/log.ts";
import type { SavePort } from "../../runtime/ports.ts";
import { createSaves } from "./saves.ts";
import { browserStore, memoryStore, type Store } from "./store.ts";

const now = () => "2026-11-23T12:00:00.000Z";
const begun = (attemptId: string): AttemptStart => ({
  type: "attempt.started",
  attemptId,
  caseId: "c",
  caseVersion: 1,
  role: "boa",
  variant: "basis",
  mode: "oefenen",
  agreements: "model",
  seed: 1,
  startedAt: now(),
});
const decided = (moment: string): LogEvent => ({ type: "moment.answered", moment, answer: { do: "choose", option: "a" } });
let count = 0;
const fresh = () => `proef-${count++}`;

/** A store that fails in a way of its own from some point on. */
function failing(base: Store, fail: () => Promise<never>, after = 0): Store {
  let calls = 0;
  const guard = <T>(work: () => Promise<T>) => (calls++ < after ? work() : fail());
  return {
    get: (key) => guard(() => base.get(key)),
    set: (key, value) => guard(() => base.set(key, value)),
    remove: (key) => guard(() => base.remove(key)),
    keys: () => guard(() => base.keys()),
    shelf: (prefixes) => guard(() => base.shelf(prefixes)),
    countEvents: () => guard(() => base.countEvents()),
    clear: () => guard(() => base.clear()),
  };
}
/** A session that is killed: writes take a while, this many land, the next never does, and nobody hears of it again. */
function dyingAfter(base: Store, writes: number): { readonly store: Store; readonly died: Promise<void>; readonly kill: () => void } {
  let left = writes;
  let kill = (): void => undefined;
  const died = new Promise<void>((done) => {
    kill = () => {
      left = 0;
      done();
    };
  });
  const write = async <T>(work: () => Promise<T>): Promise<T> => {
    await new Promise((soon) => setTimeout(soon, 0));
    if (left-- > 0) return work();
    kill();
    return new Promise<T>(() => undefined);
  };
  const store: Store = {
    ...base,
    set: (key, value) => write(() => base.set(key, value)),
    remove: (key) => write(() => base.remove(key)),
    clear: () => write(() => base.clear()),
  };
  return { store, died, kill };
}
const reject = (name: string) => () => Promise.reject(Object.assign(new Error(name), { name }));

describe("saves on the device", () => {
  it("reads back what was appended, in a new session", async () => {
    const name = fresh();
    const first = createSaves(browserStore(name), now);
    await first.append("a", [begun("a")], { ended: false });
    await first.append("a", [decided("m1")], { ended: false });
    const result = await createSaves(browserStore(name), now).read("a");
    expect(result).toEqual({ ok: true, log: [begun("a"), decided("m1")], repairs: [] });
  });

  it("keeps every confirmed event, and at most the first of those that were being written, over any series of kills", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ events: fc.integer({ min: 0, max: 3 }), lands: fc.integer({ min: 0, max: 5 }) }), { maxLength: 6 }),
        async (kills) => {
          const device = memoryStore();
          await createSaves(device, now).append("a", [begun("a")], { ended: false });
          const confirmed: LogEvent[] = [begun("a")];
          for (const [index, { events, lands }] of kills.entries()) {
            const killed = dyingAfter(device, 2 + lands);
            const saves = createSaves(killed.store, now);
            await saves.append("a", [decided(`sure-${index}`)], { ended: false });
            confirmed.push(decided(`sure-${index}`));
            const torn = Array.from({ length: events }, (_, part) => decided(`torn-${index}-${part}`));
            const written = saves.append("a", torn, { ended: false });
            await Promise.race([killed.died, written]);
            const read = await createSaves(device, now).read("a");
            if (!read.ok) throw new Error(read.reason);
            // Whole, in order: what was confirmed and then as much of the rest as landed.
            const landed = read.log.slice(confirmed.length);
            expect(read.log.slice(0, confirmed.length)).toEqual(confirmed);
            expect(landed).toEqual(torn.slice(0, landed.length));
            expect([landed.length, read.repairs]).toEqual([Math.min(events, lands), []]);
            confirmed.push(...landed);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ["blocked", reject("SecurityError"), "blocked"],
    ["full", reject("QuotaExceededError"), "full"],
    ["never answering", () => new Promise<never>(() => undefined), "slow"],
  ] as const)(
    "%s: play goes on in memory and says so",
    async (_why, fail, problem) => {
      const saves = createSaves(failing(memoryStore(), fail), now);
      await saves.append("a", [begun("a")], { ended: false });
      expect(saves.status()).toEqual({ where: "memory", problem });
      const read = await saves.read("a");
      expect(read.ok).toBe(true);
    },
    30_000,
  );

  it.each([
    ["a hole in the events", async (store: Store) => store.remove("gebeurtenis/a/000001"), ["truncated-tail"], 1],
    ["an unknown event", async (store: Store) => store.set("gebeurtenis/a/000001", { type: "iets.nieuws" }), ["dropped-unknown-events"], 2],
  ] as const)("repairs %s", async (_why, damage, repairs, events) => {
    const store = browserStore(fresh());
    const saves = createSaves(store, now);
    await saves.append("a", [begun("a"), decided("m1"), decided("m2")], { ended: false });
    await damage(store);
    const read = await createSaves(store, now).read("a");
    expect(read.ok && [read.repairs, read.log.length]).toEqual([repairs, events]);
  });

  it.each([
    ["garbage instead of the start", async (store: Store) => store.set("gebeurtenis/a/000000", "onzin"), "corrupt"],
    ["a save of another product", async (store: Store) => store.set("poging/a", { product: "anders" }), "foreign"],
  ] as const)("sets aside %s, never drops it", async (_why, damage, reason) => {
    const store = browserStore(fresh());
    await createSaves(store, now).append("a", [begun("a"), decided("m1")], { ended: false });
    await damage(store);
    const saves = createSaves(store, now);
    const read = await saves.read("a");
    expect(read.ok || read.reason).toBe(reason);
    const { attempts, aside } = await saves.list();
    expect([attempts.length, aside.length, aside[0]?.raw.includes("m1")]).toEqual([0, 1, true]);
  });

  it("goes on after a repair: what was confirmed then is read back, and what stood behind the hole is kept apart", async () => {
    const store = memoryStore();
    await createSaves(store, now).append("a", [begun("a"), decided("m1"), decided("m2")], { ended: false });
    await store.remove("gebeurtenis/a/000001");
    const repaired = createSaves(store, now);
    await repaired.read("a");
    await repaired.append("a", [decided("n1")], { ended: false });
    await repaired.append("a", [decided("n2")], { ended: false });
    const again = createSaves(store, now);
    expect(await again.read("a")).toEqual({ ok: true, log: [begun("a"), decided("n1"), decided("n2")], repairs: [] });
    expect((await again.list()).aside.map(({ raw }) => raw.includes("m2"))).toEqual([true]);
  });

  it.each([
    ["reading fails", (base: Store): Store => ({ ...base, get: reject("UnknownError") }), false, 1],
    ["listing fails", (base: Store): Store => ({ ...base, shelf: reject("UnknownError"), keys: reject("UnknownError") }), true, 0],
    ["everything fails", (base: Store): Store => failing(base, reject("UnknownError")), false, 0],
  ] as const)("leaves sound attempts alone while %s", async (_why, broken, read, listed) => {
    const store = memoryStore();
    await createSaves(store, now).append("a", [begun("a"), decided("m1")], { ended: false });
    const saves = createSaves(broken(store), now);
    const result = await saves.read("a");
    expect(result.ok || result.reason).toBe(read || "unavailable");
    const { attempts, aside } = await saves.list();
    expect([attempts.length, aside]).toEqual([listed, []]);
    expect(await createSaves(store, now).read("a")).toEqual({ ok: true, log: [begun("a"), decided("m1")], repairs: [] });
  });

  it("reads an attempt whose meta entry is damaged: the events decide", async () => {
    const store = memoryStore();
    await createSaves(store, now).append("a", [begun("a"), decided("m1")], { ended: false });
    await store.set("poging/a", 12);
    const saves = createSaves(store, now);
    expect((await saves.list()).attempts.map(({ attemptId }) => attemptId)).toEqual(["a"]);
    expect(await saves.read("a")).toEqual({ ok: true, log: [begun("a"), decided("m1")], repairs: [] });
  });

  it("lists an attempt that no head tells of: the kill came just before it was written", async () => {
    const store = browserStore(fresh());
    const saves = createSaves(store, now);
    await saves.append("a", [begun("a"), decided("m1")], { ended: false });
    await saves.append("b", [begun("b")], { ended: false });
    await store.remove("poging/a");
    const again = createSaves(store, now);
    expect(Object.fromEntries((await again.list()).attempts.map(({ attemptId, events }) => [attemptId, events]))).toEqual({ a: 2, b: 1 });
    expect(await again.read("a")).toMatchObject({ ok: true, log: [begun("a"), decided("m1")] });
  });

  it("the result of an attempt goes with it; a refresher stays", async () => {
    const store = memoryStore();
    const saves = createSaves(store, now);
    await saves.append("a", [begun("a")], { ended: true });
    await store.set("uitslag/a", {});
    await saves.keep("flits", {
      id: "1",
      at: now(),
      drill: "f01",
      role: "boa",
      phenomenon: "cyber",
      criterion: "c",
      innocent: true,
      option: "a",
      grade: "best",
    });
    await saves.remove("a");
    expect(await store.keys()).toEqual(["flits/1"]);
    expect([(await saves.records("flits")).length, await saves.forget("flits", "1"), await saves.records("flits")]).toEqual([1, true, []]);
  });

  it("what is no record of its kind is left out, and left where it is", async () => {
    const store = memoryStore();
    await store.set("flits/1", { id: "2", what: "onzin" });
    expect([await createSaves(store, now).records("flits"), await store.keys()]).toEqual([[], ["flits/1"]]);
  });

  it("keeps a damaged attempt where it is when a copy does not fit on the device", async () => {
    const store = memoryStore();
    await createSaves(store, now).append("a", [begun("a"), decided("m1")], { ended: false });
    await store.set("gebeurtenis/a/000000", "onzin");
    const read = await createSaves({ ...store, set: reject("QuotaExceededError") }, now).read("a");
    expect(read.ok || read.reason).toBe("corrupt");
    expect(await store.get("gebeurtenis/a/000001")).toEqual(decided("m1"));
  });

  it("lets the newest value win when the device comes back", async () => {
    const store = memoryStore();
    let refuses = true;
    const saves = createSaves({ ...store, set: (key, value) => (refuses ? reject("UnknownError")() : store.set(key, value)) }, now);
    const settings = await saves.readSettings();
    await saves.writeSettings({ ...settings, theme: "dark" });
    refuses = false;
    await saves.writeSettings({ ...settings, theme: "light" });
    expect([(await saves.readSettings()).theme, saves.status().where]).toEqual(["light", "device"]);
  });

  it("reads settings of before there was a background and captions, and keeps what is chosen since", async () => {
    const store = memoryStore();
    const saves = createSaves(store, now);
    await store.set("instellingen", { sound: false, volume: 0.3, calm: "on", theme: "light", textSize: 125, timePressure: true, help: "kort" });
    const old = await saves.readSettings();
    expect(old).toMatchObject({ sound: false, volume: 0.3, theme: "light", ambience: true, captions: true });
    await saves.writeSettings({ ...old, ambience: false, captions: false });
    expect(await saves.readSettings()).toMatchObject({ volume: 0.3, ambience: false, captions: false });
  });

  it("waits for a device that does not answer once, not at every decision", async () => {
    let asked = 0;
    const never = () => {
      asked += 1;
      return new Promise<never>(() => undefined);
    };
    const saves = createSaves({ get: never, set: never, remove: never, keys: never, shelf: never, countEvents: never, clear: never }, now);
    await saves.append("a", [begun("a"), decided("m1")], { ended: false });
    const before = asked;
    await saves.append("a", [decided("m2"), decided("m3")], { ended: false });
    expect([asked - before, (await saves.list()).attempts.map(({ events }) => events)]).toEqual([0, [4]]);
  });

  it("does not bring back what another tab erased", async () => {
    const store = memoryStore();
    const here = createSaves(store, now);
    await here.append("a", [begun("a"), decided("m1")], { ended: false });
    await createSaves(store, now).eraseAll();
    await here.append("a", [{ type: "why.written", moment: "m", text: "geheim" }], { ended: false });
    expect([await store.keys(), here.status().problem]).toEqual([[], "erased"]);
  });

  it.each([
    ["does", (store: Store): Store => store, true, 0],
    ["refuses", (store: Store): Store => ({ ...store, clear: reject("SecurityError"), remove: reject("SecurityError") }), false, 3],
    ["does not even answer", (store: Store): Store => failing(store, reject("SecurityError")), false, 3],
  ] as const)("says whether the device did it when an attempt is removed or everything is erased: it %s", async (_what, device, done, left) => {
    for (const erase of [(saves: SavePort) => saves.eraseAll(), (saves: SavePort) => saves.erasePlayed(), (saves: SavePort) => saves.remove("a")]) {
      const store = memoryStore();
      await createSaves(store, now).append("a", [begun("a"), decided("m1")], { ended: false });
      expect(await erase(createSaves(device(store), now))).toBe(done);
      expect((await store.keys()).length).toBe(left);
    }
  });

  it("erases what somebody did, and leaves settings and sets of agreements to who comes next", async () => {
    const store = browserStore(fresh());
    const saves = createSaves(store, now);
    const set = { id: "eigen-dorp~1-00000000", title: "Dorp", yaml: "id: dorp\n", savedAt: now() };
    await saves.append("a", [begun("a"), { type: "note.written", field: "maandag", text: "geheim" }], { ended: true });
    await saves.keep("afspraken", set);
    await saves.writeSettings({ ...(await saves.readSettings()), agreements: set.id });
    for (const key of ["uitslag/a", "flits/x", "apart/b"]) await store.set(key, {});
    expect(await saves.erasePlayed()).toBe(true);
    expect((await store.keys()).toSorted()).toEqual(["afspraken/eigen-dorp~1-00000000", "instellingen", "opslag"]);
    expect((await saves.readSettings()).agreements).toBe(set.id);
  });

  it("A24.2 leaves what was set aside out of an export unless asked: it may hold free text", async () => {
    const store = memoryStore();
    await createSaves(store, now).append("a", [begun("a"), { type: "why.written", moment: "m", text: "geheim" }], { ended: false });
    await store.set("poging/a", { product: "anders" });
    const saves = createSaves(store, now);
    await saves.read("a");
    expect(await saves.exportAll({ withText: false })).not.toContain("geheim");
    expect(await saves.exportAll({ withText: true })).toContain("geheim");
  });

  it("leaves a newer save where it is", async () => {
    const store = browserStore(fresh());
    await createSaves(store, now).append("a", [begun("a")], { ended: false });
    await store.set("poging/a", { product: "waterhaven", schema: 99, attemptId: "a", savedAt: now(), events: 1, ended: false });
    expect(await createSaves(store, now).read("a")).toEqual({ ok: false, reason: "newer" });
    expect(await store.get("gebeurtenis/a/000000")).toEqual(begun("a"));
  });

  it("A24.2 leaves free text out of an export unless asked, and erases everything", async () => {
    const saves = createSaves(browserStore(fresh()), now);
    await saves.append("a", [begun("a"), { type: "why.written", moment: "m", text: "geheim" }], { ended: false });
    expect(await saves.exportAll({ withText: false })).not.toContain("geheim");
    expect(await saves.exportAll({ withText: true })).toContain("geheim");
    await saves.eraseAll();
    expect((await saves.list()).attempts).toEqual([]);
  });
});
