import type { ConditionScope } from "../expr.ts";
import { holds } from "../evaluate.ts";
import type { Agreement, DefaultText, Framework } from "../framework.ts";
import { actionAnswer } from "../kader/actionMatrix.ts";
import type { Choice, Judgement } from "../moments.ts";
import type { Game } from "../play/game.ts";
import type { Grown } from "../play/grown.ts";
import { knownFacts, scopeOf, type PlayState } from "../play/state.ts";
import type { Role } from "../roles.ts";
import type { Script } from "../scenario.ts";
import type { RuleContext } from "./rules/rule.ts";
import type { JudgeMemory } from "./memory.ts";

/** What a judge needs to look at one decision: the state before it, and what was already reported. */
export interface JudgeContext {
  readonly script: Script;
  readonly framework: Framework;
  readonly agreements: readonly Agreement[];
  readonly state: PlayState;
  readonly scope: ConditionScope;
  /** What the hard limits and the rules of the framework look at. */
  readonly rules: RuleContext;
}

/** The last context made of a state: many answers are judged in one situation. */
const cache = new WeakMap<PlayState, { readonly memory: JudgeMemory; readonly context: JudgeContext }>();

export function judgeContext(game: Omit<Game, "mode">, state: PlayState, memory: JudgeMemory): JudgeContext {
  const { script, framework, agreements } = game;
  const last = cache.get(state);
  const same = last?.memory === memory && last.context.script === script && last.context.framework === framework && last.context.agreements === agreements;
  if (last && same) return last.context;
  const context: JudgeContext = {
    script,
    framework,
    agreements,
    state,
    scope: scopeOf(script, state),
    rules: rulesIn(game, state, memory),
  };
  cache.set(state, { memory, context });
  return context;
}

const rules = new WeakMap<Omit<Game, "mode">, Map<string, RuleContext>>();

/** Of situations that the framework cannot tell apart in a game there is one: what its limits and rules say is worked out once for all of them. */
function rulesIn(game: Omit<Game, "mode">, state: PlayState, { reported, relieved, earlier }: JudgeMemory): RuleContext {
  const { script, framework } = game;
  const ofGame = rules.get(game) ?? new Map<string, RuleContext>();
  rules.set(game, ofGame);
  const { directorTold, asked, dangerWaited, needWaited } = earlier;
  const key = `${idsOf(state.known)}|${reported}${relieved}${directorTold}${asked}${dangerWaited}${needWaited}`;
  const known = ofGame.get(key) ?? ruleContext(framework, script.role, knownFacts(script, state), { reported, relieved, earlier });
  ofGame.set(key, known);
  return known;
}

const ids = new WeakMap<Grown, string>();

function idsOf(set: Grown): string {
  const known = ids.get(set) ?? [...set].join();
  ids.set(set, known);
  return known;
}

/** The fact that somebody reported before, and was heard: the log carries it too, so nobody has to discover it. */
export const CONFIRMED = "melding.bevestigd";

/** What the hard limits and the rules look at: the role, what it knows, and what was told and done before. */
export function ruleContext(framework: Framework, role: Role, facts: RuleContext["facts"], memory: Omit<JudgeMemory, "agreements" | "unknowns">): RuleContext {
  const confirmed = Boolean(facts[CONFIRMED]);
  return {
    role,
    powers: framework.roles[role].powers,
    book: framework.book,
    facts,
    reported: memory.reported || confirmed,
    relieved: memory.relieved || confirmed,
    ...asksOf(framework, role),
    earlier: memory.earlier,
  };
}

const asks = new WeakMap<Framework, Map<Role, Pick<RuleContext, "may" | "instrument">>>();

/** What a role asks the framework: the same in every state, so it is made once. */
function asksOf(framework: Framework, role: Role): Pick<RuleContext, "may" | "instrument"> {
  const known = asks.get(framework) ?? new Map<Role, Pick<RuleContext, "may" | "instrument">>();
  asks.set(framework, known);
  const found = known.get(role);
  if (found) return found;
  const made: Pick<RuleContext, "may" | "instrument"> = {
    may: (action) => actionAnswer(framework.actions, action, role).answer,
    instrument: (id) => framework.instruments[id],
  };
  known.set(role, made);
  return made;
}

/** The judgement that counts for a choice now: the first whose condition holds. */
export function judgementOf(on: JudgeContext, choice: Choice): Judgement | undefined {
  return choice.judgements.find((judgement) => holds(judgement.when, on.scope));
}

/** A standing sentence from weging.yaml. */
export function defaultText(on: JudgeContext, key: DefaultText): string {
  return on.framework.weights.defaults[key];
}
