import { isDecision, REFLECT_FIELDS, SET_FIELDS, type Choice, type DecisionMoment } from "../moments.ts";
import type { Script } from "../scenario.ts";
import { BUILT, changes, quiet } from "./moves.ts";

/** Situations that one exploration looks at before it gives up, and answers of one moment. A large case of ours has 13,000 and 200. */
export const MOST_STATES = 250_000;
export const MOST_ANSWERS = 20_000;

/** The first moment with more answers than can be looked at; null when there is none. */
export function tooManyAnswers(script: Script): string | null {
  return script.moments.find((moment) => isDecision(moment) && answersAt(script, moment) > MOST_ANSWERS)?.id ?? null;
}

/** How many answers `movesAt` would make at a moment, at most; told without making them. */
export function answersAt(script: Script, moment: DecisionMoment): number {
  switch (moment.do) {
    case "choose":
      return moment.options.length;
    case "act":
      return moment.options.reduce((sum, option) => sum + Math.max(1, moment.tones.filter((tone) => tone.of.includes(option.id)).length), 0);
    case "inspect":
      return 5;
    case "consult":
      return 2 * subsetCount(moment.sources.length, moment.atMost);
    case "share":
      return moment.none.length + moment.fields.partner.length * (1 + combined(BUILT, moment.fields, changes(script, moment)));
    case "reflect":
      return 1 + combined(REFLECT_FIELDS, moment.fields, changes(script, moment));
  }
}

function combined<F extends string>(order: readonly F[], fields: Readonly<Record<F, readonly Choice[]>>, active: (item: Choice) => boolean): number {
  return order.reduce((product, field) => {
    const items = fields[field].filter(active).length;
    if (SET_FIELDS.includes(field)) return product * 2 ** items;
    // Where the answer itself does something, the ways around it take its place.
    return items === 0 ? product : product * (items + Math.max(1, quiet(fields[field].filter((item) => !active(item))).length));
  }, 1);
}

/** Sets of at most `most` out of so many things. */
function subsetCount(things: number, most: number): number {
  let [sum, row] = [1, 1];
  for (let size = 1; size <= Math.min(most, things); size++) {
    row = (row * (things - size + 1)) / size;
    sum += row;
  }
  return sum;
}
