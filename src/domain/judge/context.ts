import type { ConditionScope } from "../expr.ts";
import { holds } from "../evaluate.ts";
import type { Agreement, DefaultText, Framework } from "../framework.ts";
import type { Choice, Judgement, Verdict } from "../moments.ts";
import type { Game } from "../play/game.ts";
import { knownFacts, scopeOf, type PlayState } from "../play/state.ts";
import type { Script } from "../scenario.ts";
import { findingOf, type Finding } from "./finding.ts";
import type { LimitContext } from "./hardLimits.ts";
import { suspended } from "./suspended.ts";

/** What a judge needs to look at one decision: the state before it, and what was already reported. */
export interface JudgeContext {
  readonly script: Script;
  readonly framework: Framework;
  readonly agreements: readonly Agreement[];
  readonly state: PlayState;
  readonly scope: ConditionScope;
  readonly limits: LimitContext;
}

export function judgeContext({ script, framework, agreements }: Omit<Game, "mode">, state: PlayState, reported: boolean): JudgeContext {
  const facts = knownFacts(script, state);
  return {
    script,
    framework,
    agreements,
    state,
    scope: scopeOf(script, state),
    limits: { role: script.role, powers: framework.roles[script.role].powers, facts, reported: reported || Boolean(facts["melding.bevestigd"]) },
  };
}

/** The judgement that counts for a choice now: the first whose condition holds. */
export function judgementOf(on: JudgeContext, choice: Choice): Judgement | undefined {
  return choice.judgements.find((judgement) => holds(judgement.when, on.scope));
}

/**
 * Findings of the author's judgement of a choice; empty when the choice leaves it to the framework. A verdict on an
 * agreement counts only when that agreement is in force (SPEC A20) and lawful here (A13), and an example never weighs more
 * than riskant (A12).
 */
export function authorFindings(on: JudgeContext, part: string, choice: Choice): readonly Finding[] {
  const judgement = judgementOf(on, choice);
  if (!judgement) return [];
  return judgement.verdicts.flatMap((verdict) => {
    const found = (counted: Verdict) => findingOf(on.framework, part, counted, judgement.because, judgement.law ?? [], choice.text);
    if (on.framework.criteria[verdict.on]) return [found(verdict)];
    const agreement = on.agreements.find((candidate) => candidate.id === verdict.on);
    if (!agreement || suspended(agreement, on.limits)) return [];
    const softened: Verdict = agreement.kind === "example" && verdict.grade === "fout" ? { ...verdict, grade: "riskant" } : verdict;
    return [{ ...found(softened), kind: "agreement" as const, source: agreement.source }];
  });
}

/** A standing sentence from weging.yaml. */
export function defaultText(on: JudgeContext, key: DefaultText): string {
  return on.framework.weights.defaults[key];
}
