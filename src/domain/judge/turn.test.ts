import { describe, expect, it } from "vitest";
import { assess } from "../assess/assess.ts";
import type { LogEvent } from "../log.ts";
import type { Moment } from "../moments.ts";
import { choice, choose, game, script, started } from "../testing/fixture.ts";
import { pick } from "../testing/log.ts";

const danger = (known: boolean) => ({ "gevaar.ernstig": { value: true, start: known }, "gevaar.concreet": { value: true, start: known } });
const quiet = (step: "context" | "partners" | "ingrijpen", id: string, more: Parameters<typeof choice>[2] = {}) =>
  choose(id, step, [choice("a", "best", more)]);
const tells = { acts: [{ act: "share", with: ["politie"] }] } as const;
const beat: Moment = { id: "b", step: "partners", do: "beat" };
const later: Moment = { id: "b", step: "ingrijpen", do: "beat" };

/** Moments where HG-5 fired, over the whole play. */
function silentAt(moments: readonly Moment[], known: boolean): readonly string[] {
  const story = script(moments, { facts: danger(known) });
  const events = moments.map((moment): LogEvent => (moment.do === "beat" ? { type: "moment.continued", moment: moment.id } : pick(moment.id)));
  return assess(game(story), [], [started(story), ...events]).hardLimits.map(({ id, moment }) => `${id} at ${moment}`);
}

describe("HG-5 silence at the end of step 3 (SPEC A4, A6.1, A11.1)", () => {
  it.each([
    ["the last decision in partners", [quiet("partners", "p"), quiet("ingrijpen", "i")], true, ["HG-5 at p"]],
    ["a beat follows in partners", [quiet("partners", "p"), beat, quiet("ingrijpen", "i")], true, ["HG-5 at p"]],
    ["a beat follows in the next step", [quiet("partners", "p"), later, quiet("ingrijpen", "i")], true, ["HG-5 at p"]],
    ["only the last of two", [quiet("partners", "p"), quiet("partners", "q"), quiet("ingrijpen", "i")], true, ["HG-5 at q"]],
    ["there is no step partners", [quiet("context", "c"), quiet("ingrijpen", "i")], true, ["HG-5 at c"]],
    ["the story ends there", [quiet("partners", "p")], true, ["HG-5 at p"]],
    ["told in this very decision", [quiet("partners", "p", tells), quiet("ingrijpen", "i")], true, []],
    ["told before", [quiet("context", "c", tells), quiet("partners", "p"), quiet("ingrijpen", "i")], true, []],
    ["heard only because of this decision", [quiet("partners", "p", { reveals: ["gevaar.ernstig", "gevaar.concreet"] }), quiet("ingrijpen", "i")], false, []],
    ["nothing known", [quiet("partners", "p"), quiet("ingrijpen", "i")], false, []],
  ] as const)("%s", (_why, moments, known, expected) => {
    expect(silentAt(moments, known)).toEqual(expected);
  });
});
