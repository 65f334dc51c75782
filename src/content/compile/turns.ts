import type { Turn } from "../../domain/clock.ts";
import type { Moment } from "../../domain/moments.ts";
import type { CaseFile } from "../schema/caseFile.ts";
import { clockToMinutes } from "./times.ts";

/** The turns of a story; undefined when it has none. `twice` hears of an id that stands there already. */
export function turnsOf({ beurten }: CaseFile, twice: (id: string, index: number) => void): readonly Turn[] | undefined {
  beurten?.forEach(({ id }, index) => {
    if (beurten.findIndex((other) => other.id === id) < index) twice(id, index);
  });
  return beurten?.map(({ id, label, from, talk }) => ({ id, label, from: clockToMinutes(from), ...(talk === undefined ? {} : { talk }) }));
}

/**
 * Gives every moment its turn: the one it names, or the one of the moment before it. It does not begin before its turn.
 * `unknown` hears of a turn that is not there.
 */
export function inTurns(
  moments: readonly Moment[],
  turns: readonly Turn[] | undefined,
  named: (moment: string) => string | undefined,
  unknown: (moment: string, turn: string) => void,
): readonly Moment[] {
  let now = turns?.[0];
  return moments.map((moment) => {
    const name = named(moment.id);
    const found = turns?.find(({ id }) => id === name);
    if (name !== undefined && !found) unknown(moment.id, name);
    now = found ?? now;
    return now ? { ...moment, turn: now.id, at: Math.max(moment.at ?? now.from, now.from) } : moment;
  });
}
