import type { ConditionScope } from "../expr.ts";
import { holds } from "../evaluate.ts";
import type { DefaultText, Framework } from "../framework.ts";
import type { Choice, Judgement } from "../moments.ts";
import { knownFacts, scopeOf, type PlayState } from "../play/state.ts";
import type { Script } from "../scenario.ts";
import { findingOf, type Finding } from "./finding.ts";
import type { LimitContext } from "./hardLimits.ts";

/** What a judge needs to look at one decision: the state before it, and what was already reported. */
export interface JudgeContext {
  readonly script: Script;
  readonly framework: Framework;
  readonly state: PlayState;
  readonly scope: ConditionScope;
  readonly limits: LimitContext;
}

export function judgeContext(script: Script, framework: Framework, state: PlayState, reported: boolean): JudgeContext {
  const facts = knownFacts(script, state);
  return {
    script,
    framework,
    state,
    scope: scopeOf(script, state),
    limits: { role: script.role, powers: framework.roles[script.role].powers, facts, reported: reported || Boolean(facts["melding.bevestigd"]) },
  };
}

/** The judgement that counts for a choice now: the first whose condition holds. */
export function judgementOf(on: JudgeContext, choice: Choice): Judgement | undefined {
  return choice.judgements.find((judgement) => holds(judgement.when, on.scope));
}

/** Findings of the author's judgement of a choice; empty when the choice leaves it to the framework. */
export function authorFindings(on: JudgeContext, part: string, choice: Choice): readonly Finding[] {
  const judgement = judgementOf(on, choice);
  if (!judgement) return [];
  return judgement.verdicts.map((verdict) => findingOf(on.framework, part, verdict, judgement.because, judgement.law ?? [], choice.id));
}

/** A standing sentence from weging.yaml. */
export function defaultText(on: JudgeContext, key: DefaultText): string {
  return on.framework.weights.defaults[key];
}
