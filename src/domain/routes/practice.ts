import type { Answer } from "../answers.ts";
import { ruleContext } from "../judge/context.ts";
import { actsIn } from "../judge/decision.ts";
import { LIMIT_FACTS, limitsBroken } from "../judge/hardLimits.ts";
import { emptyMemory, type JudgeMemory } from "../judge/memory.ts";
import { afterAct, DANGER_FACTS } from "../judge/rules/after.ts";
import type { RuleContext } from "../judge/rules/rule.ts";
import { canBeSilent } from "../judge/turn.ts";
import type { DecisionMoment } from "../moments.ts";
import type { Game } from "../play/game.ts";
import { knownFacts, type PlayState } from "../play/state.ts";

/** What the hard limits remember of earlier decisions. */
export type Told = Pick<JudgeMemory, "reported" | "relieved">;

/** What the hard limits look at in a state. Two with the same `key` see every answer alike. */
export interface Limits {
  readonly key: string;
  readonly rules: RuleContext;
}

/** Facts that decide whether an answer breaks a limit, now or later. */
export const LIMITED: readonly string[] = [...new Set<string>([...LIMIT_FACTS, ...DANGER_FACTS])];

export const NOBODY_TOLD: Told = { reported: false, relieved: false };

export function limitsIn({ script, framework }: Game): (state: PlayState, told: Told) => Limits {
  const facts = LIMITED.filter((id) => id in script.facts);
  const made = new Map<string, Limits>();
  return (state, told) => {
    let key = `${told.reported},${told.relieved},`;
    for (const id of facts) key += state.known.has(id) ? "1" : "0";
    const limits = made.get(key) ?? { key, rules: ruleContext(framework, script.role, knownFacts(script, state), { ...emptyMemory(), ...told }) };
    made.set(key, limits);
    return limits;
  };
}

/** Who has been told after an answer, and whether keeping silent may be held against it when it leaves the partners behind. */
export interface Practised {
  readonly told: Told;
  readonly silent: boolean;
}

/** Null: it breaks a hard limit, and practice goes back to just before it (SPEC A4.6). */
export function practise({ rules }: Limits, told: Told, moment: DecisionMoment, answer: Answer): Practised | null {
  const acts = actsIn(moment, answer);
  if (acts.some((act) => limitsBroken(act, rules).length > 0)) return null;
  const { reported, relieved } = acts.reduce(afterAct, { ...rules, ...told });
  const after = { reported, relieved };
  const confirmed = { ...rules, reported: rules.reported || reported, relieved: rules.relieved || relieved };
  return { told: after, silent: canBeSilent({ rules: confirmed }, moment) };
}
