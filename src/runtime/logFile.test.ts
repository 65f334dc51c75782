import { describe, expect, it } from "vitest";
import type { AttemptLog } from "../domain/log.ts";
import { replay } from "../domain/play/progress.ts";
import { choice, choose, game, script, started } from "../domain/testing/fixture.ts";
import { LONGEST_LOG, readLogFile, writeLogFile } from "./logFile.ts";

const story = script([choose("een", "duiden", [choice("a", "best")], { pivotal: true }), choose("twee", "context", [choice("a", "best")])]);
const log: AttemptLog = [
  started(story),
  { type: "moment.answered", moment: "een", answer: { do: "choose", option: "a" } },
  { type: "why.written", moment: "een", text: "mijn eigen zin" },
  { type: "moment.answered", moment: "twee", answer: { do: "choose", option: "a" } },
  { type: "note.written", field: "maandag", text: "mijn voornemen" },
];
const wrapped = (events: unknown) => JSON.stringify({ product: "waterhaven", schema: 1, events });

describe("a log as a file", () => {
  it("A24 comes back without own words, and plays to the same end", () => {
    const text = writeLogFile(log, { withText: false });
    expect(text).not.toMatch(/eigen zin|voornemen/u);
    const read = readLogFile(text);
    expect(read.ok && replay(game(story), read.logs[0] ?? []).closed?.state.ending).toBe("klaar");
  });

  it("A24 comes back whole where that was asked for", () => {
    expect(readLogFile(writeLogFile(log, { withText: true }))).toEqual({ ok: true, logs: [log], running: new Set() });
  });

  it("gives every attempt of a whole device, and leaves out what is none", () => {
    const text = JSON.stringify({ product: "waterhaven", schema: 1, attempts: [{ events: log }, { events: ["kapot"] }, { events: log, ended: false }] });
    const read = readLogFile(text);
    expect(read).toMatchObject({ ok: true, logs: [log, log] });
    expect(read.ok && read.logs.map((one) => read.running.has(one))).toEqual([false, true]);
  });

  it.each([
    ["too-big", `"${"a".repeat(LONGEST_LOG)}"`],
    ["readable", '<!doctype html>\n<html lang="nl"><title>Nabespreking</title></html>'],
    ["readable", "\uFEFF\r\n<HTML>"],
    ["no-json", "{"],
    ["no-json", "\u0089PNG"],
    ["foreign", "{}"],
    ["foreign", "[1, 2]"],
    ["foreign", JSON.stringify({ product: "anders", schema: 1, events: log })],
    ["newer", JSON.stringify({ product: "waterhaven", schema: 2, events: log })],
    ["damaged", wrapped([])],
    ["damaged", wrapped(log.slice(1))],
    ["damaged", JSON.stringify([log[0], { type: "moment.answered", moment: "een" }])],
  ] as const)("says why it stays shut: %s", (reason, text) => expect(readLogFile(text)).toEqual({ ok: false, reason }));
});
