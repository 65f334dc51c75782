import type { Mode } from "../log.ts";
import type { Criterion } from "../framework.ts";
import type { AttemptResult } from "../result.ts";
import type { Part, Role } from "../roles.ts";
import type { History } from "./showing.ts";

/** Days, "2026-03-01", both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What was practised in a period, and when; never how well. */
export interface Proof {
  readonly plays: readonly ProofPlay[];
  /** Ids of objectives that were shown, well or not. */
  readonly objectives: readonly string[];
  readonly refreshers: number;
  /** Tests that were passed, oldest first. */
  readonly passed: readonly AttemptResult[];
}

export interface ProofPlay {
  readonly caseId: string;
  readonly role: Role;
  readonly part: Part;
  readonly mode: Mode;
  readonly times: number;
  /** Wall times, ISO 8601. */
  readonly first: string;
  readonly last: string;
}

/** `dayOf`: the day of a wall time where the trainee is. */
export function proofOf(
  { results, reviews }: History,
  { from, to }: Period,
  criteria: Readonly<Record<string, Pick<Criterion, "objective">>>,
  dayOf: (at: string) => string,
): Proof {
  const within = (at: string) => dayOf(at) >= from && dayOf(at) <= to;
  const attempts = results.filter(({ endedAt }) => within(endedAt)).toReversed();
  const refreshers = reviews.filter(({ at }) => within(at));
  const shown = [...attempts.flatMap((attempt) => Object.keys(attempt.criteria)), ...refreshers.map(({ criterion }) => criterion)];
  const objectives = new Set(shown.flatMap((id) => criteria[id]?.objective ?? []));
  return {
    plays: playsOf(attempts),
    objectives: [...objectives].toSorted(),
    refreshers: refreshers.length,
    passed: attempts.filter(({ outcome }) => outcome === "behaald"),
  };
}

/** The same case in the same role and mode is one line; the first played stands first. */
function playsOf(attempts: readonly AttemptResult[]): readonly ProofPlay[] {
  const plays = new Map<string, ProofPlay>();
  for (const { caseId, role, part, mode, endedAt } of attempts) {
    const key = `${caseId}/${role}/${mode}`;
    const before = plays.get(key);
    plays.set(key, before ? { ...before, times: before.times + 1, last: endedAt } : { caseId, role, part, mode, times: 1, first: endedAt, last: endedAt });
  }
  return [...plays.values()];
}
