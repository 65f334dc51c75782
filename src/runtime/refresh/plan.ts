import { isWeak } from "../../domain/grades.ts";
import { shuffled } from "../variant.ts";
import { even, fill } from "./fill.ts";
import type { Due, Pick, PlanInput } from "./input.ts";
import { memoriesOf, type Memory } from "./memory.ts";
import { practiceOf } from "./practice.ts";

export interface Plan {
  /** At most so many and so long as a round may be, in the order in which they are played. */
  readonly picks: readonly Pick[];
  /** What these are chosen from: everything that has faded, or else what is new. */
  readonly due: readonly Due[];
  /** True when something has faded; false when the round is about what is new. */
  readonly faded: boolean;
  /** When the next thing fades, milliseconds since 1970; null when nothing was practised yet. */
  readonly next: number | null;
}

/** The round that is due now. Pure: the same history, time and seed give the same round. */
export function planRound(input: PlanInput): Plan {
  const { seed } = input;
  const memories = memoriesAt(input);
  const own = ownCriteria(input);
  const scheduled = [...own.flatMap((criterion) => memories.get(criterion) ?? []), ...borrowed(input, memories, own)];
  const faded = scheduled.filter((memory) => memory.faded).sort((a, b) => a.chance - b.chance || a.criterion.localeCompare(b.criterion));
  const due = faded.length > 0 ? faded.map(asDue) : newTo(input, memories, own);
  const round = fill(input, due, [], new Set());
  const early = scheduled.filter((memory) => !memory.faded).sort((a, b) => a.due - b.due || a.criterion.localeCompare(b.criterion));
  const more = faded.length > 0 ? even(input, early.map(asDue), round) : [];
  return {
    picks: shuffled([...round, ...more], seed, "volgorde"),
    due,
    faded: faded.length > 0,
    next: early[0]?.due ?? null,
  };
}

/** More of the same round, for what was skipped: `fixed` stays in it, `without` does not come back. */
export function refill(input: PlanInput, plan: Plan, fixed: readonly Pick[], without: ReadonlySet<string>): readonly Pick[] {
  const others = plan.faded ? newTo(input, memoriesAt(input), ownCriteria(input)) : [];
  return fill(input, [...plan.due, ...others], fixed, without);
}

const asDue = (memory: Memory): Due => ({ criterion: memory.criterion, memory });

const memoriesAt = ({ history, role, now, rule }: PlanInput) => memoriesOf(practiceOf(history, role, now, rule), now, rule);

const forRole = ({ drills, role }: PlanInput) => drills.filter(({ script }) => script.role === role);

const ownCriteria = (input: PlanInput): readonly string[] => [...new Set(forRole(input).map(({ criterion }) => criterion))].sort();

/**
 * What went weak and has no drill of its own is practised with one that serves the same objective, until it went well once. One of each
 * objective, the weakest: a case that went badly does not fill weeks.
 */
function borrowed(input: PlanInput, memories: ReadonlyMap<string, Memory>, own: readonly string[]): readonly Memory[] {
  const { criteria } = input;
  const served = new Set(own.flatMap((criterion) => criteria[criterion]?.objective ?? []));
  const weakest = new Map<string, Memory>();
  for (const memory of memories.values()) {
    const objective = criteria[memory.criterion]?.objective;
    if (objective === undefined || !served.has(objective) || own.includes(memory.criterion) || !isWeak(memory.latest.grade)) continue;
    const known = weakest.get(objective);
    if (!known || memory.chance < known.chance) weakest.set(objective, memory);
  }
  return [...weakest.values()];
}

/** What was never practised, in the order of the seed. */
function newTo({ seed }: PlanInput, memories: ReadonlyMap<string, Memory>, own: readonly string[]): readonly Due[] {
  const fresh = own.filter((criterion) => !memories.has(criterion));
  return shuffled(fresh, seed, "nieuw").map((criterion) => ({ criterion, memory: null }));
}
