import type { Answer } from "../answers.ts";
import { weightOf } from "../assess/score.ts";
import type { JudgedDecision } from "../judge/finding.ts";
import { noticeState, type Turn } from "../judge/turn.ts";
import { emptyMemory, type JudgeMemory } from "../judge/memory.ts";
import { isBuilder, isDecision, type DecisionMoment } from "../moments.ts";
import { advance, begin, momentOf, type StoryWatch } from "../play/advance.ts";
import { pickedIn } from "../play/chosen.ts";
import type { Game } from "../play/game.ts";
import type { PlayState } from "../play/state.ts";
import type { Script } from "../scenario.ts";
import { judging } from "./judging.ts";
import { allChoices, forgetful } from "./key.ts";
import { storyMoves } from "./sameStory.ts";
import { judgedOn, situationKey, type Situation } from "./situationKey.ts";
import type { RouteStep } from "./weigh.ts";

/** Who looks along while exploring. What is told is told once or more, in no particular order. */
export interface Watch extends StoryWatch {
  /** Every merged state, in the shape in which it was met first. */
  readonly state?: (at: Situation) => void;
  /** Every decision that is judged: once for situations that the judge cannot tell apart. */
  readonly judged?: (judged: JudgedDecision) => void;
  /** Every answer that is tried in a merged state, what it is worth, and where it leads. */
  readonly turn?: (state: PlayState, answer: Answer, turn: Pick<Turn, "judged" | "after">) => void;
}

/** One way on: the step, where it leads, and what tells that situation apart. */
export interface Option {
  readonly step: RouteStep;
  readonly next: Situation;
  readonly key: string;
}

/** The situations of a game and the ways between them. */
export interface Ways {
  readonly first: Situation;
  readonly keyOf: (at: Situation) => string;
  /** Distinct next situations: of answers that lead to the same one, only the best and the worst are kept. */
  readonly from: (at: Situation) => readonly Option[];
}

/** The same situation without what nothing can still ask about. */
export function merged({ script }: Game, { state, memory }: Situation): Situation {
  return { state: forgetful(script, state), memory };
}

/** `choices` gathers `moment/choice` of everything that can be made in the situations that were left. */
export function waysIn(game: Game, choices: Set<string> = new Set(), watch: Watch = {}): Ways {
  const { script } = game;
  const judged = judgedOn(game);
  const judge = judging(game, judged, watch.judged);
  const watched = watch.condition !== undefined || watch.beyond !== undefined;
  const keyOf = (at: Situation) => situationKey(game, judged, at);
  const noticedIn = (state: PlayState, memory: JudgeMemory): Omit<Option, "step"> => {
    const next = { state, memory: judge.noticed(state, memory) };
    return { next, key: keyOf(next) };
  };

  function decide(at: Situation, moment: DecisionMoment): readonly Option[] {
    const weight = weightOf({ pivotal: moment.pivotal ?? false }, game.framework.weights);
    const judgeAt = judge.at(at, moment);
    const storyTo = (answer: Answer) => {
      const after = advance(script, at.state, answer);
      if (watched && moment.outcomes) advance(script, at.state, answer, watch);
      return { after, judgeAnswer: judgeAt(after.state), nexts: new Map<JudgeMemory, Omit<Option, "step">>() };
    };
    const stories: ReturnType<typeof storyTo>[] = [];
    const kept = new Map<string, { low: Option; high: Option }>();
    for (const { answer, story } of storyMoves(script, moment)) {
      const { after, judgeAnswer, nexts } = (stories[story] ??= storyTo(answer));
      const opinion = judgeAnswer(answer);
      watch.turn?.(at.state, answer, { judged: opinion.judged, after });
      const way = nexts.get(opinion.memory) ?? noticedIn(after.state, opinion.memory);
      nexts.set(opinion.memory, way);
      const regret = weight * (1 - opinion.judged.value);
      const known = kept.get(way.key);
      // Answers that lead to the same asked the same, but for outcomes.
      if (watched && !known && !moment.outcomes) advance(script, at.state, answer, watch);
      const isLow = !known || regret < known.low.step.regret;
      const isHigh = !known || (!isLow && regret > known.high.step.regret);
      if (!isLow && !isHigh) continue;
      const option: Option = { step: { moment: moment.id, answer, regret }, ...way };
      if (!known) kept.set(way.key, { low: option, high: option });
      else if (isLow) known.low = option;
      else known.high = option;
    }
    return [...kept.values()].flatMap(({ low, high }) => (low === high ? [low] : [low, high]));
  }

  const first = begin(script, watch).state;
  const met = new Set<string>();
  return {
    first: { state: first, memory: noticeState(game, first, emptyMemory()) },
    keyOf,
    from: (at) => {
      const moment = momentOf(script, at.state.moment);
      if (!moment || moment.do === "end") return [];
      if (!isDecision(moment)) return [{ step: { moment: moment.id, regret: 0 }, ...noticedIn(advance(script, at.state, undefined, watch).state, at.memory) }];
      if (!met.has(moment.id)) for (const id of choicesAt(script, moment)) choices.add(`${moment.id}/${id}`);
      met.add(moment.id);
      return decide(at, moment);
    },
  };
}

/** What can be chosen at a moment: of a builder everything, of other moments what is picked by some answer. */
function choicesAt(script: Script, moment: DecisionMoment): readonly string[] {
  if (isBuilder(moment)) return allChoices(moment).map(({ id }) => id);
  return storyMoves(script, moment).flatMap(({ answer }) => pickedIn(moment, answer).map(({ choice }) => choice.id));
}
