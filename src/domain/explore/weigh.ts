import type { Answer } from "../answers.ts";
import { components } from "./components.ts";

/** One step of a route: a decision with its answer, or a beat. */
export interface RouteStep {
  readonly moment: string;
  readonly answer?: Answer;
  /** Weight × (1 − value): what this step costs against a perfect one. */
  readonly regret: number;
}

/** One way on from a merged state. */
export interface Edge {
  readonly step: RouteStep;
  readonly to: number;
}

/** What exploring found: per state its place in the story, whether the story ends there, and the ways on. */
export interface StateGraph {
  /** Place of the moment in the script. */
  readonly place: readonly number[];
  readonly ends: readonly boolean[];
  readonly edges: readonly (readonly Edge[])[];
}

interface Weighed {
  /** Least and most regret up to an ending. Infinite: no ending, or no way on that never goes back. */
  readonly low: number[];
  readonly high: number[];
  readonly lowEdge: (Edge | undefined)[];
  readonly highEdge: (Edge | undefined)[];
  /** States in a cycle from which no ending can be reached. */
  readonly trapped: readonly number[];
  /** Ways back inside a cycle that can be left: afterwards all is as it was. */
  readonly back: readonly { readonly from: number; readonly edge: Edge }[];
}

/**
 * The routes with least and most regret from every state, and the cycles. Linear in states and edges, apart from states
 * that lead to each other. Regrets are never negative. A route with most regret never takes a way back inside a cycle:
 * else it could go round for ever.
 */
export function weigh(graph: StateGraph): Weighed {
  const size = graph.edges.length;
  const low = Array.from({ length: size }, () => Infinity);
  const high = Array.from({ length: size }, () => -Infinity);
  const lowEdge: (Edge | undefined)[] = [];
  const highEdge: (Edge | undefined)[] = [];
  const trapped: number[] = [];
  const back: { from: number; edge: Edge }[] = [];
  const of = <T>(list: readonly T[], at: number, none: T): T => list[at] ?? none;

  function lowest(members: readonly number[]): void {
    for (const node of members) if (of(graph.ends, node, false)) low[node] = 0;
    for (let changed = true; changed;) {
      changed = false;
      for (const node of members)
        for (const edge of of(graph.edges, node, [])) {
          const sum = edge.step.regret + of(low, edge.to, Infinity);
          if (sum >= of(low, node, Infinity)) continue;
          low[node] = sum;
          lowEdge[node] = edge;
          changed = members.length > 1;
        }
    }
  }

  function highest(members: readonly number[]): void {
    const own = members.length > 1 ? new Set(members) : undefined;
    const inside = (node: number, { to }: Edge) => (own ? own.has(to) : to === node);
    for (const node of [...members].sort((a, b) => of(graph.place, b, 0) - of(graph.place, a, 0))) {
      if (of(graph.ends, node, false)) high[node] = 0;
      for (const edge of of(graph.edges, node, [])) {
        const within = inside(node, edge);
        const goesBack = within && of(graph.place, edge.to, 0) <= of(graph.place, node, 0);
        if (goesBack && low[node] !== Infinity) back.push({ from: node, edge });
        if (goesBack) continue;
        const after = of(high, edge.to, -Infinity);
        const sum = edge.step.regret + (after === -Infinity && !within ? of(low, edge.to, Infinity) : after);
        if (sum === Infinity || sum <= of(high, node, -Infinity)) continue;
        high[node] = sum;
        highEdge[node] = edge;
      }
    }
    const cycle = members.length > 1 || members.some((node) => of(graph.edges, node, []).some(({ to }) => to === node));
    if (cycle && members.every((node) => low[node] === Infinity)) trapped.push(...members);
  }

  if (size > 0)
    components(
      0,
      (node) => of(graph.edges, node, []).map(({ to }) => to),
      (members) => {
        lowest(members);
        highest(members);
      },
    );
  return { low, high, lowEdge, highEdge, trapped, back };
}

/** The steps of the route with least or most regret from the first state. Where every way on goes back, the rest has least regret. */
export function routeIn({ high, lowEdge, highEdge }: Weighed, which: "low" | "high"): readonly RouteStep[] {
  const route: RouteStep[] = [];
  let most = which === "high";
  for (let node = 0; ;) {
    most &&= high[node] !== -Infinity;
    const edge = most ? highEdge[node] : lowEdge[node];
    if (!edge) return route;
    route.push(edge.step);
    node = edge.to;
  }
}
