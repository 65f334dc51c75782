import { isDecision, mayStayOpen, REFLECT_FIELDS, takesSeveral, type BuilderMoment, type Choice, type DecisionMoment } from "../moments.ts";
import type { Script } from "../scenario.ts";
import { BUILT, changes, quiet, varies } from "./moves.ts";

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
      return moment.none.length + moment.fields.partner.length * (1 + combined(moment, BUILT, changes(script, moment)));
    case "reflect":
      return 1 + combined(moment, REFLECT_FIELDS, changes(script, moment));
    case "build":
      return 2 + combined(moment, Object.keys(moment.fields), changes(script, moment));
  }
}

function combined(moment: BuilderMoment, order: readonly string[], active: (item: Choice) => boolean): number {
  const fields: Readonly<Record<string, readonly Choice[]>> = moment.fields;
  return order.reduce((product, field) => {
    const all = fields[field] ?? [];
    // What varies counts as if it were always among the answers that are tried: at most.
    const items = all.filter((item) => active(item) || varies(item)).length;
    if (takesSeveral(moment, field)) return product * 2 ** items;
    const open = mayStayOpen(moment, field) ? 1 : 0;
    // Where the answer itself does something, the ways around it take its place.
    return items === 0 ? product : product * (items + open + Math.max(1, quiet(all.filter((item) => !active(item))).length));
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
