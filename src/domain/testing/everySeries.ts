import type { Answer } from "../answers.ts";
import { weightOf } from "../assess/score.ts";
import { emptyMemory, type JudgeMemory } from "../judge/memory.ts";
import { judgeTurn, noticeState } from "../judge/turn.ts";
import { isDecision, type DecisionMoment } from "../moments.ts";
import { advance, begin, momentOf } from "../play/advance.ts";
import type { Game } from "../play/game.ts";
import type { PlayState } from "../play/state.ts";

interface Walked {
  readonly endings: Set<string>;
  readonly moments: Set<string>;
  best: number;
  worst: number;
}

/** Plays every series of answers, one by one, without merging anything. */
export function everySeries(on: Game, answersTo: (moment: DecisionMoment) => readonly Answer[]): Walked {
  const walked: Walked = { endings: new Set(), moments: new Set(), best: Infinity, worst: -Infinity };
  const walk = (state: PlayState, memory: JudgeMemory, regret: number): void => {
    if (state.ending !== null) {
      walked.endings.add(state.ending);
      walked.moments.add(state.moment);
      walked.best = Math.min(walked.best, regret);
      walked.worst = Math.max(walked.worst, regret);
      return;
    }
    const moment = momentOf(on.script, state.moment);
    if (!moment) return;
    walked.moments.add(moment.id);
    const next = (to: PlayState, then: JudgeMemory, cost: number) => walk(to, noticeState(on, to, then), cost);
    if (!isDecision(moment)) return next(advance(on.script, state).state, memory, regret);
    for (const answer of answersTo(moment)) {
      const turn = judgeTurn(on, state, memory, moment, answer);
      next(turn.after.state, turn.memory, regret + weightOf({ pivotal: moment.pivotal ?? false }, on.framework.weights) * (1 - turn.judged.value));
    }
  };
  const first = begin(on.script).state;
  walk(first, noticeState(on, first, emptyMemory()), 0);
  return walked;
}
