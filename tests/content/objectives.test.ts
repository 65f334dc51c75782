import { describe, expect, it } from "vitest";
import { scriptFor } from "../../src/content/scriptFor.ts";
import { shipped } from "../../src/content/testing/shipped.ts";
import type { Framework } from "../../src/domain/framework.ts";
import { limitsOf, rulesOf } from "../../src/domain/judge/choice.ts";
import { CONSULT, REFLECT, SHARE } from "../../src/domain/judge/criteria.ts";
import { broken } from "../../src/domain/judge/hardLimits.ts";
import { marksFor } from "../../src/domain/judge/inspect.ts";
import { standingContext } from "../../src/domain/judge/standing.ts";
import { isDecision, type Choice, type DecisionMoment } from "../../src/domain/moments.ts";
import { objectiveOf } from "../../src/domain/objectives.ts";
import type { Role } from "../../src/domain/roles.ts";
import type { Script } from "../../src/domain/scenario.ts";

const { cases, framework } = shipped;

function choicesOf(moment: DecisionMoment): readonly Choice[] {
  if (moment.do === "choose") return moment.options;
  if (moment.do === "act") return [...moment.options, ...moment.tones];
  if (moment.do === "consult") return moment.sources;
  return moment.do === "inspect" ? [] : [...Object.values(moment.fields).flat(), ...(moment.do === "share" ? moment.none : [])];
}

/** Criteria that the builder itself judges by. */
function builtIn(script: Script, moment: DecisionMoment): readonly string[] {
  const asked = (fields: Readonly<Record<string, readonly unknown[]>>, criteria: Readonly<Record<string, string>>) =>
    Object.entries(criteria).flatMap(([field, criterion]) => (fields[field]?.length ? [criterion] : []));
  if (moment.do === "inspect") return marksFor(script, moment).flatMap((mark) => (mark.claims ?? []).map(({ criterion }) => criterion));
  if (moment.do === "consult") return [CONSULT.open, CONSULT.enough];
  if (moment.do === "share") return asked(moment.fields, SHARE);
  return moment.do === "reflect" ? asked(moment.fields, REFLECT) : [];
}

/** Objectives in which something of this story can be counted, well or not. */
function countable(script: Script, rules: Framework): ReadonlySet<string | undefined> {
  const on = standingContext(rules, script);
  const moments = script.moments.filter(isDecision);
  const choices = moments.flatMap(choicesOf);
  const criteria = [
    ...moments.flatMap((moment) => builtIn(script, moment)),
    ...choices.flatMap(({ judgements }) => judgements.flatMap(({ verdicts }) => verdicts.map((verdict) => verdict.on))),
    ...choices.flatMap(({ acts }) => rulesOf(on, acts).map(({ id }) => rules.rules[id]?.on ?? id)),
  ];
  const limits = choices.flatMap(({ acts }) => acts.flatMap((act) => broken(limitsOf(on, act))));
  return new Set([
    ...criteria.map((ref) => objectiveOf(rules, { kind: "criterion", ref })),
    ...limits.map((ref) => objectiveOf(rules, { kind: "limit", ref })),
  ]);
}

/** Side roles in which part of what the case is about never comes up. The debrief says so: “niet aan bod”. */
const NEVER: Readonly<Record<string, readonly string[]>> = {
  "alleen-een-foto politie": ["L1"],
  "alleen-een-foto boa": ["L1", "L6"],
  "even-gefixt politie": ["L2"],
  "even-gefixt oov": ["L2"],
  "vorig-jaar-was-opwarmen jongerenwerk": ["L2"],
  "zelfde-dag-je-deel oov": ["L1"],
};

describe("what a case says that it is about", () => {
  const rows = cases.flatMap((one) => (Object.keys(one.scripts) as Role[]).map((role) => [`${one.id} ${role}`, one, role] as const));
  it.each(rows)("can be counted: %s", (name, compiled, role) => {
    if (!framework) throw new Error("The scenarios do not compile");
    const scripts = compiled.variants.flatMap(({ id }) => scriptFor(compiled, role, id) ?? []);
    const found = new Set(scripts.flatMap((script) => [...countable(script, framework)]));
    const never = (scripts[0]?.objectives ?? []).filter((id) => !found.has(id));
    expect(never).toEqual(NEVER[name] ?? []);
    if (scripts[0]?.part === "hoofdrol") expect(never).toEqual([]);
  });
});
