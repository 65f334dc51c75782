import type { Answer } from "../answers.ts";
import { holds } from "../evaluate.ts";
import type { Expr } from "../expr.ts";
import { judgeContext } from "../judge/context.ts";
import type { JudgedDecision } from "../judge/finding.ts";
import type { JudgeMemory } from "../judge/memory.ts";
import { lastsFor } from "../judge/terms.ts";
import { canBeSilent, judgeAlone, judgeTaken, leavesPartners, noticeState, type Turn } from "../judge/turn.ts";
import type { DecisionMoment } from "../moments.ts";
import type { Game } from "../play/game.ts";
import type { PlayState } from "../play/state.ts";
import { allChoices } from "./key.ts";
import { aloneKey, judgeKey, type JudgedOn, type Situation } from "./situationKey.ts";

/** A judge for exploring: in situations that a judge cannot tell apart, an answer is judged once. */
export interface Judging {
  /** Judges answers in one situation that lead to one state. */
  readonly at: (at: Situation, moment: DecisionMoment) => (after: PlayState) => (answer: Answer) => Opinion;
  /** What the judge notices in a new state. */
  readonly noticed: (state: PlayState, memory: JudgeMemory) => JudgeMemory;
}

type Opinion = Pick<Turn, "judged" | "memory">;

export function judging(game: Game, judged: JudgedOn, tell?: (judged: JudgedDecision) => void): Judging {
  const conditions = new Map<DecisionMoment, readonly Expr[]>();
  const opinions = new Map<string, Map<Answer, Opinion>>();
  const alone = new Map<string, Map<Answer, JudgedDecision>>();
  const memories = new Map<string, JudgeMemory>();
  const notices = new WeakMap<JudgeMemory, Map<string, JudgeMemory>>();
  // Duties of this role that have to be done within so much time.
  const timed = game.agreements.filter(({ within, duty, parties }) => lastsFor(within) !== null && duty !== undefined && parties.includes(game.script.role));
  const canBegin = (memory: JudgeMemory) => timed.some(({ id }) => ["idle", "suspended"].includes(memory.agreements[id]?.is ?? "idle"));

  // What is remembered alike is one memory: what is known of one then holds for all.
  const remembered = (memory: JudgeMemory) => entry(memories, JSON.stringify(memory), () => memory);

  return {
    at: (at, moment) => {
      const { state, memory } = at;
      const on = judgeContext(game, state, memory);
      const asked = entry(conditions, moment, () => conditionsAt(moment));
      const author = asked.map((condition) => (holds(condition, on.scope) ? "1" : "0")).join("");
      const here = `${moment.id}|${judgeKey(game, judged, at)}|${author}`;
      const aloneHere = entry(alone, `${moment.id}|${aloneKey(judged, at)}|${author}`, () => new Map<Answer, JudgedDecision>());
      // How late it is, before and after, only matters to a duty with a term; where an answer leads only to who was silent.
      const term = here.includes("@") || (timed.some(({ after }) => after !== undefined) && canBegin(memory));
      const silent = canBeSilent(on, moment);
      return (after) => {
        const ends = silent && leavesPartners(game, after) ? "!" : "";
        const known = entry(opinions, term ? `${here}|${state.clock}|${after.clock}|${ends}` : `${here}|${ends}`, () => new Map<Answer, Opinion>());
        const judgeOnce = (answer: Answer) => {
          const own = entry(aloneHere, answer, () => judgeAlone(game, state, memory, moment, answer));
          const taken = judgeTaken(game, state, memory, moment, answer, after, own);
          const opinion = { judged: taken.judged, memory: remembered(taken.memory) };
          tell?.(opinion.judged);
          known.set(answer, opinion);
          return opinion;
        };
        return (answer) => known.get(answer) ?? judgeOnce(answer);
      };
    },
    noticed: (state, memory) => {
      // What comes up now counts from now on: only for a term in minutes it matters when that is.
      const counts = judged.clock || canBegin(memory);
      let key = counts ? `${state.clock}@` : "";
      for (const id of judged.facts) key += state.known.has(id) ? "1" : "0";
      return entry(
        entry(notices, memory, () => new Map<string, JudgeMemory>()),
        key,
        () => remembered(noticeState(game, state, memory)),
      );
    },
  };
}

/** What the author's judgements of a moment ask. */
function conditionsAt(moment: DecisionMoment): readonly Expr[] {
  return [...new Set(allChoices(moment).flatMap(({ judgements }) => judgements.flatMap(({ when }) => (when ? [when] : []))))];
}

function entry<K, V>(map: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
