import type { Drill, DrillReview } from "../../domain/drill.ts";
import type { Framework, RefreshRule } from "../../domain/framework.ts";
import { isWeak } from "../../domain/grades.ts";
import type { Role } from "../../domain/roles.ts";
import { drawn, shuffled } from "../variant.ts";
import { memoriesOf, type Memory } from "./memory.ts";
import { isPast, oldestFirst, practiceOf, type History, type Practice } from "./practice.ts";
import { isTransfer } from "./transfer.ts";

export interface PlanInput {
  readonly drills: readonly Drill[];
  readonly history: History;
  readonly role: Role;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly seed: number;
  readonly rule: RefreshRule;
  /** To know which criteria serve the same objective. */
  readonly criteria: Framework["criteria"];
}

/** A criterion that can be practised now. */
export interface Due {
  readonly criterion: string;
  /** Null: never practised. */
  readonly memory: Memory | null;
}

export interface Plan {
  /** At most so many and so long as a round may be, in the order in which they are played. */
  readonly drills: readonly Drill[];
  /** What these are chosen from: everything that has faded, or else what is new. */
  readonly due: readonly Due[];
  /** True when something has faded; false when the round is about what is new. */
  readonly faded: boolean;
  /** When the next thing fades, milliseconds since 1970; null when nothing was practised yet. */
  readonly next: number | null;
}

/** The round that is due now. Pure: the same history, time and seed give the same round. */
export function planRound(input: PlanInput): Plan {
  const { drills, role, now, seed } = input;
  const known = knownTo(input);
  const own = criteriaOf(drills, role);
  const faded = own.flatMap((criterion): readonly Due[] => {
    const memory = known.memories.get(criterion);
    return memory?.faded ? [{ criterion, memory }] : [];
  });
  const due = faded.length > 0 ? faded.sort((a, b) => (a.memory?.chance ?? 0) - (b.memory?.chance ?? 0)) : newTo(input, known, own);
  const later = own.flatMap((criterion) => known.memories.get(criterion)?.due ?? []).filter((at) => at > now);
  return {
    drills: shuffled(fill(input, due, [], new Set()), seed, "volgorde"),
    due,
    faded: faded.length > 0,
    next: later.length > 0 ? Math.min(...later) : null,
  };
}

/** More of the same round, for what was skipped: `fixed` stays in it, `without` does not come back. */
export function refill(input: PlanInput, plan: Plan, fixed: readonly Drill[], without: ReadonlySet<string>): readonly Drill[] {
  const others = plan.faded ? newTo(input, knownTo(input), criteriaOf(input.drills, input.role)) : [];
  return fill(input, [...plan.due, ...others], fixed, without);
}

interface Known {
  readonly practice: readonly Practice[];
  readonly memories: ReadonlyMap<string, Memory>;
}

function knownTo({ history, role, now, rule }: PlanInput): Known {
  const practice = practiceOf(history, role, now, rule);
  return { practice, memories: memoriesOf(practice, now, rule) };
}

function criteriaOf(drills: readonly Drill[], role: Role): readonly string[] {
  return [...new Set(drills.flatMap(({ script, criterion }) => (script.role === role ? [criterion] : [])))].sort();
}

/** What was never practised, in the order of the seed: first what serves an objective that went weak in a case. */
function newTo({ criteria, seed }: PlanInput, { practice, memories }: Known, own: readonly string[]): readonly Due[] {
  const weak = new Set(practice.flatMap(({ criterion, from, grade }) => (from === "casus" && isWeak(grade) ? (criteria[criterion]?.objective ?? []) : [])));
  const serves = (criterion: string) => weak.has(criteria[criterion]?.objective ?? "");
  const fresh = shuffled(
    own.filter((criterion) => !memories.has(criterion)),
    seed,
    "nieuw",
  );
  return [...fresh.filter(serves), ...fresh.filter((criterion) => !serves(criterion))].map((criterion) => ({ criterion, memory: null }));
}

/**
 * Fills a round. One drill a criterion, never two about the same phenomenon, never the drill that was last played for its criterion when
 * there is another. Whether a place looks for an innocent post is drawn for each place by itself: over many rounds it comes to the share
 * that is wanted, and one round tells nothing about the next post.
 */
function fill(input: PlanInput, due: readonly Due[], fixed: readonly Drill[], without: ReadonlySet<string>): readonly Drill[] {
  const { rule, seed } = input;
  const reviews = playedBy(input);
  const share = wantedShare(reviews, rule);
  const round = [...fixed];
  const left = due.filter(({ criterion }) => !fixed.some((drill) => drill.criterion === criterion));
  while (round.length < rule.drills) {
    const fits = (drill: Drill) =>
      !without.has(drill.id) &&
      round.every(({ script }) => script.phenomenon !== drill.script.phenomenon) &&
      minutesOf(round) + drill.script.minutes <= rule.minutes;
    const choices = left.flatMap(({ criterion }) => drillsFor(input, criterion, reviews).filter(fits));
    const innocent = drawn(seed, `plek ${round.length}`) < share;
    const next = choices.find((drill) => drill.innocent === innocent) ?? choices[0];
    if (!next) break;
    round.push(next);
    left.splice(
      left.findIndex(({ criterion }) => criterion === next.criterion),
      1,
    );
  }
  return round.slice(fixed.length);
}

const minutesOf = (drills: readonly Drill[]) => drills.reduce((sum, { script }) => sum + script.minutes, 0);

/** Refreshers of this role so far, oldest first. */
function playedBy({ history, role, now }: PlanInput): readonly DrillReview[] {
  return oldestFirst(history.reviews.filter((one) => one.role === role && isPast(one.at, now) && !isTransfer(one)));
}

/** The chance that a place looks for an innocent post: higher when there were few lately, lower when there were many. */
function wantedShare(reviews: readonly DrillReview[], { innocent, lookBack }: RefreshRule): number {
  const recent = reviews.slice(-lookBack);
  const were = recent.filter((one) => one.innocent).length + innocent * (lookBack - recent.length);
  return Math.min(0.9, Math.max(0.1, 2 * innocent - were / Math.max(1, lookBack)));
}

/** The drills of a criterion: not the one of last time when there is another; of the rest first another phenomenon, and what was longest ago. */
function drillsFor({ drills, role, seed }: PlanInput, criterion: string, reviews: readonly DrillReview[]): readonly Drill[] {
  const all = drills.filter((drill) => drill.script.role === role && drill.criterion === criterion);
  const last = reviews.findLast((one) => one.criterion === criterion);
  const others = all.length > 1 ? all.filter(({ id }) => id !== last?.drill) : all;
  const played = (drill: Drill) => reviews.findLastIndex((one) => one.drill === drill.id);
  const same = (drill: Drill) => Number(drill.script.phenomenon === last?.phenomenon);
  return [...shuffled(others, seed, criterion)].sort((a, b) => same(a) - same(b) || played(a) - played(b));
}
