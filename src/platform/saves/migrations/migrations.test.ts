import localforage from "localforage";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { AttemptLog, LogEvent } from "../../../domain/log.ts";
import { createSaves } from "../saves.ts";
import { browserStore } from "../store.ts";
import { SCHEMA } from "./index.ts";

type Dump = Readonly<Record<string, unknown>>;
const golden = (file: string): Dump => JSON.parse(readFileSync(new URL(`../golden/${file}`, import.meta.url), "utf8")) as Dump;
const forage = (name: string) => localforage.createInstance({ name, storeName: "bewaard", driver: localforage.INDEXEDDB });
let count = 0;
const fresh = () => `overgang-${count++}`;

async function write(name: string, dump: Dump): Promise<void> {
  for (const [key, value] of Object.entries(dump)) await forage(name).setItem(key, value);
}

async function dumpOf(name: string): Promise<Dump> {
  const entries: Record<string, unknown> = {};
  for (const one of [name, `${name}-gebeurtenissen`]) await forage(one).iterate((value, key) => void (entries[key] = value));
  return entries;
}

const begun = (attemptId: string, role: string, mode: string) =>
  ({
    type: "attempt.started",
    attemptId,
    caseId: "waar-zijn-ze",
    caseVersion: 1,
    role,
    variant: "basis",
    mode,
    agreements: "waterhaven",
    seed: 7,
    startedAt: "2026-11-20T10:00:00.000Z",
  }) as AttemptLog[0];
const said = (moment: string): LogEvent => ({ type: "moment.answered", moment, answer: { do: "choose", option: "a" } });
const RUNNING: AttemptLog = [begun("bezig", "boa", "oefenen"), said("m1"), { type: "why.written", moment: "m1", text: "Omdat het nu moet." }];
const DONE: AttemptLog = [
  begun("klaar", "politie", "toets"),
  said("m1"),
  said("m2"),
  { type: "note.written", field: "maandag", text: "ik twijfel\nik bel een collega" },
];

/** What was on the device when the golden files were made, as anybody sees it now. */
async function looksAsItDid(name: string): Promise<void> {
  const saves = createSaves(browserStore(name), () => "2026-11-26T12:00:00.000Z");
  const { attempts, aside } = await saves.list();
  expect(
    attempts.map(({ attemptId, role, mode, events, ended, step, savedAt }) => [attemptId, role, mode, events, ended, step, savedAt.slice(11, 16)]),
  ).toEqual([
    ["klaar", "politie", "toets", 4, true, "evalueren", "10:01"],
    ["bezig", "boa", "oefenen", 3, false, "context", "10:00"],
  ]);
  expect(aside.map(({ key, reason, raw }) => [key, reason, raw.includes("onzin")])).toEqual([["stuk", "corrupt", true]]);
  expect(await saves.read("bezig")).toEqual({ ok: true, log: RUNNING, repairs: [] });
  expect(await saves.read("klaar")).toEqual({ ok: true, log: DONE, repairs: [] });
  expect(await saves.readSettings()).toMatchObject({ theme: "light", textSize: 125 });
}

it.each(["v1.device.json", "v2.device.json"])("a device as it was then (%s) is read as if it were written now, and again after that", async (file) => {
  const name = fresh();
  const dump = Object.entries(golden(file));
  const events = dump.filter(([key]) => key.startsWith("gebeurtenis/"));
  const inOnePlace = file.startsWith("v1");
  await write(name, Object.fromEntries(inOnePlace ? dump : dump.filter((entry) => !events.includes(entry))));
  if (!inOnePlace) await write(`${name}-gebeurtenissen`, Object.fromEntries(events));
  await looksAsItDid(name);
  await looksAsItDid(name);
  const saves = createSaves(browserStore(name), () => "2026-11-26T12:00:00.000Z");
  for (const kind of ["uitslag", "flits", "afspraken"] as const) {
    const kept = dump.filter(([key]) => key.startsWith(`${kind}/`)).map(([, value]) => value);
    expect([kind, await saves.records(kind)]).toEqual([kind, kept]);
    expect(kept.length).toBe(inOnePlace ? 0 : 1);
  }
  expect(await forage(name).getItem("opslag")).toEqual({ schema: SCHEMA });
});

it("who only looks around leaves nothing; what is kept first says its version, so that the next visit does not go over it", async () => {
  const name = fresh();
  const first = createSaves(browserStore(name), () => "2026-11-26T12:00:00.000Z");
  await first.list();
  expect(await forage(name).keys()).toEqual([]);
  await first.append("a", [begun("a", "boa", "oefenen")], { ended: false });
  expect(await forage(name).getItem("opslag")).toEqual({ schema: SCHEMA });
});

it("what this version writes is what the newest golden file holds: another shape needs a migration and a golden file of its own", async () => {
  const name = fresh();
  let minute = 0;
  const saves = createSaves(browserStore(name), () => `2026-11-20T10:0${minute++}:00.000Z`);
  await saves.append("bezig", RUNNING, { ended: false, step: "context" });
  await saves.append("klaar", DONE, { ended: true, step: "evalueren" });
  const golden2 = golden(`v${SCHEMA}.device.json`);
  const written = await dumpOf(name);
  for (const key of Object.keys(written)) expect([key, written[key]]).toEqual([key, golden2[key]]);
});

it("a move that was cut off anywhere is taken up again", async () => {
  const dump = golden("v1.device.json");
  const keys = Object.keys(dump).filter((key) => key.startsWith("gebeurtenis/"));
  for (let done = 0; done <= keys.length; done++) {
    const name = fresh();
    await write(name, dump);
    for (const key of keys.slice(0, done)) {
      await forage(`${name}-gebeurtenissen`).setItem(key, dump[key]);
      if (done % 2 === 0) await forage(name).removeItem(key);
    }
    await looksAsItDid(name);
  }
});

it("what a page of the first version still writes meanwhile is taken along", async () => {
  const name = fresh();
  await createSaves(browserStore(name), () => "2026-11-26T12:00:00.000Z").append("nu", [begun("nu", "oov", "oefenen")], { ended: false });
  await browserStore(name).shelf([]);
  await write(name, Object.fromEntries(Object.entries(golden("v1.device.json")).filter(([key]) => key.includes("bezig"))));
  const saves = createSaves(browserStore(name), () => "2026-11-26T12:00:00.000Z");
  expect((await saves.list()).attempts.map(({ attemptId }) => attemptId).sort()).toEqual(["bezig", "nu"]);
  expect(await saves.read("bezig")).toEqual({ ok: true, log: RUNNING, repairs: [] });
});
