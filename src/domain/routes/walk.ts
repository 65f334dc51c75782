import type { Answer } from "../answers.ts";
import { conditionsOfWay, keyOn, relevance } from "../explore/key.ts";
import { leavesPartners } from "../judge/turn.ts";
import { isDecision, type DecisionMoment } from "../moments.ts";
import { advance, begin, momentOf } from "../play/advance.ts";
import type { Game } from "../play/game.ts";
import { grown, type Grown } from "../play/grown.ts";
import type { PlayState } from "../play/state.ts";
import type { Script } from "../scenario.ts";
import { wayAnswers, type WayAnswer } from "./answers.ts";
import { LIMITED, limitsIn, NOBODY_TOLD, practise, type Practised, type Told } from "./practice.ts";

/** Where somebody stands who plays. */
export interface Stand {
  readonly state: PlayState;
  readonly told: Told;
}

/** One step that a play can take; of a beat without an answer. */
export interface Taken {
  readonly from: Stand;
  readonly answer?: Answer;
  readonly to: Stand;
}

/** Stands that are looked at before a story counts as too large. Our largest has about 3,000. */
export const MOST_STANDS = 40_000;

const onTheWay = relevance(conditionsOfWay);

/** The same state without what nothing on the way can still ask about: the sets stay small, and going on is cheap. */
function trimmed(script: Script, state: PlayState): PlayState {
  const on = onTheWay(script, state.moment);
  const only = (ids: readonly string[], of: Grown) => grown(ids.filter((id) => of.has(id)));
  return { ...state, known: only([...on.facts, ...LIMITED], state.known), chosen: only(on.chosen, state.chosen), passed: only(on.passed, state.passed) };
}

/**
 * Tells every step that a play in this mode can take, once for stands that nothing on the way can tell apart: the real story
 * engine takes it. What an answer is worth plays no part, so that this costs a fraction of exploring; only that practice stops at a hard
 * limit does. False: too large, then not everything was told.
 */
export function walk(game: Game, tell: (step: Taken) => void, most = MOST_STANDS): boolean {
  const { script, mode } = game;
  const limitsAt = limitsIn(game);
  const practising = mode === "oefenen";
  const asked = new Map<string, readonly WayAnswer[]>();
  const practised = new Map<string, ReturnType<typeof groups>>();
  const met = new Set<string>();
  const waiting: Stand[] = [];
  const meet = (stand: Stand) => {
    const { state } = stand;
    const story = keyOn(onTheWay(script, state.moment), state);
    const key = practising && state.ending === null ? `${story}|${limitsAt(state, stand.told).key}` : story;
    if (met.has(key)) return;
    met.add(key);
    waiting.push({ ...stand, state: trimmed(script, state) });
  };

  /** What the answers of a moment come to here: per story, every way in which it can be told, or with which silence. */
  function groups(moment: DecisionMoment, from: Stand): readonly { readonly answer: Answer; readonly story: number; readonly ends: Practised }[] {
    const answers = asked.get(moment.id) ?? wayAnswers(script, moment);
    asked.set(moment.id, answers);
    const found = new Map<string, { readonly answer: Answer; readonly story: number; readonly ends: Practised }>();
    const limits = practising ? limitsAt(from.state, from.told) : undefined;
    for (const { answer, story } of answers) {
      const ends = limits ? practise(limits, from.told, moment, answer) : { told: from.told, silent: false };
      const key = ends && `${story},${ends.told.reported},${ends.told.relieved},${ends.silent}`;
      if (ends && key !== null && !found.has(key)) found.set(key, { answer, story, ends });
    }
    return [...found.values()];
  }

  function decide(moment: DecisionMoment, from: Stand): void {
    const key = practising ? `${moment.id}|${limitsAt(from.state, from.told).key}` : moment.id;
    const ways = practised.get(key) ?? groups(moment, from);
    practised.set(key, ways);
    const after: PlayState[] = [];
    for (const { answer, story, ends } of ways) {
      const state = (after[story] ??= advance(script, from.state, answer).state);
      if (ends.silent && leavesPartners(game, state)) continue;
      const to = { state, told: ends.told };
      tell({ from, answer, to });
      meet(to);
    }
  }

  meet({ state: begin(script).state, told: NOBODY_TOLD });
  for (let from = waiting.pop(); from; from = waiting.pop()) {
    if (met.size > most) return false;
    const moment = momentOf(script, from.state.moment);
    if (from.state.ending !== null || !moment) continue;
    if (isDecision(moment)) decide(moment, from);
    else {
      const to = { state: advance(script, from.state).state, told: from.told };
      tell({ from, to });
      meet(to);
    }
  }
  return true;
}
