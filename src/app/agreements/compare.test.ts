import { describe, expect, it } from "vitest";
import type { CatalogueEntry } from "../../domain/catalogue.ts";
import type { Agreement, AgreementSet } from "../../domain/framework.ts";
import { agreement } from "../../domain/testing/agreements.ts";
import type { AttemptLog } from "../../domain/log.ts";
import { choice, choose, framework, script, started } from "../../domain/testing/fixture.ts";
import { createSaves } from "../../platform/saves/saves.ts";
import { memoryStore } from "../../platform/saves/store.ts";
import type { LoadedCase } from "../content.ts";
import { compareSets, deltaOf, type CompareReport, type SetPair } from "./compare.ts";

const set = (id: string, ...agreements: readonly Agreement[]): AgreementSet => ({ id, title: id, agreements });
const direct = agreement({ within: "direct", breach: "riskant", title: "Meteen bellen" });

describe("what differs between two sets", () => {
  it.each([
    ["nothing", [direct], [{ ...direct }], [[], [], []]],
    ["one more", [], [direct], [["A-1"], [], []]],
    ["one less", [direct], [], [[], ["A-1"], []]],
    ["other words under the same id", [direct], [{ ...direct, breach: "fout" as const }], [[], [], ["A-1"]]],
  ])("%s", (_what, before, after, found) => {
    const { added, dropped, changed } = deltaOf({ before: set("voor", ...before), after: set("na", ...after) });
    expect([added.map(({ id }) => id), dropped.map(({ id }) => id), changed.map((one) => one.after.id)]).toEqual(found);
  });
});

const call = { ...choice("bellen", "best"), acts: [{ act: "share", with: ["politie"] } as const] };
const talk = { ...choice("praten", "best"), acts: [{ act: "contact", how: "bellen" } as const] };
const story = (danger: boolean) =>
  script([choose("m", "partners", [call, talk]), choose("n", "acties", [call, talk])], { facts: { "gevaar.concreet": { value: danger, start: true } } });
const loaded = (danger: boolean): LoadedCase => ({
  compiled: { id: "proef", version: 1, scripts: { jongerenwerk: story(danger) }, variants: [{ id: "basis", kind: "basis", overlay: {} }], baselines: {} },
  framework: framework(),
});
const entry = (id: string) => ({ id, title: id, roles: { jongerenwerk: "hoofdrol" } }) as unknown as CatalogueEntry;
const CASES: Readonly<Record<string, () => Promise<LoadedCase>>> = {
  proef: () => Promise.resolve(loaded(true)),
  rustig: () => Promise.resolve(loaded(false)),
  kapot: () => Promise.reject(new Error("offline")),
};

async function comparing(pair: SetPair, ids: readonly string[], stopAt = Infinity, attempts: readonly AttemptLog[] = []): Promise<readonly CompareReport[]> {
  const saves = createSaves(memoryStore(), () => "2026-11-26T12:00:00.000Z");
  const answer = (moment: string, option: string) => ({ type: "moment.answered", moment, answer: { do: "choose", option } }) as const;
  await saves.append("a", [started(story(true)), answer("m", "praten"), answer("n", "bellen")], { ended: true });
  // Another choice than this one would be judged differently: that is nothing about the attempt.
  await saves.append("c", [{ ...started(story(true)), attemptId: "c" }, answer("m", "bellen"), answer("n", "bellen")], { ended: true });
  await saves.append("b", [{ ...started(story(true)), attemptId: "b" }, answer("m", "praten")], { ended: false });
  for (const log of attempts) await saves.append(log[0].attemptId, log, { ended: true });
  const reports: CompareReport[] = [];
  const stop = new AbortController();
  const world = { framework: framework(), cases: ids.map(entry), load: (id: string) => CASES[id]?.() ?? null, ports: { saves } };
  await compareSets(pair, world, stop.signal, (report) => {
    reports.push(report);
    if (report.done === stopAt) stop.abort();
  });
  return reports;
}

describe("two sets side by side", () => {
  const pair = { before: set("voor"), after: set("na", direct) };

  it("tells case by case what is judged differently, and of one's own ended attempts what was done there", async () => {
    const reports = await comparing(pair, ["proef", "rustig"]);
    expect(reports.map(({ done, all }) => `${done}/${all}`)).toEqual(["0/4", "1/4", "2/4", "3/4", "4/4"]);
    const last = reports.at(-1);
    expect(last?.touched.map((one) => [one.caseId, one.agreements])).toEqual([["proef", ["Meteen bellen"]]]);
    expect(last?.changes.map(({ caseId, lines }) => [caseId, lines.map(({ choice: text, before, after }) => `${text} ${before} ${after}`)])).toEqual([
      ["proef", ["praten best riskant"]],
    ]);
    expect(last?.attempts.map(({ attemptId, lines }) => [attemptId, lines.map(({ choice: text, done }) => `${text} ${done}`)])).toEqual([
      ["a", ["praten true"]],
    ]);
  });

  it("counts a case that could not be fetched, and goes on", async () => {
    const last = (await comparing(pair, ["kapot", "proef"])).at(-1);
    expect([last?.failed, last?.done, last?.all, last?.changes.length]).toEqual([1, 4, 4, 1]);
  });

  it("counts an own attempt whose case could not be fetched", async () => {
    const attempt: AttemptLog = [{ ...started(story(true)), attemptId: "d", caseId: "kapot" }];
    const last = (await comparing(pair, ["proef"], Infinity, [attempt])).at(-1);
    expect([last?.skipped, last?.failed, last?.done, last?.attempts.length]).toEqual([1, 0, 4, 1]);
  });

  it("stops where it is stopped", async () => {
    expect((await comparing(pair, ["proef", "rustig"], 1)).map(({ done }) => done)).toEqual([0, 1]);
  });
});
