import type { Answer } from "../answers.ts";
import { movesAt } from "../explore/moves.ts";
import { isBetter } from "../grades.ts";
import type { JudgedDecision } from "../judge/finding.ts";
import { judgeTurn } from "../judge/turn.ts";
import { isDecision } from "../moments.ts";
import { momentOf } from "../play/advance.ts";
import type { Game } from "../play/game.ts";
import type { Entry } from "../play/progress.ts";

export interface StrongerAnswer {
  readonly answer: Answer;
  readonly judged: JudgedDecision;
}

/**
 * A whole answer with a better grade that was open in the same state, for decisions that are put together and for wordings (SPEC, output).
 * Of those with the best grade the one that changes least; null when nothing was better.
 */
export function strongerAnswer(game: Game, { moment: id, answer, before, memoryBefore, judged }: Entry): StrongerAnswer | null {
  const moment = momentOf(game.script, id);
  if (!moment || !isDecision(moment) || !answer || !judged || judged.grade === "best") return null;
  let best: StrongerAnswer | null = null;
  for (const one of movesAt(game.script, moment).toSorted((a, b) => distance(answer, a) - distance(answer, b))) {
    const found = judgeTurn(game, before, memoryBefore, moment, one).judged;
    if (found.grade === "best") return { answer: one, judged: found };
    if (isBetter(found.grade, (best?.judged ?? judged).grade)) best = { answer: one, judged: found };
  }
  return best;
}

/** What changes least goes first: how something is done before whom or what was chosen; of questions the fewest. */
function distance(answer: Answer, other: Answer): number {
  if (answer.do === "act" && other.do === "act") return answer.option === other.option ? 0 : 1;
  if (other.do === "consult") return other.sources.length;
  if (answer.do !== "share" || other.do !== "share") return 0;
  return "fields" in answer && "fields" in other && answer.fields.partner.join() === other.fields.partner.join() ? 0 : 1;
}
