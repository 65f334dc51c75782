import { describe, expect, it } from "vitest";
import { scriptFor } from "../../src/content/scriptFor.ts";
import { shipped } from "../../src/content/testing/shipped.ts";
import type { Framework } from "../../src/domain/framework.ts";
import { isWeak, type Grade } from "../../src/domain/grades.ts";
import { rulesOf } from "../../src/domain/judge/choice.ts";
import { CONSULT, REFLECT, SHARE } from "../../src/domain/judge/criteria.ts";
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

/** Criteria that the builder itself judges by: something good can be said of them wherever they are asked. */
function builtIn(script: Script, moment: DecisionMoment): readonly string[] {
  const asked = (fields: Readonly<Record<string, readonly unknown[]>>, criteria: Readonly<Record<string, string>>) =>
    Object.entries(criteria).flatMap(([field, criterion]) => (fields[field]?.length ? [criterion] : []));
  if (moment.do === "inspect") return marksFor(script, moment).flatMap((mark) => (mark.claims ?? []).map(({ criterion }) => criterion));
  if (moment.do === "consult") return [CONSULT.open, CONSULT.enough];
  if (moment.do === "share") return asked(moment.fields, SHARE);
  return moment.do === "reflect" ? asked(moment.fields, REFLECT) : [];
}

/** Objectives that somebody can show well in this story. What can only be done badly in it is not what the story is for. */
function showable(script: Script, rules: Framework): ReadonlySet<string | undefined> {
  const on = standingContext(rules, script);
  const isGood = (grade: Grade | undefined) => grade !== undefined && !isWeak(grade);
  const moments = script.moments.filter(isDecision);
  const choices = moments.flatMap(choicesOf);
  const criteria = [
    ...moments.flatMap((moment) => builtIn(script, moment)),
    ...choices.flatMap(({ judgements }) => judgements.flatMap(({ verdicts }) => verdicts.flatMap((verdict) => (isGood(verdict.grade) ? [verdict.on] : [])))),
    ...choices.flatMap(({ acts }) => rulesOf(on, acts).flatMap(({ id }) => (isGood(rules.rules[id]?.grade) ? [rules.rules[id]?.on ?? id] : []))),
  ];
  return new Set(criteria.map((ref) => objectiveOf(rules, { kind: "criterion", ref })));
}

describe("what a case says that it is about", () => {
  const rows = cases.flatMap((one) => (Object.keys(one.scripts) as Role[]).map((role) => [`${one.id} ${role}`, one, role] as const));
  it.each(rows)("can be shown: %s", (_name, compiled, role) => {
    if (!framework) throw new Error("The scenarios do not compile");
    const scripts = compiled.variants.flatMap(({ id }) => scriptFor(compiled, role, id) ?? []);
    const found = new Set(scripts.flatMap((script) => [...showable(script, framework)]));
    const never = (scripts[0]?.objectives ?? []).filter((id) => !found.has(id));
    expect(scripts[0]?.objectives.length).toBeGreaterThan(0);
    expect(never).toEqual([]);
  });
});
