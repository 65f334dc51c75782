import { describe, expect, it } from "vitest";
import type { Act } from "../acts.ts";
import type { Answer } from "../answers.ts";
import { assess } from "../assess/assess.ts";
import type { Value } from "../expr.ts";
import type { Framework, RuleText } from "../framework.ts";
import type { Choice, DecisionMoment } from "../moments.ts";
import type { Game } from "../play/game.ts";
import { judgedByAuthor } from "../testing/agreements.ts";
import { is } from "../testing/conditions.ts";
import { contextIn, knownFacts } from "../testing/context.ts";
import { choice, choose, framework, game, script, started } from "../testing/fixture.ts";
import { pick } from "../testing/log.ts";
import { bare, shareMoment } from "../testing/moments.ts";
import { choiceFindings } from "./choice.ts";
import { judgeDecision } from "./decision.ts";
import type { Finding } from "./finding.ts";

const ruleText = (id: string, more: Partial<RuleText> = {}): RuleText => ({
  id,
  on: `regel.${id}`,
  grade: "riskant",
  tilt: "te-zwaar",
  because: `regel ${id}`,
  law: [`kaart ${id}`],
  source: { document: "eigen", own: true },
  ...more,
});
const rules: Framework["rules"] = {
  ...framework().rules,
  "VAST-1": ruleText("VAST-1", { on: "x.zorgvuldig", grade: "best" }),
  "VAST-2": ruleText("VAST-2", { on: "x.zorgvuldig", grade: "riskant", tilt: "te-zwaar" }),
  "ZEG-1": ruleText("ZEG-1", { on: "x.relatie", grade: "fout", tilt: "te-zwaar" }),
};
const frame: Framework = { ...framework(), rules };
const facts: Act = { act: "note", what: "feiten" };
const suspicion: Act = { act: "note", what: "vermoeden" };
const edge: Act = { act: "promise", what: "grens" };
const secret: Act = { act: "promise", what: "geheim" };

const on = (known: Record<string, Value> = {}, moments: readonly DecisionMoment[] = [], of: Framework = frame) =>
  contextIn({ ...game(script(moments, { facts: knownFacts(known) })), framework: of });
const doing = (acts: readonly Act[], more: Partial<Choice> = {}): Choice => ({ id: "a", text: "tekst", acts, judgements: [], ...more });
const told = (findings: readonly Finding[]) => findings.map(({ ref, grade, because, origin }) => [ref, grade, because, origin].join(" · "));
const judged = (one: Choice, known: Record<string, Value> = {}) => told(choiceFindings(on(known), "keuze", one));
const single = (one: Choice, known: Record<string, Value> = {}, of: Framework = frame) => {
  const moment = choose("m", "partners", [one]);
  return judgeDecision(on(known, [moment], of), moment, { do: "choose", option: one.id }, { unknowns: false, agreements: [], whole: [] }).findings;
};

describe("F1 what the framework says of a choice", () => {
  it("F1.1 looks at the typed acts, whatever the choice is called", () => {
    const findings = ["Ik noteer wat ik vermoed.", "Ik noteer alleen feiten.", ""].map((text) => judged(doing([suspicion], { text })));
    expect(new Set(findings.map(String))).toEqual(new Set(["x.zorgvuldig · riskant · regel VAST-2 · regel"]));
  });

  it.each([
    ["politie", ["kaart", "kaart-politie"]],
    ["boa", ["kaart"]],
  ] as const)("F1.8 for %s a rule leans on %j", (role, cards) => {
    const rule = ruleText("VAST-2", { on: "x.zorgvuldig", law: ["kaart"], lawFor: { politie: ["kaart-politie"] } });
    const here = contextIn({ ...game(script([], {}, role)), framework: { ...frame, rules: { ...rules, "VAST-2": rule } } });
    expect(choiceFindings(here, "keuze", doing([suspicion])).map(({ law }) => law)).toEqual([cards]);
  });

  it("F1.1 of no act it says nothing", () => {
    expect(judged(doing([]))).toEqual([]);
  });

  it("F1.2 gives the grade where the author judges the same criterion; the author gives the words", () => {
    const own = choice("a", "fout", { on: "x.zorgvuldig", acts: [suspicion] });
    expect(judged(own)).toEqual(["x.zorgvuldig · riskant · a · regel"]);
  });

  it("F1.2 keeps the law cards of both, each once", () => {
    const own: Choice = doing([suspicion], {
      judgements: [{ verdicts: [{ on: "x.zorgvuldig", grade: "riskant", tilt: "te-zwaar" }], because: "", law: ["eigen kaart", "kaart VAST-2"] }],
    });
    expect(choiceFindings(on(), "keuze", own)[0]?.law).toEqual(["eigen kaart", "kaart VAST-2"]);
  });

  it("F1.2 stands beside what the author says of another criterion", () => {
    expect(judged(choice("a", "verdedigbaar", { on: "x.doel", acts: [suspicion] }))).toEqual([
      "x.zorgvuldig · riskant · regel VAST-2 · regel",
      "x.doel · verdedigbaar · a · auteur",
    ]);
  });

  const silent = (because: string, law: readonly string[] = []) => ({ judgements: [{ verdicts: [], because, law }] });

  it("F1.3 an author who only says why leaves the grade to the framework, and the words go with the weakest finding", () => {
    expect(judged(doing([facts, edge], silent("Omdat.")))).toEqual(["x.zorgvuldig · best · regel VAST-1 · regel", "x.relatie · fout · Omdat. · regel"]);
  });

  it("F1.3 without words of the author those of the framework stay", () => {
    expect(judged(doing([edge], silent("")))).toEqual(["x.relatie · fout · regel ZEG-1 · regel"]);
  });

  it.each([
    ["the cards of the choice in place of those of the limit", ["eigen kaart"], ["eigen kaart"]],
    ["those of the limit where the choice names none", [], ["kaart HG-7"]],
  ])("F1.3 the words go with the hard limit when there is one, with %s", (_which, own, law) => {
    const limit = { id: "HG-7", title: "", because: "", law: ["kaart HG-7"], source: { document: "eigen", own: true } } as const;
    const [finding] = single(doing([secret], silent("Geheim houden kan niet.", own)), {}, { ...frame, hardLimits: { "HG-7": limit } });
    expect([finding?.ref, finding?.grade, finding?.because, finding?.law]).toEqual(["HG-7", "fout", "Geheim houden kan niet.", law]);
  });

  it("F1.4 is silent about an act that breaks a hard limit, and not about the acts beside it", () => {
    expect(told(single(doing([{ act: "wait", check: false }, facts], {}), { "gevaar.ernstig": true, "gevaar.concreet": true }))).toEqual([
      "x.zorgvuldig · best · regel VAST-1 · regel",
      "HG-5 · fout · HG-5 · grens",
    ]);
    expect(told(single(doing([{ act: "wait", check: false }])))).toEqual(["regel.GEV-5 · riskant · GEV-5 · regel"]);
  });
});

describe("F1.5 a rule about a field of the share builder", () => {
  const share = shareMoment({
    fields: { partner: bare("politie", "school"), kanaal: bare("mail", "app"), vooraf: bare("vooraf") },
    needs: [{ partner: "politie", doel: [], gegevens: { must: [], may: [] }, vorm: [], naam: [], kanaal: ["bellen"], vooraf: ["vooraf"] }],
  });
  const part = (field: "kanaal" | "vooraf", channel: string, frameOf: Framework = frame) => {
    const answer: Answer = {
      do: "share",
      fields: { partner: ["politie"], doel: [], gegevens: [], vorm: [], naam: [], kanaal: [channel], vooraf: ["vooraf"] },
    };
    const context = contextIn({ ...game(script([share])), framework: frameOf });
    return told(judgeDecision(context, share, answer, { unknowns: false, agreements: [], whole: [] }).findings.filter((one) => one.part === field));
  };
  const telling = (grade: RuleText["grade"], on = "x.doel"): Framework => ({
    ...frame,
    rules: { ...rules, "DEEL-14": { ...ruleText("DEEL-14", { on, grade }) } },
  });

  it("belongs to that part, and there the needs are not asked when it found something below best", () => {
    expect(part("kanaal", "app")).toEqual(["regel.DEEL-10 · riskant · DEEL-10 · regel"]);
  });

  it("where no rule speaks the needs do", () => {
    expect(part("kanaal", "mail")).toEqual(["partners.kanaal · riskant · ander-dan-nodig · bouwer"]);
  });

  it("the needs are asked beside a rule that finds it best, once for one criterion", () => {
    expect(part("vooraf", "mail", telling("best"))).toEqual(["x.doel · best · regel DEEL-14 · regel", "partners.bron-vooraf · best · goed-vooraf · bouwer"]);
    expect(part("vooraf", "mail", telling("best", "partners.bron-vooraf"))).toEqual(["partners.bron-vooraf · best · regel DEEL-14 · regel"]);
  });
});

describe("F1.6 what is held against a decision as a whole", () => {
  const story = (known: Record<string, Value>, last: Act) =>
    script(
      [facts, facts, last].map((act, at) => choose(`m${at}`, "ingrijpen", [choice("a", "best", { acts: [act] })])),
      { facts: knownFacts(known) },
    );
  const held = (known: Record<string, Value>, last: Act) => {
    const of = story(known, last);
    const on: Game = { ...game(of), framework: frame };
    return assess(on, [], [started(of), ...[0, 1, 2].map((at) => pick(`m${at}`))]).decisions.map(({ findings }) =>
      findings
        .flatMap(({ rule }) => rule ?? [])
        .filter((id) => ["GEV-7", "NOOD-4"].includes(id))
        .join(),
    );
  };
  const acute = { "gevaar.ernstig": true, "gevaar.concreet": true, "gevaar.acuut": true };

  it.each([
    ["acute danger that waits: once, at the first decision", acute, facts, ["GEV-7", "", ""]],
    ["need that waits: once", { nood: true }, facts, ["NOOD-4", "", ""]],
    ["both: each once", { ...acute, nood: true }, facts, ["GEV-7,NOOD-4", "", ""]],
    ["neither", {}, facts, ["", "", ""]],
  ] as const)("F1.6 %s", (_what, known, last, expected) => {
    expect(held(known, last)).toEqual(expected);
  });
});

describe("A12.14 an agreement without a duty", () => {
  const together = judgedByAuthor({ title: "Samen kijken", within: "altijd", breach: "riskant", when: is(true) });
  const outcome = (one: Choice) => {
    const story = script([choose("m", "partners", [one])]);
    return assess(game(story, [together]), [], [started(story), pick("m")]).agreements;
  };

  it.each([
    ["is kept when the author says so", choice("a", "best", { on: "A-1" }), { "A-1": "kept" }],
    ["is broken when the author says so", choice("a", "fout", { on: "A-1" }), { "A-1": "broken" }],
    ["is never judged by the game itself", choice("a", "best"), {}],
  ] as const)("A12.14 %s", (_rule, one, agreements) => {
    expect(outcome(one)).toEqual(agreements);
  });
});
