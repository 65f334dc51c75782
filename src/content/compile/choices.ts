import type { Act } from "../../domain/acts.ts";
import type { Expr } from "../../domain/expr.ts";
import type { Grade, Tilt } from "../../domain/grades.ts";
import type { Choice, Effects, Judgement, Then, Verdict } from "../../domain/moments.ts";
import { compileCondition, type Names } from "../cel/index.ts";
import { diagnostic, type Code, type Diagnostic, type Place } from "../diagnostics.ts";
import type { Step } from "../locate.ts";
import type { ChoiceFile } from "../schema/caseFile.ts";
import { compileAct } from "./acts.ts";
import { durationToMinutes } from "./times.ts";

/** What compiling inside one moment needs: names for conditions, places for diagnostics. */
export interface Scope {
  readonly names: Names;
  readonly at: (...steps: readonly Step[]) => Place;
  readonly report: (problem: Diagnostic) => void;
}

export function problem(scope: Scope, code: Code, message: string, ...steps: readonly Step[]): void {
  scope.report(diagnostic(code, scope.at(...steps), message));
}

export function conditionOf(scope: Scope, text: string, ...steps: readonly Step[]): Expr | undefined {
  const compiled = compileCondition(text, scope.names);
  if (compiled.ok) return compiled.expr;
  problem(scope, compiled.code, compiled.message, ...steps, ...(compiled.at === undefined ? [] : [{ offset: compiled.at }]));
  return undefined;
}

export function thenOf(scope: Scope, then: ChoiceFile["then"], ...steps: readonly Step[]): Then | undefined {
  if (then === undefined) return undefined;
  const list = typeof then === "string" ? [{ to: then }] : then;
  return list.map((branch, index) => {
    if (!scope.names.moments.includes(branch.to)) problem(scope, "WH030", `Het moment “${branch.to}” bestaat niet op deze route.`, ...steps);
    const when = "when" in branch && branch.when !== undefined ? conditionOf(scope, branch.when, ...steps, index, "when") : undefined;
    return { to: branch.to, ...(when ? { when } : {}) };
  });
}

export function effectsOf(of: Pick<ChoiceFile, "takes" | "set" | "reveals" | "show" | "sends">): Effects {
  return {
    ...(of.takes === undefined ? {} : { takes: durationToMinutes(of.takes) }),
    ...(of.set === undefined ? {} : { add: of.set }),
    ...(of.reveals === undefined ? {} : { reveals: of.reveals }),
    ...(of.show === undefined ? {} : { show: of.show }),
    ...(of.sends === undefined ? {} : { sends: of.sends }),
  };
}

type JudgeFile = NonNullable<ChoiceFile["judge"]>;

/** `{ duiden.taal: best, partners.wie: { riskant: te-zwaar } }` to verdicts. */
export function verdictsOf(judge: JudgeFile): readonly Verdict[] {
  return Object.entries(judge).map(([on, given]) => {
    if (typeof given === "string") return { on, grade: given };
    const [grade, tilt] = Object.entries(given)[0] ?? [];
    return { on, grade: (grade ?? "fout") as Grade, ...(tilt === undefined ? {} : { tilt: tilt as Tilt }) };
  });
}

function judgementsOf(scope: Scope, choice: ChoiceFile, steps: readonly Step[]): readonly Judgement[] {
  const shifted = (choice.rejudge ?? []).flatMap((item, index): Judgement[] => {
    const when = conditionOf(scope, item.when, ...steps, "rejudge", index, "when");
    return when ? [{ when, verdicts: verdictsOf(item.judge), because: item.because, ...(item.law ? { law: item.law } : {}) }] : [];
  });
  // Without `judge` the framework judges the acts; a `because` then gives the words.
  if (choice.judge === undefined && choice.because === undefined) return shifted;
  return [...shifted, { verdicts: verdictsOf(choice.judge ?? {}), because: choice.because ?? "", ...(choice.law ? { law: choice.law } : {}) }];
}

function actsOf(scope: Scope, choice: ChoiceFile, steps: readonly Step[]): readonly Act[] {
  return (choice.acts ?? []).flatMap((written, index) => {
    const compiled = compileAct(written);
    if (compiled.ok) return [compiled.act];
    problem(scope, "WH012", compiled.message, ...steps, "acts", index);
    return [];
  });
}

/** One choice of whatever kind. `steps` lead to it inside the moment. */
export function choiceOf(scope: Scope, choice: ChoiceFile, ...steps: readonly Step[]): Choice {
  const then = thenOf(scope, choice.then, ...steps, "then");
  return {
    id: choice.id,
    text: choice.text,
    ...effectsOf(choice),
    judgements: judgementsOf(scope, choice, steps),
    acts: actsOf(scope, choice, steps),
    ...(choice.costs === undefined ? {} : { costs: choice.costs }),
    ...(choice.better === undefined ? {} : { better: choice.better }),
    ...(then ? { then } : {}),
  };
}

export function choicesOf(scope: Scope, choices: readonly ChoiceFile[] | undefined, ...steps: readonly Step[]): readonly Choice[] {
  return (choices ?? []).map((choice) => choiceOf(scope, choice, ...steps, { id: choice.id }));
}
