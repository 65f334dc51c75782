import type { DebriefView } from "./model.ts";
import { DEBRIEF_WORDS } from "./text/debriefParts.ts";
import { MODE_NAMES } from "./text/nl.ts";

/** Whose view of which case, when, under which agreements: names and values at the head of paper and file. Names nobody. */
export function factsOf({ caseTitle, roleName, mode, variant, date, set }: DebriefView): readonly (readonly [name: string, value: string])[] {
  const { facts } = DEBRIEF_WORDS;
  return [
    [facts.case, caseTitle],
    [facts.role, roleName],
    [facts.mode, MODE_NAMES[mode]],
    ...(variant === undefined ? [] : [[facts.variant, variant] as const]),
    [facts.date, date],
    [facts.set, set.title],
  ];
}
