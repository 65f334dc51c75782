import type { DrillReview } from "../../domain/drill.ts";
import { ROLES, type Role } from "../../domain/roles.ts";
import type { Pick, PlanInput } from "./input.ts";
import { planRound, refill } from "./plan.ts";
import { isPast, oldestFirst, type History } from "./practice.ts";

/** What a round follows from, beside the history: it is its address, so that a page that is loaded again goes on where it was. */
export interface RoundKey {
  readonly role: Role;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly seed: number;
}

const PATTERN = /^([a-z]+)-([0-9a-z]{1,11})-([0-9a-z]{1,7})$/u;

export const roundName = ({ role, startedAt, seed }: RoundKey): string => `${role}-${startedAt.toString(36)}-${seed.toString(36)}`;

/** Null: no round is called that. */
export function roundKeyOf(name: string): RoundKey | null {
  const [, word, time = "", lot = ""] = PATTERN.exec(name) ?? [];
  const role = ROLES.find((known) => known === word);
  const [startedAt, seed] = [Number.parseInt(time, 36), Number.parseInt(lot, 36)];
  return role && Number.isSafeInteger(startedAt) && seed < 2 ** 32 ? { role, startedAt, seed } : null;
}

/** The id of the answer to a drill in a round: one answer each. */
export const reviewId = (key: RoundKey, drill: string): string => `${roundName(key)}.${drill}`;

export interface Round {
  /** In the order in which they are played; what was skipped is not in it. */
  readonly picks: readonly Pick[];
  /** In the order in which they were given. */
  readonly answers: readonly DrillReview[];
  /** The one to play now; null when the round is over. */
  readonly current: Pick | null;
}

export type RoundInput = Omit<PlanInput, "now" | "seed" | "role"> & {
  readonly key: RoundKey;
  readonly skipped: ReadonlySet<string>;
};

/** Where a round stands: planned from what was known when it began, and the answers that were kept since. */
export function roundOf({ key, skipped, ...rest }: RoundInput): Round {
  const { drills, history, rule } = rest;
  const answers = oldestFirst(history.reviews.filter(({ id }) => id.startsWith(`${roundName(key)}.`)));
  const input: PlanInput = { ...rest, role: key.role, now: key.startedAt, seed: key.seed, history: before(history, key, answers) };
  const plan = planRound(input);
  const answered = ({ drill }: Pick) => answers.some((one) => one.drill === drill.id);
  const kept = plan.picks.filter((pick) => answered(pick) || !skipped.has(pick.drill.id));
  // Played in place of something that was skipped before the page was loaded again.
  const more = answers.flatMap(({ drill: id, criterion }): readonly Pick[] => {
    const drill = drills.find((one) => one.id === id);
    return drill && !kept.some((pick) => pick.drill === drill) ? [{ drill, criterion }] : [];
  });
  const fixed = [...kept, ...more];
  const round = skipped.size > 0 ? [...fixed, ...refill(input, plan, fixed, skipped)] : fixed;
  const over = answers.length >= rule.drills;
  return { picks: over ? round.filter(answered) : round, answers, current: over ? null : (round.find((pick) => !answered(pick)) ?? null) };
}

/** A round does not change while it is played. */
function before({ reviews, results }: History, { startedAt }: RoundKey, answers: readonly DrillReview[]): History {
  return {
    reviews: reviews.filter((one) => !answers.includes(one) && isPast(one.at, startedAt)),
    results: results.filter((one) => isPast(one.endedAt, startedAt)),
  };
}
