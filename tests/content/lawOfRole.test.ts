import { describe, expect, it } from "vitest";
import { scriptFor } from "../../src/content/scriptFor.ts";
import { shipped } from "../../src/content/testing/shipped.ts";
import { allChoices } from "../../src/domain/explore/key.ts";
import { cardsFor } from "../../src/domain/judge/cards.ts";
import { ROLES } from "../../src/domain/roles.ts";

const { cases, drills, framework } = shipped;
if (!framework) throw new Error("The shipped framework has errors");
const { hardLimits, rules } = framework;

const avg = (cards: readonly string[] = []) => cards.filter((card) => card.startsWith("avg-"));
const scripts = [
  ...cases.flatMap((compiled) => compiled.variants.flatMap(({ id }) => scriptFor(compiled, "politie", id) ?? [])),
  ...drills.flatMap(({ script }) => (script.role === "politie" ? [script] : [])),
];

/** What the police judge of somebody else stands under the law of that somebody: a list that boas would keep. */
const OF_ANOTHER_ROLE = ["niet-verder-sturen-aub/terug/tassen"];

/** These never fire for the police (SPEC, truth table and rules). */
const NEVER_POLICE = ["HG-3a", "ZOEK-6"];

describe("F1.8 the police share and keep under the Wpg", () => {
  it("no limit or rule shows them a card of the AVG", () => {
    const texts = [...Object.values(hardLimits), ...Object.values(rules)].filter(({ id }) => !NEVER_POLICE.includes(id));
    expect(texts.filter((text) => avg(cardsFor(text, "politie")).length > 0).map(({ id }) => id)).toEqual([]);
  });

  it("nor does a choice in a case or refresher of theirs", () => {
    const found = scripts.flatMap(({ caseId, moments }) =>
      moments.flatMap((moment) =>
        allChoices(moment).flatMap(({ id, judgements }) => (judgements.some(({ law }) => avg(law).length > 0) ? [`${caseId}/${moment.id}/${id}`] : [])),
      ),
    );
    expect([...new Set(found)]).toEqual(OF_ANOTHER_ROLE);
  });

  it.each(["DEEL-3", "DEEL-4", "HG-6"])("%s shows them who may receive police data, and the others the AVG", (id) => {
    const text = rules[id] ?? hardLimits[id];
    expect(cardsFor(text, "politie")).toContain("wpg-18-19");
    for (const role of ["jongerenwerk", "boa", "oov"] as const) expect(avg(cardsFor(text, role)).length, role).toBeGreaterThan(0);
  });
});

/** Orders of criminal procedure: only an officer of the police works under them. */
const ORDERS = /^sv-126/u;
/** This one never fires for another role (SPEC, truth table). */
const ONLY_POLICE = ["HG-3b"];

describe("a card of the law is about the role that reads it", () => {
  it.each(["jongerenwerk", "boa", "oov"] as const)("%s is shown no order of criminal procedure by a limit or rule", (role) => {
    const texts = [...Object.values(hardLimits), ...Object.values(rules)].filter(({ id }) => !ONLY_POLICE.includes(id));
    expect(texts.filter((text) => cardsFor(text, role).some((card) => ORDERS.test(card))).map(({ id }) => id)).toEqual([]);
  });

  it("whether youth work may keep silent is told to youth work only", () => {
    const told = ROLES.filter((role) => [...Object.values(hardLimits), ...Object.values(rules)].some((text) => cardsFor(text, role).includes("verschoning")));
    expect(told).toEqual(["jongerenwerk"]);
  });

  it("who would tell the council which boy it was reads the law on duty to answer and on crime data", () => {
    const script = cases.find(({ id }) => id === "niet-verder-sturen-aub")?.scripts.oov;
    const choice = script?.moments.flatMap(allChoices).find(({ id }) => id === "raad-foto");
    expect(choice?.judgements.flatMap(({ law }) => law ?? [])).toEqual(["gemw-180", "avg-10"]);
  });
});
