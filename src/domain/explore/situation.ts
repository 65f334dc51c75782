import type { Answer } from "../answers.ts";
import { weightOf } from "../assess/score.ts";
import { looked } from "../expr.ts";
import type { Within } from "../framework.ts";
import { LIMIT_FACTS } from "../judge/hardLimits.ts";
import { RULE_FACTS } from "../judge/rules/rule.ts";
import type { AgreementStatus } from "../judge/agreementTracker.ts";
import { judgeTurn, noticeState, type Turn } from "../judge/turn.ts";
import { emptyMemory, type JudgeMemory } from "../judge/memory.ts";
import { isDecision, type DecisionMoment } from "../moments.ts";
import { advance, begin, momentOf, type StoryWatch } from "../play/advance.ts";
import { pickedIn } from "../play/chosen.ts";
import type { Game } from "../play/game.ts";
import type { PlayState } from "../play/state.ts";
import { allChoices, forgetful, storyKey } from "./key.ts";
import { movesAt } from "./moves.ts";
import type { RouteStep } from "./weigh.ts";

/** Where somebody stands who plays: the story, and what the judge remembers. */
export interface Situation {
  readonly state: PlayState;
  readonly memory: JudgeMemory;
}

/** Who looks along while exploring. What is told is told once or more, in no particular order. */
export interface Watch extends StoryWatch {
  /** Every merged state, in the shape in which it was met first. */
  readonly state?: (at: Situation) => void;
  /** Every answer that is tried in a merged state, what it is worth, and where it leads. */
  readonly turn?: (state: PlayState, answer: Answer, turn: Turn) => void;
}

export function firstSituation(game: Game, watch?: StoryWatch): Situation {
  const { state } = begin(game.script, watch);
  return { state, memory: noticeState(game, state, emptyMemory()) };
}

/** The same situation without what nothing can still ask about. */
export function merged({ script }: Game, { state, memory }: Situation): Situation {
  return { state: forgetful(script, state), memory };
}

/** One way on: the step, where it leads, and what tells that situation apart. */
export interface Option {
  readonly step: RouteStep;
  readonly next: Situation;
  readonly key: string;
}

/** Distinct next situations: of answers that lead to the same one, only the best and the worst are kept. */
export function nextSteps(game: Game, judged: JudgedOn, at: Situation, choices: Set<string> = new Set(), watch: Watch = {}): readonly Option[] {
  const moment = momentOf(game.script, at.state.moment);
  if (!moment || moment.do === "end") return [];
  if (!isDecision(moment)) {
    const state = advance(game.script, at.state, undefined, watch).state;
    const next = { state, memory: noticeState(game, state, at.memory) };
    return [{ step: { moment: moment.id, regret: 0 }, next, key: situationKey(game, judged, next) }];
  }
  const kept = new Map<string, { low: Option; high: Option }>();
  if (moment.do === "share" || moment.do === "reflect") for (const choice of allChoices(moment)) choices.add(`${moment.id}/${choice.id}`);
  for (const answer of movesAt(game.script, moment)) {
    for (const picked of pickedIn(moment, answer)) choices.add(`${moment.id}/${picked.choice.id}`);
    const option = take(game, judged, at, moment, answer, watch);
    const known = kept.get(option.key);
    // The judge takes the decision without anybody looking along. Answers that lead to the same asked the same, but for outcomes.
    if ((watch.condition || watch.beyond) && (!known || moment.outcomes)) advance(game.script, at.state, answer, watch);
    if (!known) kept.set(option.key, { low: option, high: option });
    else if (option.step.regret < known.low.step.regret) known.low = option;
    else if (option.step.regret > known.high.step.regret) known.high = option;
  }
  return [...kept.values()].flatMap(({ low, high }) => (low === high ? [low] : [low, high]));
}

function take(game: Game, judged: JudgedOn, at: Situation, moment: DecisionMoment, answer: Answer, watch: Watch): Option {
  const turn = judgeTurn(game, at.state, at.memory, moment, answer);
  watch.turn?.(at.state, answer, turn);
  const weight = weightOf({ pivotal: moment.pivotal ?? false }, game.framework.weights);
  const state = turn.after.state;
  const next = { state, memory: noticeState(game, state, turn.memory) };
  return { step: { moment: moment.id, answer, regret: weight * (1 - turn.judged.value) }, next, key: situationKey(game, judged, next) };
}

/** What the judge looks at, beside what it remembers. */
export interface JudgedOn {
  readonly facts: readonly string[];
  /** A condition of an agreement asks for the time. */
  readonly clock: boolean;
}

export function judgedOn({ agreements, script }: Game): JudgedOn {
  const { facts, names } = looked(agreements.flatMap(({ when, except, worse }) => [when, except, worse?.when].filter((expr) => expr !== undefined)));
  return { facts: [...new Set([...LIMIT_FACTS, ...RULE_FACTS, ...facts])].filter((id) => id in script.facts), clock: names.has("klok") };
}

/** What tells situations apart: the story, what the judge knows, and how long an agreement has been waiting. */
export function situationKey(game: Game, judged: JudgedOn, { state, memory }: Situation): string {
  let key = `${storyKey(game.script, state)}|`;
  for (const id of judged.facts) key += state.known.has(id) ? "1" : "0";
  if (judged.clock) key += `@${state.clock}`;
  for (const { id, within } of game.agreements) key += `,${waitOf(memory.agreements[id], within, state.clock)}`;
  return `${key}|${memory.reported}|${memory.relieved}|${memory.unknowns}|${Object.values(memory.earlier).join(",")}`;
}

/** What an agreement still asks for. Once settled, how does not matter; only a term that the clock ends looks at the clock. */
function waitOf(status: AgreementStatus | undefined, within: Within, clock: number): string {
  if (!status || status.is === "idle") return "";
  if (status.is === "suspended") return "s";
  if (status.is !== "pending") return "x";
  const term = typeof within === "number" ? `${status.since}@${clock}` : within === "voor-tijdstip" ? `@${clock}` : "p";
  return status.done === true ? `${term}!` : term;
}
