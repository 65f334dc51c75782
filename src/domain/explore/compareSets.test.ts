import { describe, expect, it } from "vitest";
import { agreement } from "../testing/agreements.ts";
import { choice, choose, game, script, started } from "../testing/fixture.ts";
import type { Agreement } from "../framework.ts";
import { differencesOn } from "./compareSets.ts";

const call = { ...choice("bellen", "best"), acts: [{ act: "share", with: ["politie"] } as const] };
const talk = { ...choice("praten", "best"), acts: [{ act: "contact", how: "bellen" } as const] };
const wait = { ...choice("wachten", "verdedigbaar"), acts: [] };
const story = script([choose("m", "partners", [call, talk, wait]), choose("n", "acties", [talk, call])], {
  facts: { "gevaar.concreet": { value: true, start: true } },
});
const under = (list: readonly Agreement[]) => game(story, list, "toets");
const log = [
  started(story, "toets"),
  { type: "moment.answered", moment: "m", answer: { do: "choose", option: "praten" } },
  { type: "moment.answered", moment: "n", answer: { do: "choose", option: "bellen" } },
] as const;
const told = (before: readonly Agreement[], after: readonly Agreement[]) =>
  differencesOn({ before: under(before), after: under(after) }, log).map(
    ({ moment, answer, done, before: old, after: now }) => `${done ? "*" : ""}${moment}/${"option" in answer ? answer.option : ""} ${old} ${now}`,
  );

describe("A20 the same choices under two sets", () => {
  it("says nothing when the sets are the same", () => {
    expect(told([agreement()], [agreement()])).toEqual([]);
    expect(told([], [])).toEqual([]);
  });

  it("tells what was done and what else could be done, each with the agreement that makes the difference", () => {
    const direct = agreement({ within: "direct", breach: "riskant" });
    expect(told([], [direct])).toEqual(["*m/praten best riskant", "m/bellen best best"]);
    expect(told([direct], [])).toEqual(["*m/praten riskant best", "m/bellen best best"]);
    const [first] = differencesOn({ before: under([]), after: under([direct]) }, log);
    expect(first?.agreements).toEqual([{ id: "A-1", before: null, after: "riskant" }]);
  });

  it("tells of a duty that still waits at the ending", () => {
    const silent = [log[0], log[1], { type: "moment.answered", moment: "n", answer: { do: "choose", option: "praten" } }] as const;
    const late = agreement({ within: "zelfde-dag", breach: "riskant" });
    const found = differencesOn({ before: under([]), after: under([late]) }, silent).filter(({ done }) => done);
    expect(found.map(({ moment, before, after }) => `${moment} ${before} ${after}`)).toEqual(["n best riskant"]);
  });
});
