import { looked } from "../expr.ts";
import type { Within } from "../framework.ts";
import type { AgreementStatus } from "../judge/agreementTracker.ts";
import { LIMIT_FACTS } from "../judge/hardLimits.ts";
import type { JudgeMemory } from "../judge/memory.ts";
import { lastsFor } from "../judge/terms.ts";
import { RULE_FACTS } from "../judge/rules/rule.ts";
import type { Game } from "../play/game.ts";
import type { PlayState } from "../play/state.ts";
import { storyKey } from "./key.ts";

/** Where somebody stands who plays: the story, and what the judge remembers. */
export interface Situation {
  readonly state: PlayState;
  readonly memory: JudgeMemory;
}

/** What the judge looks at, beside what it remembers. */
export interface JudgedOn {
  readonly facts: readonly string[];
  /** A condition of an agreement asks for the time. */
  readonly clock: boolean;
}

export function judgedOn({ agreements, script }: Game): JudgedOn {
  const { facts, names } = looked(agreements.flatMap(({ when, except, worse }) => [when, except, worse?.when].filter((expr) => expr !== undefined)));
  return { facts: [...new Set([...LIMIT_FACTS, ...RULE_FACTS, ...facts])].filter((id) => id in script.facts), clock: names.has("klok") };
}

/** What tells situations apart: the story, what the judge knows, and how long an agreement has been waiting. */
export function situationKey(game: Game, judged: JudgedOn, { state, memory }: Situation): string {
  return `${storyKey(game.script, state)}|${judgeKey(game, judged, { state, memory })}`;
}

/** What tells situations apart for the judge, apart from the conditions that an author wrote at a choice. */
export function judgeKey(game: Game, judged: JudgedOn, { state, memory }: Situation): string {
  let key = aloneKey(judged, { state, memory });
  if (judged.clock) key += `@${state.clock}`;
  for (const { id, within } of game.agreements) key += `,${waitOf(memory.agreements[id], within, state.clock)}`;
  return key;
}

/** The same for what an answer is worth by itself: agreements that wait, and the time, are left out. */
export function aloneKey(judged: JudgedOn, { state, memory }: Situation): string {
  let key = "";
  for (const id of judged.facts) key += state.known.has(id) ? "1" : "0";
  const { reported, relieved, unknowns, earlier } = memory;
  for (const one of [reported, relieved, unknowns, earlier.directorTold, earlier.asked, earlier.dangerWaited, earlier.needWaited]) key += one ? "1" : "0";
  return key;
}

/** What an agreement still asks for. Once settled, how does not matter; only a term that the clock ends looks at the clock. */
function waitOf(status: AgreementStatus | undefined, within: Within, clock: number): string {
  if (!status || status.is === "idle") return "";
  if (status.is === "suspended") return "s";
  if (status.is !== "pending") return "x";
  const term = lastsFor(within) !== null ? `${status.since}@${clock}` : within === "voor-tijdstip" ? `@${clock}` : "p";
  return status.done === true ? `${term}!` : term;
}
