import { describe, expect, it } from "vitest";
import type { Moment } from "../moments.ts";
import { advance, begin } from "../play/advance.ts";
import { hasChosen } from "../testing/conditions.ts";
import { choice, choose, script } from "../testing/fixture.ts";
import { canReach } from "./reach.ts";

const moments: readonly Moment[] = [
  choose("een", "duiden", [choice("a", "best"), choice("b", "best"), choice("om", "best", { then: [{ to: "zij" }] })]),
  { id: "bericht", step: "duiden", do: "beat" },
  choose("twee", "duiden", [choice("a", "best"), choice("terug", "best", { then: [{ to: "bericht" }] })]),
  choose("drie", "duiden", [choice("a", "best", { then: [{ to: "einde" }] })], { when: hasChosen("een", "b") }),
  choose("vier", "duiden", [choice("a", "best", { then: [{ to: "einde" }] })]),
  choose("zij", "duiden", [choice("a", "best")]),
];

describe("A7.2 what can still be met", () => {
  const from = (option: string | null, target: string) => {
    const story = script(moments);
    const start = begin(story).state;
    return canReach(story, option === null ? start : advance(story, start, { do: "choose", option }).state, target);
  };

  it.each([
    ["where one stands", null, "een", true],
    ["behind a beat", null, "twee", true],
    ["by some answer", null, "drie", true],
    ["by a way round", null, "zij", true],
    ["the end", null, "einde", true],
    ["nothing that is not there", null, "weg", false],
    ["what the earlier choice opens", "b", "drie", true],
    ["not what it closes", "a", "drie", false],
    ["what lies beside it", "a", "vier", true],
    ["not what lies behind", "a", "een", false],
    ["not what the way round leaves out", "om", "twee", false],
  ])("%s", (_rule, option, target, reachable) => {
    expect(from(option, target)).toBe(reachable);
  });

  it("not what lies beyond a branch that led nowhere: there the story ended", () => {
    const story = script(moments);
    expect(canReach(story, { ...begin(story).state, ending: "klaar" }, "twee")).toBe(false);
  });

  it("from the end only the end, from a moment that is gone only itself", () => {
    const story = script(moments);
    const gone = { ...begin(story).state, moment: "weg" };
    const ended = { ...gone, moment: "einde", ending: "klaar" };
    expect([canReach(story, ended, "einde"), canReach(story, ended, "een"), canReach(story, gone, "een")]).toEqual([true, false, false]);
  });
});
