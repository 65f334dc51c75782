import type { Answer } from "../answers.ts";
import { emptyMemory, type JudgeMemory } from "../judge/memory.ts";
import { judgeTurn, noticeState } from "../judge/turn.ts";
import { isDecision, type DecisionMoment } from "../moments.ts";
import { advance, begin, momentOf } from "../play/advance.ts";
import { pickedIn } from "../play/chosen.ts";
import type { Game } from "../play/game.ts";
import type { PlayState } from "../play/state.ts";

export interface Whole {
  readonly moment: string;
  readonly ending: string | null;
  readonly next: { readonly to: number; readonly regret: number }[];
}

/** How many states a story may have: looking from every one at every other takes its time. */
export const MOST = 800;

/** Every whole state, nothing merged and nothing left out; a story with too many is given up. */
export function wholeStates(on: Game, answersTo: (moment: DecisionMoment) => readonly Answer[]) {
  const states: Whole[] = [];
  const numbers = new Map<string, number>();
  const choices = new Set<string>();
  const waiting: { readonly number: number; readonly state: PlayState; readonly memory: JudgeMemory }[] = [];
  const numberOf = (state: PlayState, memory: JudgeMemory): number => {
    const sets = [state.known, state.chosen, state.passed].map((set) => [...set].sort());
    const key = JSON.stringify([state.moment, state.vars, state.clock, sets, state.ending, memory]);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = states.push({ moment: state.moment, ending: state.ending, next: [] }) - 1;
    numbers.set(key, number);
    waiting.push({ number, state, memory });
    return number;
  };
  const first = begin(on.script).state;
  numberOf(first, noticeState(on, first, emptyMemory()));
  for (let at = waiting.pop(); at && states.length <= MOST; at = waiting.pop()) {
    const { number, state, memory } = at;
    const moment = momentOf(on.script, state.moment);
    if (state.ending !== null || !moment || moment.do === "end") continue;
    const go = (to: PlayState, after: JudgeMemory, regret: number) => states[number]?.next.push({ to: numberOf(to, noticeState(on, to, after)), regret });
    if (!isDecision(moment)) go(advance(on.script, state).state, memory, 0);
    else
      for (const answer of answersTo(moment)) {
        for (const picked of pickedIn(moment, answer)) choices.add(`${moment.id}/${picked.choice.id}`);
        const turn = judgeTurn(on, state, memory, moment, answer);
        go(turn.after.state, turn.memory, (moment.pivotal ? 2 : 1) * (1 - turn.judged.value));
      }
  }
  return { states, choices };
}

/** From every state: what can be reached, in one step or more. */
export function reachedFrom(states: readonly Whole[]): readonly ReadonlySet<number>[] {
  return states.map((_, from) => {
    const seen = new Set<number>();
    const open = [from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) for (const { to } of states[at]?.next ?? []) if (!seen.has(to)) open.push(seen.add(to) && to);
    return seen;
  });
}
