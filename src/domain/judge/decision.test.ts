import { describe, expect, it } from "vitest";
import type { Act } from "../acts.ts";
import type { Answer } from "../answers.ts";
import { assess } from "../assess/assess.ts";
import type { Value } from "../expr.ts";
import type { Framework } from "../framework.ts";
import type { LogEvent } from "../log.ts";
import type { DecisionMoment, InspectMoment, ShareMoment } from "../moments.ts";
import type { Role } from "../roles.ts";
import { agreement } from "../testing/agreements.ts";
import { knows } from "../testing/conditions.ts";
import { contextIn, knownFacts } from "../testing/context.ts";
import { finding } from "../testing/findings.ts";
import { choice, choose, framework, game, script, started } from "../testing/fixture.ts";
import { pick } from "../testing/log.ts";
import { actMoment, bare, consultMoment, items, reflectMoment, shareMoment } from "../testing/moments.ts";
import { actsIn, countsIn, judgeDecision, limitFinding, withFindings } from "./decision.ts";
import type { Finding } from "./finding.ts";

const promise: Act = { act: "promise", what: "geheim" };
const texts: Framework = {
  ...framework(),
  hardLimits: {
    "HG-7": { id: "HG-7", title: "", because: "Geheim bestaat niet.", law: ["kaart"], lawFor: { boa: ["boa-kaart"] }, source: { document: "kamervragen" } },
  },
};
const contextOf = (moments: readonly DecisionMoment[], facts: Record<string, Value> = {}, role: Role = "jongerenwerk") =>
  contextIn({ ...game(script(moments, { facts: knownFacts(facts) }, role)), framework: texts });
const judge = (moment: DecisionMoment, answer: Answer, facts: Record<string, Value> = {}, agreements: readonly Finding[] = []) =>
  judgeDecision(contextOf([moment], facts), moment, answer, { unknowns: false, agreements, whole: [] });
const told = (findings: readonly Finding[]) => findings.map(({ part, ref, grade }) => `${part} ${ref} ${grade}`);

const step = "partners";
const share = (fields: Partial<ShareMoment["fields"]> = {}) =>
  shareMoment({
    fields: { partner: bare("politie"), gegevens: bare("wie"), vorm: bare("gesproken"), ...fields },
    none: [choice("niets", "riskant", { acts: [promise] })],
  });
const built = (more: Partial<Record<keyof ShareMoment["fields"], readonly string[]>> = {}): Answer => ({
  do: "share",
  fields: { partner: ["politie"], doel: [], gegevens: ["wie"], vorm: ["gesproken"], naam: [], kanaal: [], vooraf: [], ...more },
});

describe("A4 a hard limit as a finding", () => {
  it("A4.5 is fout on mag, says why, with the cards that hold for everybody and for this role", () => {
    const cards = (role: Role) => limitFinding(contextOf([], {}, role), "keuze", "HG-7");
    expect(cards("boa")).toEqual({
      part: "keuze",
      kind: "limit",
      ref: "HG-7",
      grade: "fout",
      tilt: "te-zwaar",
      axis: "mag",
      because: "Geheim bestaat niet.",
      law: ["kaart", "boa-kaart"],
      source: { document: "kamervragen" },
      origin: "grens",
    });
    expect(cards("politie").law).toEqual(["kaart"]);
  });

  it("A4.3 contested is riskant with its own card, and no limit", () => {
    const finding = limitFinding(contextOf([]), "keuze", "HG-7", "betwiste-kaart");
    expect([finding.kind, finding.grade, finding.tilt, finding.axis, finding.law]).toEqual(["criterion", "riskant", "anders", "mag", ["betwiste-kaart"]]);
  });

  it.each([
    ["HG-5", "te-licht"],
    ["HG-8", "te-licht"],
    ["HG-4", "te-zwaar"],
  ])("A2.3 %s tilts %s", (limit, tilt) => {
    expect(limitFinding(contextOf([]), "keuze", limit).tilt).toBe(tilt);
  });

  it("says its own name while the framework has no words for it", () => {
    const { because, law, source } = limitFinding(contextOf([]), "keuze", "HG-1");
    expect([because, law, source]).toEqual(["HG-1", [], { document: "eigen", own: true }]);
  });

  it("A4.5 an author who calls it best does not switch it off", () => {
    const { grade, value, weakest, findings } = judge(choose("m", "partners", [choice("a", "best", { acts: [promise] })]), { do: "choose", option: "a" });
    expect([grade, value, weakest?.ref, told(findings)]).toEqual(["fout", 0, "HG-7", ["keuze x.doel best", "keuze HG-7 fout"]]);
  });

  it("A4.5 nor does an agreement that asks for it", () => {
    const story = script([choose("m", "partners", [choice("a", "best", { acts: [{ act: "share", with: ["politie"], data: ["bron"] }] })])], {
      facts: { gevaar: { value: true, start: true } },
    });
    const tell = agreement({ when: knows("gevaar"), within: "direct" });
    const result = assess(game(story, [tell]), [], [started(story), pick("m")]);
    expect([result.agreements, result.hardLimits, result.decisions[0]?.grade]).toEqual([{ "A-1": "kept" }, [{ id: "HG-4", moment: "m" }], "fout"]);
  });
});

describe("A4.7 a limit counts once a decision", () => {
  it("when two acts of one choice touch it", () => {
    const twice = choose("m", "partners", [choice("a", "best", { acts: [promise, promise] })]);
    expect(told(judge(twice, { do: "choose", option: "a" }).findings)).toEqual(["keuze x.doel best", "keuze HG-7 fout"]);
  });

  it("when silence is held against a decision that touched it already", () => {
    const facts = { "gevaar.ernstig": { value: true, start: true }, "gevaar.concreet": { value: true, start: true } };
    const story = script([choose("p", "partners", [choice("a", "best", { acts: [{ act: "wait", check: false }] })]), choose("i", "ingrijpen", [])], { facts });
    const { decisions, hardLimits } = assess(game(story), [], [started(story), pick("p")]);
    expect([told(decisions[0]?.findings ?? []), hardLimits]).toEqual([["keuze x.doel best", "keuze HG-5 fout"], [{ id: "HG-5", moment: "p" }]]);
  });

  it("in the list of the attempt, also when two parts touch it", () => {
    const story = script([reflectMoment({ step, fields: { hoort: ["a", "b"].map((id) => choice(id, "best", { acts: [promise] })) } })]);
    const log: LogEvent = { type: "moment.answered", moment: "m", answer: { do: "reflect", fields: { hoort: ["a", "b"] } } };
    expect(assess(game(story), [], [started(story), log]).hardLimits).toEqual([{ id: "HG-7", moment: "m" }]);
  });
});

describe("where a limit is seen", () => {
  it("in an option and in its tone: at the choice", () => {
    const act = actMoment({
      step,
      options: [choice("zeg", "best", { acts: [promise] })],
      tones: [{ ...choice("zacht", "verdedigbaar", { acts: [{ act: "promise", what: "afloop" }] }), of: ["zeg"] }],
    });
    const { findings, single, acts } = judge(act, { do: "act", option: "zeg", tone: "zacht" });
    expect(told(findings)).toEqual(["keuze x.doel best", "keuze x.doel verdedigbaar", "keuze HG-7 fout", "keuze HG-12 fout"]);
    expect([single, acts.length, findings.some((finding) => finding.kind === "limit" && finding.subject !== undefined)]).toEqual([true, 2, false]);
  });

  it("in an item of a builder: at that item, by its name", () => {
    const reflect = reflectMoment({ step, fields: { wat: [choice("a", "best", { acts: [promise] })] } });
    const { findings, single } = judge(reflect, { do: "reflect", fields: { wat: ["a"] } });
    expect([told(findings), findings.at(-1)?.subject, single]).toEqual([["wat x.doel best", "wat.a HG-7 fout"], "a", false]);
  });

  it("in what was filled in to share: at the partner", () => {
    const facts = { "beeld.minderjarig": true };
    const { findings, single, acts } = judge(share({ vorm: bare("origineel") }), built({ vorm: ["origineel"] }), facts);
    expect(told(findings).at(-1)).toBe("partner HG-1 fout");
    expect([single, acts.map(({ act }) => act)]).toEqual([false, ["share"]]);
  });

  it("in a reason not to share, which is one choice", () => {
    const { findings, single } = judge(share(), { do: "share", none: "niets" });
    expect([told(findings), single]).toEqual([["keuze x.doel riskant", "geen.niets HG-7 fout"], true]);
  });

  it("A4.3 in contested law: with that card", () => {
    const search: Act = { act: "search", scope: "besloten", cover: "heimelijk", target: "groep" };
    const moment = choose("m", "partners", [choice("a", "best", { acts: [search] })]);
    const judged = judgeDecision(contextOf([moment], {}, "politie"), moment, { do: "choose", option: "a" }, { unknowns: false, agreements: [], whole: [] });
    expect([judged.grade, judged.weakest?.kind, judged.weakest?.law]).toEqual(["riskant", "criterion", ["besloten-groep-orde"]]);
  });
});

describe("what a decision does", () => {
  it("everything that was picked, and what the filled-in message stands for first", () => {
    const call: Act = { act: "call", desk: "112" };
    const moment = share({ kanaal: [choice("bel", "best", { acts: [call] })] });
    expect(actsIn(moment, built({ kanaal: ["bel"] })).map(({ act }) => act)).toEqual(["share", "call"]);
    expect(actsIn(moment, { do: "share", none: "niets" }).map(({ act }) => act)).toEqual(["promise"]);
  });

  it.each<readonly [string, Partial<DecisionMoment>, string]>([
    ["counts in its own step", {}, "partners"],
    ["A15.1 redone with a partner: in partners", { step: "duiden", together: "jeugdagent" }, "partners"],
    ["A7.5 a repair: in evalueren", { repair: true }, "evalueren"],
    ["A7.5 a repair with a partner too", { repair: true, together: "jeugdagent" }, "evalueren"],
    ["not redone: where it stands", { step: "duiden" }, "duiden"],
  ])("%s", (_rule, more, step) => {
    const moment = { ...choose("m", "partners", []), ...more } as DecisionMoment;
    expect(countsIn(moment)).toBe(step);
    expect(judge(moment, { do: "choose", option: "a" })).toMatchObject({ countsIn: step, step: moment.step, pivotal: false });
  });
});

describe("A12.7 an agreement in a decision", () => {
  const broken = finding({ part: "afspraak.A-1", kind: "agreement", ref: "A-1", grade: "riskant", origin: "afspraak" });
  const reflect = reflectMoment({ step, fields: { wat: items("a"), wie: items("b") } });

  it("is a part of its own in a composed one", () => {
    const { findings, value, grade } = judge(reflect, { do: "reflect", fields: { wat: ["a"], wie: ["b"] } }, {}, [broken]);
    // (1 + 1 + 0.3) / 3, under the cap of riskant.
    expect([told(findings).at(-1), grade, value]).toEqual(["afspraak.A-1 A-1 riskant", "riskant", 0.6]);
  });

  it("is about the one choice in a single one", () => {
    const { findings, value } = judge(choose("m", "partners", [choice("a", "best")]), { do: "choose", option: "a" }, {}, [broken]);
    expect([told(findings), value]).toEqual([["keuze x.doel best", "keuze A-1 riskant"], 0.3]);
  });

  it("that shows later weighs the same", () => {
    const answer: Answer = { do: "reflect", fields: { wat: ["a"], wie: ["b"] } };
    expect(withFindings(texts, judge(reflect, answer), [broken])).toEqual(judge(reflect, answer, {}, [broken]));
  });

  it("A3.4 decoys still count then", () => {
    const decision = { ...judge(reflect, { do: "reflect", fields: { wat: ["a"], wie: ["b"] } }), decoys: 1 };
    expect(withFindings(texts, decision, [{ ...broken, grade: "best" }]).value).toBeCloseTo(2 / 3);
  });
});

describe("each kind by its own judge", () => {
  it("looking closely, with its decoys", () => {
    const inspect: InspectMoment = { id: "m", step: "duiden", do: "inspect", message: "post" };
    const story = script([inspect], {
      messages: {
        post: {
          id: "post",
          platform: "snapchat",
          surface: "story",
          author: "x",
          posted: "12:00",
          marks: [
            { id: "jas", at: "media", label: "Jas", claims: [{ id: "c", text: "Een jas", key: "zie-ik", criterion: "duiden.taal" }] },
            { id: "lucht", at: "media", label: "Lucht", decoy: true },
          ],
        },
      },
    });
    const on = contextIn(game(story));
    const judged = judgeDecision(
      on,
      inspect,
      { do: "inspect", marks: ["jas", "lucht"], claims: { c: "zie-ik" } },
      { unknowns: false, agreements: [], whole: [] },
    );
    expect([told(judged.findings), judged.decoys]).toEqual([["c duiden.taal best", "afleider.lucht duiden.feitelijk verdedigbaar"], 1]);
  });

  it("A10.2 asking around, with what was not known", () => {
    const consult = consultMoment();
    const parts = (unknowns: boolean) =>
      judgeDecision(contextOf([consult]), consult, { do: "consult", before: [], sources: [], after: [] }, { unknowns, agreements: [], whole: [] }).findings.map(
        ({ part }) => part,
      );
    expect([parts(false), parts(true)]).toEqual([
      ["verklaringen", "genoeg"],
      ["verklaringen", "genoeg", "navraag"],
    ]);
  });

  it("an answer of another kind is not judged, and is worth what nothing is worth", () => {
    expect(judge(choose("m", "partners", [choice("a", "fout")]), { do: "reflect", fields: {} })).toMatchObject({ findings: [], grade: "best", weakest: null });
  });
});
