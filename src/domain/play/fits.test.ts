import { describe, expect, it } from "vitest";
import type { Answer } from "../answers.ts";
import { assess } from "../assess/assess.ts";
import type { DecisionMoment } from "../moments.ts";
import { choice, choose, game, script, started } from "../testing/fixture.ts";
import { pick } from "../testing/log.ts";
import { actMoment, buildMoment, consultMoment, items, reflectMoment, shareMoment, source } from "../testing/moments.ts";
import { fits } from "./fits.ts";

const single = choose("m", "duiden", items("a", "b"));
const act = actMoment({
  options: items("zeg", "zwijg"),
  tones: [
    { ...choice("zacht", "best"), of: ["zeg"] },
    { ...choice("kort", "best"), of: ["anders"] },
  ],
});
const consult = consultMoment({
  explanations: [{ id: "spel", text: "spel", innocent: true }],
  sources: ["s1", "s2", "s3"].map((id) => source(id)),
  atMost: 2,
});
const share = shareMoment({
  fields: {
    partner: items("politie", "school"),
    doel: items("inzet"),
    gegevens: items("tijd", "plek"),
    vorm: items("gesproken"),
    naam: items("geen"),
    kanaal: items("bellen"),
    vooraf: items("nee"),
  },
  none: items("nog-niet"),
});
const reflect = reflectMoment({ fields: { wat: items("a", "b"), wie: items("c"), hoort: items("d", "e"), opvang: items("f", "g") } });
const build = buildMoment([
  [{ id: "rij" }, items("a", "b")],
  [{ id: "meer", several: true }, items("c", "d")],
]);
const built = {
  partner: ["politie"],
  doel: ["inzet"],
  gegevens: ["tijd", "plek"],
  vorm: ["gesproken"],
  naam: ["geen"],
  kanaal: ["bellen"],
  vooraf: ["nee"],
};
const asked = (...sources: string[]): Answer => ({ do: "consult", before: ["weg"], sources, after: [] });

describe("an answer that can be given", () => {
  it.each<readonly [string, DecisionMoment, Answer, boolean]>([
    ["an option", single, { do: "choose", option: "a" }, true],
    ["an option that is gone", single, { do: "choose", option: "weg" }, false],
    ["another kind of answer", single, { do: "act", option: "a" }, false],
    ["a tone of this option", act, { do: "act", option: "zeg", tone: "zacht" }, true],
    ["a tone of another option", act, { do: "act", option: "zeg", tone: "kort" }, false],
    ["no tone where one is asked", act, { do: "act", option: "zeg" }, false],
    ["no tone where none is asked", act, { do: "act", option: "zwijg" }, true],
    ["as many sources as allowed, with an explanation that is gone", consult, asked("s1", "s2"), true],
    ["more sources than allowed", consult, asked("s1", "s2", "s3"), false],
    ["a source that is gone", consult, asked("weg"), false],
    ["a source that is gone beside one that is there", consult, asked("s1", "weg"), false],
    ["nobody asked", consult, asked(), true],
    ["a whole message, two data", share, { do: "share", fields: built }, true],
    ["two partners", share, { do: "share", fields: { ...built, partner: ["politie", "school"] } }, false],
    ["no partner", share, { do: "share", fields: { ...built, partner: [] } }, false],
    ["a datum that is gone", share, { do: "share", fields: { ...built, gegevens: ["weg"] } }, false],
    ["a datum that is gone beside one that is there", share, { do: "share", fields: { ...built, gegevens: ["tijd", "weg"] } }, false],
    ["a reason to share nothing", share, { do: "share", none: "nog-niet" }, true],
    ["a reason that is gone", share, { do: "share", none: "weg" }, false],
    ["two that hear something", reflect, { do: "reflect", fields: { wat: ["a"], hoort: ["d", "e"] } }, true],
    ["two for aftercare", reflect, { do: "reflect", fields: { opvang: ["f", "g"] } }, true],
    ["something in a field that this moment does not have", reflect, { do: "reflect", fields: { wanneer: ["weg"] } }, false],
    ["two changes", reflect, { do: "reflect", fields: { wat: ["a", "b"] } }, false],
    ["a row, and two in one that takes several", build, { do: "build", fields: { rij: ["a"], meer: ["c", "d"] } }, true],
    ["a row that is left open", build, { do: "build", fields: { rij: [], meer: ["c"] } }, true],
    ["two in a row that takes one", build, { do: "build", fields: { rij: ["a", "b"] } }, false],
    ["something in a row that is gone", build, { do: "build", fields: { weg: ["a"] } }, false],
    ["an item of another row", build, { do: "build", fields: { rij: ["c"] } }, false],
    ["a mark that is gone loses only itself", { id: "m", step: "duiden", do: "inspect", message: "x" }, { do: "inspect", marks: ["weg"], claims: {} }, true],
  ])("%s", (_what, moment, answer, expected) => {
    expect(fits(moment, answer)).toBe(expected);
  });

  it("what does not fit changes nothing and is not judged", () => {
    const story = script([single]);
    const result = assess(game(story), [], [started(story), pick("m", "weg")]);
    expect([result.decisions, result.total, result.ending]).toEqual([[], null, null]);
  });
});
