import { describe, expect, it } from "vitest";
import type { Act } from "../../domain/acts.ts";
import type { ConsultMoment, InspectMoment, ShareMoment } from "../../domain/moments.ts";
import { choice, choose, framework, game, script } from "../../domain/testing/fixture.ts";
import { WEIGHTS } from "../../domain/testing/weights.ts";
import type { BlindResult } from "./blind.ts";
import { catalogueFindings } from "./catalogue.ts";
import { answerBy, diceOf, type Strategy } from "./strategies.ts";

const doing = (id: string, acts: readonly Act[], text = id) => ({ ...choice(id, "best", { acts }), text });
const message = (marks: readonly object[]) =>
  ({ bericht: { id: "bericht", platform: "whatsapp", surface: "chat", author: "a", posted: "12:00", marks } }) as never;
const claim = (id: string) => ({ id, text: "", key: "zie-ik", criterion: "duiden.feitelijk" });
const on = game(
  script([], {
    messages: message([
      { id: "a", at: "line.0", label: "", claims: [claim("a1")] },
      { id: "b", at: "line.0", label: "", claims: [claim("b1")] },
    ]),
  }),
);
const dice = () => diceOf(7);

const options = choose("m", "partners", [
  doing("noteren", [{ act: "note", what: "feiten" }], "Ik schrijf op wat er staat."),
  doing("bellen", [{ act: "call", desk: "politie" }], "Ik bel nu, en ik vertel wat er staat, en wat ik denk."),
  doing("beboeten", [{ act: "enforce", measure: "boete" }], "Ik geef een boete, want dit kan echt niet, wat mij betreft nu."),
]);
const items = (...ids: readonly string[]) => ids.map((id) => choice(id, "best"));
const share: ShareMoment = {
  id: "d",
  step: "partners",
  do: "share",
  ask: "?",
  fields: {
    partner: items("school", "politie"),
    doel: items("x"),
    gegevens: items("a", "b"),
    vorm: items("origineel", "gesproken", "notitie"),
    naam: items("naam", "geen"),
    kanaal: [choice("mail", "best"), { ...choice("nummer", "best"), text: "Het telefoonnummer" }],
    vooraf: items("v"),
  },
  needs: [],
  none: items("niemand"),
};
const consult: ConsultMoment = {
  id: "c",
  step: "context",
  do: "consult",
  ask: "?",
  explanations: [
    { id: "u", text: "" },
    { id: "v", text: "" },
  ],
  sources: items("s", "t", "u").map((source) => ({ ...source, separates: [], answer: "" })),
  atMost: 2,
};
const inspect: InspectMoment = { id: "i", step: "duiden", do: "inspect", message: "bericht" };

describe("A21.1 strategies that do not read", () => {
  it.each<readonly [Strategy, string]>([
    ["longest", "beboeten"],
    ["commas", "bellen"],
    ["softest", "noteren"],
    ["heaviest", "beboeten"],
    ["police", "bellen"],
  ])("%s takes %s", (strategy, option) => expect(answerBy(strategy, on, options, dice())).toEqual({ do: "choose", option }));

  it("nobody never tells: not in an option, not in the builder, and asks no source", () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      expect(answerBy("nobody", on, options, diceOf(seed))).not.toEqual({ do: "choose", option: "bellen" });
      expect(answerBy("nobody", on, share, diceOf(seed))).toEqual({ do: "share", none: "niemand" });
      expect(answerBy("nobody", on, consult, diceOf(seed))).toMatchObject({ sources: [] });
    }
  });

  it("spoken: nothing on paper, no name, by phone", () => {
    expect(answerBy("spoken", on, share, dice())).toMatchObject({ fields: { vorm: ["gesproken"], naam: ["geen"], kanaal: ["nummer"] } });
  });

  it("heaviest gives all, in the heaviest form; police tells the police", () => {
    expect(answerBy("heaviest", on, share, dice())).toMatchObject({ fields: { vorm: ["origineel"], naam: ["naam"], gegevens: ["a", "b"] } });
    expect(answerBy("police", on, share, dice())).toMatchObject({ fields: { partner: ["politie"] } });
  });

  it("unknown, mark all and consult all", () => {
    const sorted = answerBy("unknown", on, inspect, dice());
    expect(sorted.do === "inspect" && Object.values(sorted.claims).every((key) => key === "weet-ik-niet")).toBe(true);
    expect(answerBy("mark-all", on, inspect, dice())).toMatchObject({ marks: ["a", "b"] });
    expect(answerBy("consult-all", on, consult, dice())).toMatchObject({ before: ["u", "v"], sources: { length: 2 } });
  });
});

describe("A21.2 over the catalogue", () => {
  const rules = { ...framework(), weights: WEIGHTS };
  const played = (id: string, mean: number, passed: number, strategy: Strategy = "police"): { id: string; blind: readonly BlindResult[] } => ({
    id,
    blind: [{ role: "boa", strategy, plays: 12, mean, passed, fedBy: [{ moment: "m", value: 90, above: 40 }] }],
  });

  it.each([
    ["one case is measured by itself", [played("a", 90, 1)], []],
    ["a mean below the bar, whatever one case gives", [played("a", 90, 0), played("b", 40, 0)], []],
    ["a mean at the bar", [played("a", 90, 0), played("b", 50, 0)], ["a"]],
    ["passed in more than a third", [played("a", 60, 1), played("b", 60, 0)], ["a"]],
    ["random is measured per case", [played("a", 90, 1, "random"), played("b", 90, 1, "random")], []],
  ])("%s", (_what, cases, worst) => expect(catalogueFindings(cases, rules).map((finding) => finding.worst)).toEqual(worst));

  it("says in which case and moment it came from, with how much", () => {
    expect(catalogueFindings([played("a", 90, 0), played("b", 60, 0)], rules)[0]?.text).toContain("het meest in a: m 90 (+40)");
  });
});
