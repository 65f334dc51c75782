import { describe, expect, it } from "vitest";
import { leastWork } from "../domain/testing/work.ts";
import { readLog } from "./readLog.ts";

const start = {
  type: "attempt.started",
  attemptId: "a",
  caseId: "proef",
  caseVersion: 1,
  role: "oov",
  variant: "basis",
  mode: "toets",
  agreements: "model",
  seed: 1,
  startedAt: "",
};
const answered = (answer: object) => ({ type: "moment.answered", moment: "m", answer });
const inspected = (claims: string) =>
  `[${JSON.stringify(start)}, { "type": "moment.answered", "moment": "m", "answer": { "do": "inspect", "marks": [], "claims": ${claims} } }]`;

describe("a log from anywhere", () => {
  it.each([
    ["events alone", [start]],
    ["the output of play", { log: [start] }],
    ["a saved attempt", { events: [start, answered({ do: "choose", option: "a" })] }],
    ["an export with one attempt", { attempts: [{ events: [start] }] }],
  ])("reads %s", (_what, value) => expect(readLog(JSON.stringify(value))?.[0]).toEqual(start));

  it.each([
    ["text that is not JSON", "{"],
    ["brackets without end", "[".repeat(1_000_000)],
    ["lists in lists", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["more than a long attempt", JSON.stringify([start, ...Array.from({ length: 5_000 }, () => ({ type: "moment.continued", moment: "m" }))])],
    ["an id that every object has", JSON.stringify([start, { type: "moment.continued", moment: "constructor" }])],
    ["an option that every object has", JSON.stringify([start, answered({ do: "choose", option: "__proto__" })])],
    ["a claim that every object has", inspected('{ "toString": "zie-ik" }')],
    ["claims without end", inspected(JSON.stringify(Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`c${at}`, "zie-ik"]))))],
    ["a seed that is not finite", JSON.stringify([start]).replace('"seed":1', '"seed":1e999')],
    ["a version that is not whole", JSON.stringify([{ ...start, caseVersion: 1.5 }])],
    ["two attempts", JSON.stringify({ attempts: [{ events: [start] }, { events: [start] }] })],
    ["events that only every object has", '{ "__proto__": { "events": [] } }'],
  ])("refuses %s", (_what, text) => {
    expect(readLog(text)).toBeNull();
    expect(leastWork(1000, () => void readLog(text))).toBeLessThan(1000);
  });

  it("a key that would change every object changes nothing", () => {
    readLog(inspected('{ "__proto__": { "known": "zie-ik" } }'));
    expect(({} as Record<string, unknown>)["known"]).toBeUndefined();
  });
});
