import type { Game } from "../play/game.ts";
import { MOST_STATES, tooManyAnswers } from "./size.ts";
import { merged, waysIn, type Watch } from "./situation.ts";
import type { Situation } from "./situationKey.ts";
import { routeIn, weigh, type Edge, type RouteStep } from "./weigh.ts";

/** What exhaustive exploration of one role, variant and agreement set found. */
export interface Explored {
  /** Merged states that were looked at. */
  readonly states: number;
  readonly transitions: number;
  readonly endings: ReadonlySet<string>;
  readonly moments: ReadonlySet<string>;
  /** `moment/choice` that can be made somewhere. */
  readonly choices: ReadonlySet<string>;
  /** Moments from which no ending follows. */
  readonly deadEnds: readonly string[];
  /** Moments in a cycle from which no ending can be reached. */
  readonly cycles: readonly string[];
  /** Moments with a way back after which all is as it was before, in a cycle that can be left. */
  readonly back: readonly string[];
  /** The moment at which there were too many situations or answers to go on: then nothing here is complete. Null when all was seen. */
  readonly stoppedAt: string | null;
  readonly best: readonly RouteStep[];
  readonly worst: readonly RouteStep[];
}

/**
 * Walks every merged state once and keeps per state the route with the least and the most regret. Exhaustive over
 * everything that can change the story; linear in states × answers, and without recursion. Stops after `most` states.
 */
export function explore(game: Game, watch: Watch = {}, most = MOST_STATES): Explored {
  let stoppedAt = tooManyAnswers(game.script);
  const places = new Map(game.script.moments.map((moment, index) => [moment.id, index]));
  const nodes = new Map<string, number>();
  const waiting: (Situation & { readonly node: number })[] = [];
  const graph = { place: [] as number[], ends: [] as boolean[], edges: [] as (readonly Edge[])[] };
  const found = { endings: new Set<string>(), moments: new Set<string>(), choices: new Set<string>(), deadEnds: new Set<string>() };
  const ways = waysIn(game, found.choices, watch);
  let states = 0;
  let transitions = 0;

  function nodeOf(at: Situation, key = ways.keyOf(at)): number {
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const node = nodes.size;
    nodes.set(key, node);
    waiting.push({ ...merged(game, at), node });
    return node;
  }

  nodeOf(ways.first);
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const { moment, ending } = at.state;
    if (nodes.size > most) stoppedAt ??= moment;
    if (stoppedAt !== null) {
      // What was met is still told; where it leads is not looked at any more.
      graph.place[at.node] = places.get(moment) ?? 0;
      graph.ends[at.node] = ending !== null;
      graph.edges[at.node] = [];
      continue;
    }
    states++;
    watch.state?.(at);
    found.moments.add(moment);
    if (ending !== null) found.endings.add(ending);
    const edges = ending === null ? ways.from(at).map(({ step, next, key }) => ({ step, to: nodeOf(next, key) })) : [];
    if (ending === null && edges.length === 0) found.deadEnds.add(moment);
    transitions += edges.length;
    graph.place[at.node] = places.get(moment) ?? 0;
    graph.ends[at.node] = ending !== null;
    graph.edges[at.node] = edges;
  }

  const weighed = weigh(graph);
  const momentAt = (node: number) => game.script.moments[graph.place[node] ?? 0]?.id ?? "";
  const { endings, moments, choices, deadEnds } = found;
  return {
    states,
    transitions,
    endings,
    moments,
    choices,
    deadEnds: [...deadEnds],
    cycles: [...new Set(weighed.trapped.map(momentAt))],
    back: [...new Set(weighed.back.map(({ from }) => momentAt(from)))],
    stoppedAt,
    best: routeIn(weighed, "low"),
    worst: routeIn(weighed, "high"),
  };
}
