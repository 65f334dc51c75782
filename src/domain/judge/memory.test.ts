import { describe, expect, it } from "vitest";
import type { Act } from "../acts.ts";
import type { Answer } from "../answers.ts";
import type { ClaimKey } from "../messages.ts";
import type { DecisionMoment, InspectMoment } from "../moments.ts";
import { begin } from "../play/advance.ts";
import { choice, choose, game, script } from "../testing/fixture.ts";
import { consultMoment } from "../testing/moments.ts";
import type { Script } from "../scenario.ts";
import { emptyMemory, type JudgeMemory } from "./memory.ts";
import { judgeTurn, noticeState } from "./turn.ts";

const turn = (moment: DecisionMoment, answer: Answer, memory: JudgeMemory = emptyMemory(), facts: Script["facts"] = DANGER) => {
  const story = script([moment, choose("later", "ingrijpen", [choice("a", "best")])], { facts });
  return judgeTurn(game(story), begin(story).state, memory, moment, answer);
};
const DANGER: Script["facts"] = { "gevaar.concreet": { value: true, start: true } };
const does = (...acts: readonly Act[]) => choose("m", "duiden", [choice("a", "best", { acts })]);
const a: Answer = { do: "choose", option: "a" };

describe("A10 what is not known", () => {
  const inspect: InspectMoment = { id: "m", step: "duiden", do: "inspect", message: "post" };
  const sorted = (...keys: readonly ClaimKey[]): Answer => ({ do: "inspect", marks: [], claims: Object.fromEntries(keys.map((key, at) => [`c${at}`, key])) });
  const consult = consultMoment();
  const open: JudgeMemory = { ...emptyMemory(), unknowns: true };

  it.each<readonly [string, DecisionMoment, Answer, JudgeMemory, boolean]>([
    ["is remembered", inspect, sorted("zie-ik", "weet-ik-niet"), emptyMemory(), true],
    ["is not there when everything is known", inspect, sorted("zie-ik", "denk-ik"), emptyMemory(), false],
    ["is not forgotten by looking again", inspect, sorted("zie-ik"), open, true],
    ["stays open while nobody is asked", does({ act: "note", what: "feiten" }), a, open, true],
    ["is over when people are consulted", consult, { do: "consult", before: [], sources: [], after: [] }, open, false],
    ["is over when somebody is asked what it means", does({ act: "ask-meaning", whom: "jongere" }), a, open, false],
    ["is over when a colleague is consulted", does({ act: "consult", whom: "collega" }), a, open, false],
  ])("A10.1 %s", (_rule, moment, answer, memory, unknowns) => {
    expect(turn(moment, answer, memory).memory.unknowns).toBe(unknowns);
  });

  it("A10.2 said and not asked: once riskant, te-licht", () => {
    const answer: Answer = { do: "consult", before: [], sources: [], after: [] };
    const asked = (memory: JudgeMemory) => turn(consult, answer, memory).judged.findings.filter(({ part }) => part === "navraag");
    expect([asked(open).map(({ grade, tilt }) => `${grade} ${tilt}`), asked(emptyMemory())]).toEqual([["riskant te-licht"], []]);
  });
});

describe("who must protect was told", () => {
  it.each<readonly [string, readonly Act[], boolean]>([
    ["the police", [{ act: "share", with: ["politie"] }], true],
    [
      "the police among others",
      [
        { act: "note", what: "feiten" },
        { act: "share", with: ["school", "politie"] },
      ],
      true,
    ],
    ["112", [{ act: "call", desk: "112" }], true],
    ["A12.8 the own desk of the police", [{ act: "call", desk: "meldkamer" }], true],
    ["not the school", [{ act: "share", with: ["school"] }], false],
    ["not a desk elsewhere", [{ act: "call", desk: "veilig-thuis" }], false],
    ["not by a note", [{ act: "note", what: "feiten" }], false],
  ])("%s", (_who, acts, reported) => {
    expect(turn(does(...acts), a).memory.reported).toBe(reported);
  });

  it.each<readonly [string, Script["facts"], boolean]>([
    ["nothing is known yet: then it was not this that was told", {}, false],
    ["somebody is in need", { nood: { value: true, start: true } }, true],
    ["it only looks threatening", { "plek.dreigend": { value: true, start: true } }, true],
    ["it is there, but not known to this role", { "gevaar.concreet": { value: true, start: false } }, false],
  ])("112, while %s", (_what, facts, reported) => {
    const { memory } = turn(does({ act: "call", desk: "112" }), a, emptyMemory(), facts);
    expect([memory.reported, memory.relieved]).toEqual([reported, "nood" in facts]);
  });

  it("and stays told", () => {
    expect(turn(does(), a, { ...emptyMemory(), reported: true }).memory.reported).toBe(true);
  });
});

it("nothing new to notice: the same memory", () => {
  const story = script([]);
  const memory = emptyMemory();
  expect(noticeState(game(story), begin(story).state, memory)).toBe(memory);
});
