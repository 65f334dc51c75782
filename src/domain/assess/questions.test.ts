import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GRADES, TILTS, type Grade } from "../grades.ts";
import type { Finding } from "../judge/finding.ts";
import type { DiscussionQuestion, QuestionFit } from "../kader/questions.ts";
import { finding } from "../testing/findings.ts";
import { framework } from "../testing/fixture.ts";
import type { AssessedDecision } from "./assess.ts";
import { pickQuestions, type TalkAbout } from "./questions.ts";

const rules = framework();
const criterion = (id: string, objective: string) => ({ ...rules.criteria["x.doel"], id, objective });
const on: TalkAbout["framework"] = {
  ...rules,
  criteria: { ...rules.criteria, ...Object.fromEntries(["L1", "L2", "L3", "L5", "L7"].map((id) => [`c.${id}`, criterion(`c.${id}`, id)])) } as never,
  law: { omstreden: { id: "omstreden", article: "", sentence: "", status: "betwist", checked: "" } },
};
const ask = (id: string, objective: string, fits: QuestionFit = {}): DiscussionQuestion => ({ id, objective, text: `${id}?`, fits });

function decision(moment: string, findings: readonly Finding[], more: Partial<AssessedDecision> = {}): AssessedDecision {
  const grade = findings.reduce<Grade>((worst, one) => (GRADES.indexOf(one.grade) > GRADES.indexOf(worst) ? one.grade : worst), "best");
  return { moment, step: "duiden", pivotal: false, findings, grade, value: grade === "best" ? 1 : 0.3, ...more } as AssessedDecision;
}
const weak = (objective: string, more: Partial<Finding> = {}) => finding({ ref: `c.${objective}`, grade: "riskant", tilt: "te-zwaar", ...more });
const pick = (bank: readonly DiscussionQuestion[], decisions: readonly AssessedDecision[], more: Partial<TalkAbout> = {}) =>
  pickQuestions(bank, { framework: on, decisions, agreements: {}, ...more }).map(({ question, moment }) => `${question.id}@${moment}`);

describe("the questions to talk about", () => {
  it.each([
    ["criterion", { criteria: ["c.L1"] }, weak("L1")],
    ["hard limit", { limits: ["HG-7"] }, finding({ kind: "limit", ref: "HG-7", grade: "fout", axis: "mag" })],
    ["axis", { axis: "mag" }, weak("L4", { ref: "c.L1", axis: "mag" })],
    ["tilt", { tilt: "te-licht" }, weak("L1", { tilt: "te-licht" })],
    ["step", { step: "duiden" }, weak("L1")],
    ["contested law", { contested: true }, weak("L1", { law: ["omstreden"] })],
  ] as const)("fit by %s", (_by, fits, found) => {
    const bank = [ask("past", "L1", fits), ask("niet", "L1", { criteria: ["c.L9"] })];
    expect(pick(bank, [decision("m", [found])])).toEqual(["past@m"]);
  });

  it.each([
    ["gebroken", "broken", weak("L1", { kind: "agreement", ref: "A-1" })],
    ["niet-gezien", "unseen", weak("L1", { subject: "A-1" })],
    ["botst", "suspended", finding({ ref: "c.L1" })],
  ] as const)("fit by how it went with an agreement: %s", (agreement, outcome, found) => {
    const bank = [ask("afspraak", "L7", { agreement })];
    expect(pick(bank, [decision("m", [found], { step: "evalueren" })], { agreements: { "A-1": outcome } })).toEqual(["afspraak@m"]);
    expect(pick(bank, [decision("m", [found], { step: "evalueren" })], { agreements: { "A-1": "kept" } })).toEqual([]);
  });

  it("A2.4 ask after too much only where the whole decision leans that way", () => {
    const bank = [ask("lichtste", "L5", { tilt: "te-zwaar" })];
    expect(pick(bank, [decision("m", [weak("L5")])])).toEqual(["lichtste@m"]);
    expect(pick(bank, [decision("m", [weak("L5"), weak("L5", { tilt: "te-licht" })])])).toEqual([]);
  });

  it("name the agreement that they ask about", () => {
    const asked = (found: Finding, outcome: "broken" | "unseen" | "suspended", agreement: "gebroken" | "niet-gezien" | "botst") =>
      pickQuestions([ask("a", "L7", { agreement })], {
        framework: on,
        decisions: [decision("m", [found], { step: "evalueren" })],
        agreements: { "A-1": outcome },
      }).flatMap(({ agreements }) => agreements);
    expect(asked(weak("L1", { kind: "agreement", ref: "A-1" }), "broken", "gebroken")).toEqual(["A-1"]);
    expect(asked(weak("L1", { subject: "A-1" }), "unseen", "niet-gezien")).toEqual(["A-1"]);
    expect(asked(finding({ ref: "c.L1" }), "suspended", "botst")).toEqual(["A-1"]);
  });

  it("stay with their own objective where they name nothing", () =>
    expect(pick([ask("L2", "L2", { tilt: "te-zwaar" })], [decision("m", [weak("L1")])])).toEqual([]));

  it("spread over objectives and decisions before they ask twice about one", () => {
    const objectives = ["L1", "L2", "L3", "L5", "L7"];
    const bank = objectives.flatMap((id) => [ask(`${id}a`, id), ask(`${id}b`, id, { tilt: "te-zwaar" })]);
    const picked = pick(bank, [decision("een", [weak("L1"), weak("L2"), weak("L3")]), decision("twee", [weak("L5"), weak("L7")])]);
    expect(picked.map((one) => one.slice(0, 2)).toSorted()).toEqual(objectives);
  });

  it("A6 end with the ending when it says something else than the choices, about a choice that was careful or one that was not", () => {
    const bank = [ask("pech", "L5", { luck: "pech" }), ask("geluk", "L5", { luck: "geluk" }), ask("goed", "L1", { good: true })];
    const decisions = [decision("goed", [finding({ ref: "c.L1" })]), decision("zwak", [weak("L1")])];
    expect(pick(bank, decisions, { luck: "pech" })).toEqual(["pech@goed"]);
    expect(pick(bank, decisions, { luck: "geluk" })).toEqual(["geluk@zwak"]);
    expect(pick(bank, decisions)).toEqual(["goed@goed"]);
  });

  it("are at most five, each once and about a decision that was taken, and the same every time", () => {
    const objectives = ["L1", "L2", "L3", "L5", "L7"];
    const bank = objectives.flatMap((id) => [ask(id, id), ...TILTS.map((tilt) => ask(id + tilt, id, { tilt })), ask(`${id}goed`, id, { good: true })]);
    const found = fc.record({ ref: fc.constantFrom(...objectives.map((id) => `c.${id}`)), grade: fc.constantFrom(...GRADES), tilt: fc.constantFrom(...TILTS) });
    const all = fc.array(fc.array(found.map(finding), { minLength: 1, maxLength: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(all, (list) => {
        const decisions = list.map((findings, at) => decision(`m${at}`, findings, { pivotal: at % 3 === 0 }));
        const about = { framework: on, decisions, agreements: {} };
        const picked = pickQuestions(bank, about);
        expect(picked.length).toBeLessThanOrEqual(5);
        expect(new Set(picked.map(({ question }) => question.id)).size).toBe(picked.length);
        for (const { moment } of picked) expect(decisions.map((one) => one.moment)).toContain(moment);
        expect(pickQuestions(bank, about)).toEqual(picked);
      }),
    );
  });
});
