import { describe, expect, it } from "vitest";
import { ACT_KINDS, type Act, type ActPattern } from "../acts.ts";
import { BOOK } from "../testing/partners.ts";
import { lightestActs } from "./lightest.ts";
import { matches } from "./patterns.ts";

const share: Act = { act: "share", with: ["school", "politie"], form: "notitie", told: "niet" };

describe("A12.11 which acts a pattern means", () => {
  it.each<readonly [string, ActPattern, Act, boolean]>([
    ["any act of its kind", { act: "share", fields: {} }, share, true],
    ["not another kind", { act: "call", fields: {} }, share, false],
    ["one of more values", { act: "share", fields: { form: ["gesproken", "notitie"] } }, share, true],
    ["every field it names", { act: "share", fields: { form: ["notitie"], identified: ["naam"] } }, share, false],
    ["one item of a list", { act: "share", fields: { with: ["politie"] } }, share, true],
    ["no item of a list", { act: "share", fields: { with: ["boa"] } }, share, false],
    ["yes or no", { act: "measure", fields: { mandate: [false] } }, { act: "measure", instrument: "gesprek", mandate: false }, true],
    ["what was not said is not no", { act: "share", fields: { told: ["niet"] } }, { act: "share", with: ["school"] }, false],
    ["tell: a share", { act: "tell", fields: { who: ["school"] } }, share, true],
    ["tell: a call", { act: "tell", fields: { who: ["112"] } }, { act: "call", desk: "112" }, true],
    ["tell: nobody of these", { act: "tell", fields: { who: ["oov"] } }, share, false],
    ["tell: anybody", { act: "tell", fields: {} }, share, true],
    ["tell: an act that tells nobody", { act: "tell", fields: {} }, { act: "note", what: "feiten" }, false],
  ])("%s", (_why, pattern, act, means) => {
    expect(matches(pattern, act, BOOK)).toBe(means);
  });

  it.each(ACT_KINDS)("the lightest %s is one that the pattern means", (kind) => {
    const pattern: ActPattern = { act: kind, fields: {} };
    expect(lightestActs(pattern).map((act) => matches(pattern, act, BOOK))).toEqual([true]);
  });

  it("names every combination of the values it gives", () => {
    const acts = lightestActs({ act: "share", fields: { with: ["school", "boa"], form: ["origineel"] } });
    expect(acts).toEqual(["school", "boa"].map((who) => ({ act: "share", with: [who], form: "origineel", identified: "geen", told: "vooraf" })));
    expect(lightestActs({ act: "tell", fields: { who: ["112"] } })).toEqual([
      { act: "share", with: ["112"], form: "gesproken", identified: "geen", told: "vooraf" },
    ]);
  });
});
