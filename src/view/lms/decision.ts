import type { AssessedDecision } from "../../domain/assess/assess.ts";
import { weightOf } from "../../domain/assess/score.ts";
import { strongerAnswer } from "../../domain/assess/strongerAnswer.ts";
import type { Answer } from "../../domain/answers.ts";
import { isDecision } from "../../domain/moments.ts";
import { momentOf } from "../../domain/play/advance.ts";
import type { Game } from "../../domain/play/game.ts";
import type { Entry } from "../../domain/play/progress.ts";
import type { LmsDecision } from "../../runtime/lmsPort.ts";
import { LETTERS, pickable, pickedKeys } from "./letters.ts";
import { axisId, stepId } from "./objectives.ts";

/** One decision as a learning system is told of it. `prefix` makes its id unique in the registration. Null: the case no longer has it. */
export function describeDecision(
  game: Game,
  { entry, moment: id, countsIn, pivotal, grade, findings }: AssessedDecision,
  prefix: string,
  at: string,
): LmsDecision | null {
  const { script, framework } = game;
  const moment = momentOf(script, id);
  if (!moment || !isDecision(moment) || !entry.answer) return null;
  const choices = pickable(script, moment)
    .slice(0, LETTERS.length)
    .map(({ key, text }, index) => ({ letter: LETTERS.charAt(index), id: key, text }));
  const lettersOf = (answer: Answer) => {
    const keys = pickedKeys(answer);
    return choices.flatMap(({ letter, id: key }) => (keys.has(key) ? [letter] : []));
  };
  const best = grade === "best" ? entry.answer : bestInstead(game, entry);
  return {
    id: `${prefix}.${id}`,
    name: moment.ask ?? moment.title ?? script.title,
    at,
    choices,
    picked: lettersOf(entry.answer),
    best: best && lettersOf(best),
    grade,
    weight: weightOf({ pivotal }, framework.weights),
    objectives: [stepId(countsIn), ...[...new Set(findings.map(({ axis }) => axis))].map(axisId)],
  };
}

/** Looked for once an entry: what is reported again and again does not change. */
const found = new WeakMap<Entry, Answer | null>();

function bestInstead(game: Game, entry: Entry): Answer | null {
  const known = found.get(entry);
  if (known !== undefined) return known;
  const stronger = strongerAnswer(game, entry);
  const best = stronger?.judged.grade === "best" ? stronger.answer : null;
  found.set(entry, best);
  return best;
}
