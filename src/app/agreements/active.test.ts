import { describe, expect, it, vi } from "vitest";
import { DEFAULT_SET } from "../../domain/framework.ts";
import { agreement } from "../../domain/testing/agreements.ts";
import { choice, choose, framework, script, started } from "../../domain/testing/fixture.ts";
import { createSaves } from "../../platform/saves/saves.ts";
import { memoryStore } from "../../platform/saves/store.ts";
import { activeSet } from "./active.ts";
import { contentUnder } from "./contentUnder.ts";
import { keepVersion } from "./ownSets.ts";

/** What compiles is for the tests of the checker: here a set is right unless its text is “kapot”. */
vi.mock("./compileOwn.ts", () => ({
  compileOwn: ({ id, yaml }: { readonly id: string; readonly yaml: string }) => {
    if (yaml === "offline") throw new Error("not fetched");
    return yaml === "kapot" ? null : { id, title: yaml, agreements: [OWN] };
  },
}));
const OWN = agreement({ within: "direct", breach: "riskant" });
const now = () => "2026-11-26T12:00:00.000Z";
const usual = { id: DEFAULT_SET, title: "Gewoon", agreements: [] };
const on = { ...framework(), agreementSets: { [DEFAULT_SET]: usual } };

async function device(yaml?: string) {
  const ports = { saves: createSaves(memoryStore(), now), clock: { now } };
  if (yaml !== undefined) await keepVersion(ports, "dorp", "Dorp", yaml);
  return ports;
}

describe("the set in force", () => {
  it.each([
    ["one that came along", DEFAULT_SET, undefined, "Gewoon", false],
    ["one of one's own", "eigen-dorp~1", "dorp", "dorp", false],
    ["one that is gone: the usual one, and that is told", "eigen-dorp~1", undefined, "Gewoon", true],
    ["one that is not right any more", "eigen-dorp~1", "kapot", "Gewoon", true],
  ])("%s", async (_what, chosen, yaml, title, missing) => {
    const { set, ...found } = await activeSet(chosen, on, await device(yaml));
    expect([set.title, found.missing]).toEqual([title, missing]);
  });
});

it("is not another set in silence when a part of the program could not be fetched", async () => {
  await expect(activeSet("eigen-dorp~1", on, await device("offline"))).rejects.toThrow("not fetched");
});

describe("a case under a set of one's own", () => {
  const share = { ...choice("bellen", "best"), acts: [{ act: "share", with: ["politie"] } as const] };
  const story = script([choose("m", "partners", [share, choice("wachten", "fout")])], { facts: { "gevaar.concreet": { value: true, start: true } } });
  const compiled = {
    id: "proef",
    version: 1,
    scripts: { jongerenwerk: story },
    variants: [{ id: "basis", kind: "basis" as const, overlay: {} }],
    baselines: {},
  };
  const content = { compiled, framework: on };
  const under = async (agreements: string, yaml?: string) => contentUnder(content, { ...started(story), agreements }, await device(yaml));

  it("is the case as it is when the set came along", async () => {
    expect(await under(DEFAULT_SET)).toEqual({ ok: true, content });
  });

  it("knows that set alone, and what its scores are measured against", async () => {
    const found = await under("eigen-dorp~1", "dorp");
    if (!found.ok) throw new Error(found.reason);
    expect(Object.keys(found.content.framework.agreementSets)).toEqual(["eigen-dorp~1"]);
    expect(found.content.compiled.baselines["jongerenwerk/basis/eigen-dorp~1"]?.map(({ moment, best }) => [moment, best])).toEqual([["m", 1]]);
  });

  it.each([
    ["gone", undefined, "no-agreements"],
    ["not right any more", "kapot", "agreements-broken"],
  ])("says why it does not open: %s", async (_why, yaml, reason) => {
    expect(await under("eigen-dorp~1", yaml)).toEqual({ ok: false, reason });
  });
});
