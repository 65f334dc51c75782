import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, type ImportResult, type Settings } from "../../../runtime/ports.ts";
import { versionId } from "../../../runtime/setIds.ts";
import { createSaves } from "../saves.ts";
import { memoryStore, type Store } from "../store.ts";

const now = () => "2026-11-26T12:00:00.000Z";
const file = (name: string) => readFileSync(new URL(`../golden/${name}`, import.meta.url), "utf8");
const NEWEST = file("v2.file.json");
const took = (more: Partial<Extract<ImportResult, { ok: true }>>) => ({
  ok: true,
  added: 0,
  there: 0,
  refused: 0,
  repaired: 0,
  others: 0,
  settings: false,
  ...more,
});

async function dumpOf(store: Store): Promise<Record<string, unknown>> {
  return Object.fromEntries(await Promise.all((await store.keys()).map(async (key) => [key, await store.get(key)] as const)));
}
async function changed(change: (written: Record<string, unknown>) => unknown): Promise<ImportResult> {
  return createSaves(memoryStore(), now).importAll(JSON.stringify(change(JSON.parse(NEWEST) as Record<string, unknown>)));
}

describe("everything in one file", () => {
  it("comes back on another device as it was", async () => {
    const saves = createSaves(memoryStore(), now);
    expect(await saves.importAll(NEWEST)).toEqual(took({ added: 2, others: 2, settings: true }));
    const written = JSON.parse(NEWEST) as Record<string, unknown>;
    // A setting that came later stands at what it is by itself.
    const settings = { ...DEFAULT_SETTINGS, ...(written["settings"] as Partial<Settings>) };
    expect(JSON.parse(await saves.exportAll({ withText: true }))).toEqual({ ...written, settings, exportedAt: now(), aside: [] });
  });

  it("of the first version comes in as well", async () => {
    const saves = createSaves(memoryStore(), now);
    expect(await saves.importAll(file("v1.file.json"))).toEqual(took({ added: 2, settings: true }));
    expect((await saves.list()).attempts.map(({ attemptId }) => attemptId).sort()).toEqual(["bezig", "klaar"]);
  });

  it("may also be one saved attempt", async () => {
    const [attempt] = (JSON.parse(NEWEST) as { attempts: { events: unknown }[] }).attempts;
    const one = JSON.stringify({ product: "waterhaven", schema: 1, events: attempt?.events });
    const saves = createSaves(memoryStore(), now);
    expect(await saves.importAll(one)).toEqual(took({ added: 1 }));
    // Of whom it is, the file does not say; when it was played, it does.
    const [kept] = (await saves.list()).attempts;
    expect(kept).toMatchObject({ from: "bestand", savedAt: kept?.startedAt });
  });

  it("a second time, or on a device with choices of its own, changes nothing that is stored", async () => {
    const store = memoryStore();
    const saves = createSaves(store, now);
    await saves.importAll(NEWEST);
    await saves.writeSettings({ ...(await saves.readSettings()), theme: "dark" });
    const before = await dumpOf(store);
    expect(await saves.importAll(NEWEST)).toEqual(took({ there: 2 }));
    expect(await dumpOf(store)).toEqual(before);
  });

  it.each<readonly [string, string, string]>([
    ["no JSON", "geen json", "unreadable"],
    ["cut off", NEWEST.slice(0, -40), "unreadable"],
    ["a bare number", "12", "unreadable"],
    ["another product", JSON.stringify({ product: "anders", attempts: [] }), "foreign"],
    ["JSON of something else", JSON.stringify([{ name: "x" }]), "foreign"],
    ["a newer version", JSON.stringify({ product: "waterhaven", schema: 99, attempts: [] }), "newer"],
    ["nothing in it", JSON.stringify({ product: "waterhaven", schema: 2, attempts: [] }), "empty"],
    ["far too big", "x".repeat(50_000_001), "too-big"],
  ])("is refused when it is %s, and nothing is touched", async (_what, written, reason) => {
    const store = memoryStore();
    await createSaves(store, now).importAll(NEWEST);
    const before = await dumpOf(store);
    expect(await createSaves(store, now).importAll(written)).toEqual({ ok: false, reason });
    expect(await dumpOf(store)).toEqual(before);
  });

  it.each<readonly [string, (written: Record<string, unknown>) => unknown, Partial<Extract<ImportResult, { ok: true }>>]>([
    [
      "an attempt without a start",
      (all) => ({ ...all, attempts: [{ events: [{ type: "moment.continued", moment: "m" }] }] }),
      { refused: 1, others: 2, settings: true },
    ],
    [
      "the same attempt twice",
      ({ attempts, ...all }) => ({ ...all, attempts: [...(attempts as []), ...(attempts as [])] }),
      { added: 2, there: 2, others: 2, settings: true },
    ],
    [
      "an event that nobody knows",
      (all) => ({
        ...all,
        attempts: (all["attempts"] as { events: unknown[] }[]).map((one) => ({ ...one, events: [...one.events, { type: "iets.nieuws" }] })),
      }),
      { added: 2, repaired: 2, others: 2, settings: true },
    ],
    ["records of no kind", (all) => ({ ...all, records: { flits: [{ id: "x" }], uitslag: "onzin" } }), { added: 2, settings: true }],
    ["settings that are none", (all) => ({ ...all, settings: "donker" }), { added: 2, others: 2 }],
    [
      "a key that every object has",
      (all) => ({
        ...all,
        attempts: JSON.parse('[{"__proto__": {"ended": true}, "events": [{"type": "attempt.started", "attemptId": "__proto__"}]}]') as unknown,
      }),
      { refused: 1, others: 2, settings: true },
    ],
  ])("takes what is sound of a file with %s", async (_what, change, result) => {
    expect(await changed(change)).toEqual(took(result));
  });

  it("a result without its attempt stays out", async () => {
    const store = memoryStore();
    await createSaves(store, now).importAll(JSON.stringify({ ...(JSON.parse(NEWEST) as object), attempts: [] }));
    expect((await store.keys()).filter((key) => key.startsWith("uitslag/"))).toEqual([]);
  });

  it("a set of agreements comes in beside another of its name, and what was played under it still names its text", async () => {
    const set = (id: string, yaml: string) => ({ id, title: yaml, yaml, savedAt: now() });
    const [one] = (JSON.parse(NEWEST) as { attempts: { events: [object, ...object[]] }[] }).attempts;
    const played = (agreements: string) => {
      const [start, ...rest] = one?.events ?? [{}];
      return { ended: true, events: [{ ...start, attemptId: `onder-${agreements.length}`, agreements }, ...rest] };
    };
    const marked = versionId("dorp", 2, "theirs");
    const written = JSON.stringify({
      product: "waterhaven",
      schema: 2,
      attempts: [played("eigen-dorp~1"), played(marked)],
      records: { afspraken: [set("eigen-dorp~1", "old"), set(marked, "theirs"), set("eigen-dorp~ontwerp", "draft")] },
    });
    const saves = createSaves(memoryStore(), now);
    await saves.keep("afspraken", set("eigen-dorp~1", "own"));
    await saves.keep("afspraken", set("eigen-dorp~ontwerp", "own draft"));
    expect(await saves.importAll(written)).toEqual(took({ added: 2, others: 3 }));
    const kept = Object.fromEntries((await saves.records("afspraken")).map(({ id, yaml }) => [id, yaml]));
    const [first, second] = [versionId("dorp-2", 1, "old"), versionId("dorp-2", 2, "theirs")];
    expect(kept).toEqual({
      "eigen-dorp~1": "own", "eigen-dorp~ontwerp": "own draft", "eigen-dorp-2~ontwerp": "draft", [first]: "old", [second]: "theirs",
    }); // prettier-ignore
    expect(await saves.importAll(written)).toEqual(took({ there: 2 }));
    expect((await saves.records("afspraken")).length).toBe(5);
    const names = await Promise.all((await saves.list()).attempts.map(({ attemptId }) => saves.read(attemptId)));
    expect(names.flatMap((read) => (read.ok ? [read.log[0].agreements] : [])).toSorted()).toEqual([first, second].toSorted());
  });

  it("never throws, whatever the file holds, and what came in can be listed and read", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.jsonValue(),
        fc.constantFrom("attempts", "records", "settings", "aside", "schema", "events"),
        async (value, inner, key) => {
          for (const written of [
            value,
            { ...(JSON.parse(NEWEST) as object), [key]: value },
            { product: "waterhaven", schema: 2, attempts: [{ events: [inner] }, inner] },
          ]) {
            const saves = createSaves(memoryStore(), now);
            await saves.importAll(JSON.stringify(written));
            for (const { attemptId } of (await saves.list()).attempts) expect((await saves.read(attemptId)).ok).toBe(true);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
