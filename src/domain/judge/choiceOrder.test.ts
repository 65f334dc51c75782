import { describe, expect, it } from "vitest";
import type { Act } from "../acts.ts";
import type { Value } from "../expr.ts";
import { contextIn, knownFacts } from "../testing/context.ts";
import { choice, choose, game, script } from "../testing/fixture.ts";
import { rulesOf } from "./choice.ts";

const call = (desk: string): Act => ({ act: "call", desk });
const wipe: Act = { act: "delete", what: "beeld" };
const ask: Act = { act: "assure-care", what: "vragen" };
const stay: Act = { act: "assure-care", what: "blijven" };
const handOver: Act = { act: "assure-care", what: "overdragen" };
const tellOther: Act = { act: "share", with: ["school"] };
const tellDirector: Act = { act: "share", with: ["regisseur"] };

/** The rules that the acts of one choice meet, for somebody who knows this. */
function met(acts: readonly Act[], facts: Readonly<Record<string, Value>>): readonly string[] {
  const story = script([choose("m", "partners", [choice("a", "best", { acts })])], { facts: knownFacts(facts) });
  return rulesOf(contextIn(game(story)), acts).map(({ id }) => id);
}

describe("F1.7 the acts of one choice count in their order", () => {
  it.each([
    ["wiping before calling", [wipe, call("zeden")], { "beeld.minderjarig": true }, ["VAST-11"]],
    ["calling, then wiping", [call("zeden"), wipe], { "beeld.minderjarig": true }, []],
    ["only a number", [handOver], { nood: true }, ["NOOD-2"]],
    ["asking, then handing over", [ask, handOver], { nood: true }, ["NOOD-1", "NOOD-3"]],
    ["staying and asking, whichever is named first", [stay, ask], { nood: true }, ["NOOD-1", "NOOD-1"]],
    ["only staying", [stay], { nood: true }, ["NOOD-5"]],
    ["handing over, and asking when it is too late", [handOver, ask], { nood: true }, ["NOOD-2", "NOOD-1"]],
    ["somebody takes over: more than a number", [call("crisisdienst"), handOver], { nood: true }, []],
    ["past the director", [tellOther], { "aanpak.loopt": true }, ["DEEL-12"]],
    ["the director first", [tellDirector, tellOther], { "aanpak.loopt": true }, ["DEEL-13"]],
  ] as const)("%s", (_what, acts, facts, expected) => {
    expect(met(acts, facts)).toEqual(expected);
  });
});
