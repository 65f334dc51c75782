import type { Answer } from "../answers.ts";
import type { Choice, DecisionMoment } from "../moments.ts";
import { pickedIn } from "../play/chosen.ts";
import type { Script } from "../scenario.ts";
import { namedChoices } from "./key.ts";
import { movesAt } from "./moves.ts";

/** An answer that is tried, and the number of what it does to the story. */
export interface Move {
  readonly answer: Answer;
  /** Answers of a moment with the same number lead to the same story from whatever state, apart from choices that no condition asks about. */
  readonly story: number;
}

const cache = new WeakMap<Script, Map<DecisionMoment, readonly Move[]>>();

/** The answers of `movesAt`, in that order, told apart by what they do to the story. Worked out once per script. */
export function storyMoves(script: Script, moment: DecisionMoment): readonly Move[] {
  const ofScript = cache.get(script) ?? new Map<DecisionMoment, readonly Move[]>();
  cache.set(script, ofScript);
  const moves = ofScript.get(moment) ?? numbered(script, moment);
  ofScript.set(moment, moves);
  return moves;
}

function numbered(script: Script, moment: DecisionMoment): readonly Move[] {
  const named = namedChoices(script);
  const numbers = new Map<string, number>();
  return movesAt(script, moment).map((answer) => {
    const doing = pickedIn(moment, answer).map(({ choice }) => [effectsOf(choice), named.has(`${moment.id}/${choice.id}`) ? choice.id : ""]);
    const key = JSON.stringify(doing.filter((one) => one.some((part) => part !== "")));
    const story = numbers.get(key) ?? numbers.size;
    numbers.set(key, story);
    return { answer, story };
  });
}

/** What picking this does, besides having been picked; empty when it does nothing. */
function effectsOf({ takes, add, reveals, show, sends, then }: Choice): string {
  const effects = [takes, add, reveals, show, sends, then];
  return effects.some((effect) => effect !== undefined) ? JSON.stringify(effects) : "";
}
