import { assess } from "../../domain/assess/assess.ts";
import type { Baseline } from "../../domain/assess/baseline.ts";
import { allChoices } from "../../domain/explore/key.ts";
import { baselineOf, eventsOf } from "../../domain/explore/baseline.ts";
import { bestRoute } from "../../domain/explore/bestRoute.ts";
import { explore, type Explored } from "../../domain/explore/explore.ts";
import type { Watch } from "../../domain/explore/situation.ts";
import type { RouteStep } from "../../domain/explore/weigh.ts";
import { DEFAULT_SET, type Framework } from "../../domain/framework.ts";
import type { AttemptLog } from "../../domain/log.ts";
import type { Game } from "../../domain/play/game.ts";
import { isDecision } from "../../domain/moments.ts";
import { momentOf } from "../../domain/play/advance.ts";
import { gameOf } from "../../domain/play/game.ts";
import type { Origin } from "../../domain/judge/finding.ts";
import type { Role } from "../../domain/roles.ts";
import type { Script } from "../../domain/scenario.ts";
import type { CompiledCase } from "../compiled.ts";
import { scriptFor } from "../scriptFor.ts";
import { disputesIn, type Dispute } from "./disputes.ts";
import { observer, type Seen } from "./observe.ts";
import { originsIn } from "./origins.ts";

/** What the model checker found about one role, variant and agreement set of a case. */
export interface Run {
  readonly role: Role;
  readonly variant: string;
  readonly agreements: string;
  readonly explored: Explored;
  /** The best route that everybody is measured against: among equals the same one everywhere. */
  readonly best: readonly RouteStep[];
  readonly baseline: Baseline;
  readonly score: { readonly min: number | null; readonly max: number | null };
  /** Values of `inspect`-like composed answers are bounded by their best and worst; what changes the story is exhaustive. */
  readonly exhaustive: boolean;
  readonly game: Game;
  readonly disputes: readonly Dispute[];
  /** Findings that can be met, by who judged. */
  readonly origins: Readonly<Record<Origin, number>>;
  /** What was seen on the way; only when asked for, because looking along takes time. */
  readonly seen?: Seen;
}

export interface Part {
  readonly role?: string;
  readonly variant?: string;
  /** States per role and variant. */
  readonly most?: number;
  /** Look along for what can only be proved over all states. */
  readonly observed?: boolean;
}

/** Explores every role and variant of a case under a set of agreements; the last run is one that had too many states, when there is one. */
export function exploreCase(compiled: CompiledCase, framework: Framework, set = DEFAULT_SET, only: Part = {}): readonly Run[] {
  const runs: Run[] = [];
  for (const role of Object.keys(compiled.scripts) as Role[])
    for (const variant of compiled.variants) {
      if ((only.role ?? role) !== role || (only.variant ?? variant.id) !== variant.id) continue;
      const script = scriptFor(compiled, role, variant.id);
      const run = script && exploreScript(script, framework, set, only);
      if (run) runs.push(run);
      if (run && run.explored.stoppedAt !== null) return runs;
    }
  return runs;
}

export function exploreScript(script: Script, framework: Framework, set: string, { most, observed = false }: Part = {}): Run {
  const game = gameOf(script, framework, set, "toets");
  const disputes = disputesIn(game);
  const origins = originsIn();
  const looking = observed ? observer(game) : undefined;
  const watch: Watch = {
    ...looking?.watch,
    state: (at) => {
      looking?.watch.state?.(at);
      const moment = momentOf(script, at.state.moment);
      if (moment && isDecision(moment) && at.state.ending === null) disputes.look(at, moment);
    },
    judged: (judged) => {
      looking?.watch.judged?.(judged);
      origins.look(judged);
    },
  };
  // Without anybody looking along, exploring is a third faster.
  const explored = explore(game, observed ? watch : {}, most);
  // A script that has too many states has no route either, also when one would be found.
  const best = explored.stoppedAt === null ? bestRoute(game, most).route : [];
  const baseline = baselineOf(game, best);
  const score = (route: readonly RouteStep[]) => assess(game, baseline, logOf(game, eventsOf(game, route))).total;
  return {
    role: script.role,
    variant: script.variant,
    agreements: set,
    explored,
    best,
    baseline,
    score: { min: score(explored.worst), max: score(best) },
    exhaustive: explored.cycles.length === 0 && explored.back.length === 0 && explored.stoppedAt === null,
    game,
    disputes: disputes.found(),
    origins: origins.found(),
    ...(looking ? { seen: looking.seen } : {}),
  };
}

/** A log as a person would leave it: a start event and what followed. */
export function logOf(game: Game, events: readonly AttemptLog[number][]): AttemptLog {
  const { script, mode } = game;
  return [
    {
      type: "attempt.started",
      attemptId: "check",
      caseId: script.caseId,
      caseVersion: script.version,
      role: script.role,
      variant: script.variant,
      mode,
      agreements: "",
      seed: 0,
      startedAt: "",
    },
    ...events,
  ];
}

/** What a game is scored against: the assessed moments of its best route (SPEC A7.1). Throws when there are too many states to find it (WH039). */
export function baselineFor(game: Game): Baseline {
  const { route, stoppedAt } = bestRoute(game);
  if (stoppedAt !== null) throw new Error(`WH039 ${game.script.caseId}: te veel toestanden bij “${stoppedAt}” (${game.script.role}, ${game.script.variant}).`);
  return baselineOf(game, route);
}

/** The baselines of one role that travel with a case: `role/variant/set` for every set. */
export function baselinesFor(compiled: CompiledCase, framework: Framework, role: Role): Readonly<Record<string, Baseline>> {
  return Object.fromEntries(
    compiled.variants.flatMap((variant) => {
      const script = scriptFor(compiled, role, variant.id);
      if (!script) return [];
      return Object.keys(framework.agreementSets).map((set) => [`${role}/${variant.id}/${set}`, baselineFor(gameOf(script, framework, set, "toets"))] as const);
    }),
  );
}

export interface Gap {
  readonly kind: "moment" | "choice" | "ending";
  readonly id: string;
  readonly role: Role;
}

/**
 * Moments, options and endings that no route of a role reaches in any variant. An ending counts as reachable
 * for a case when one role reaches it; the other kinds count per role.
 */
export function unreachable(runs: readonly Run[]): readonly Gap[] {
  const gaps = [...new Set(runs.map((run) => run.role))].flatMap((role) => {
    const own = runs.filter((run) => run.role === role);
    const moments = new Set(own.flatMap((run) => [...run.explored.moments]));
    const choices = new Set(own.flatMap((run) => [...run.explored.choices]));
    const script = own[0]?.game.script;
    if (!script) return [];
    const missing: Gap[] = script.moments.filter((moment) => !moments.has(moment.id)).map((moment) => ({ kind: "moment", id: moment.id, role }));
    for (const moment of script.moments) {
      if (!moments.has(moment.id)) continue;
      for (const choice of allChoices(moment))
        if (!choices.has(`${moment.id}/${choice.id}`)) missing.push({ kind: "choice", id: `${moment.id}/${choice.id}`, role });
    }
    return missing;
  });
  return [...gaps, ...unreachableEndings(runs)];
}

function unreachableEndings(runs: readonly Run[]): readonly Gap[] {
  const reached = new Set(runs.flatMap((run) => [...run.explored.endings]));
  const all = new Map(runs.flatMap((run) => run.game.script.endings.map((ending) => [ending.id, run.role] as const)));
  return [...all].filter(([id]) => !reached.has(id)).map(([id, role]) => ({ kind: "ending", id, role }));
}
