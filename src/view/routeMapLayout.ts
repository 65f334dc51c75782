import { Graph, layout } from "@dagrejs/dagre";
import { START, type Way } from "../domain/routes/routeMap.ts";
import type { PlaceView, RouteMapView } from "./routeMapModel.ts";

/** A drawing in units of 1/16 rem: it grows with the size of the text. */
export interface RouteDrawing {
  readonly width: number;
  readonly height: number;
  /** Middle of every place. */
  readonly places: ReadonlyMap<string, Spot>;
  readonly ways: readonly { readonly way: Way; readonly path: string }[];
  /** The places one after another: by step, and within a step no place before one that leads to it, where that is possible. */
  readonly order: readonly PlaceView[];
  /** Along the story, in the order of the bands of the view. */
  readonly bands: readonly { readonly from: number; readonly to: number }[];
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** As in the style sheet of the map: three lines of a title and a grade. */
const CARD = { width: 148, height: 84 } as const;
const FORK = 14;
const EDGE = 16;
/** Room above the places for the name of the step. */
const HEAD = 44;

type Point = Spot;

/** From left to right, every step a column of its own. */
export function layoutWide(view: RouteMapView): RouteDrawing {
  const graph = laidOut(view, columnsOf(view), { rankdir: "LR", ranksep: 32, nodesep: 16, edgesep: 12 }, (place) =>
    place.kind === "fork" ? { width: FORK, height: FORK } : { ...CARD },
  );
  const spots = new Map(placesIn(view).map(({ id }) => [id, at(graph, id)]));
  const half = (id: string) => (isFork(view, id) ? FORK : CARD.width) / 2;
  const bottom = Math.max(0, ...placesIn(view).map((place) => at(graph, place.id).y + (place.kind === "fork" ? FORK : CARD.height) / 2));
  const edges = view.bands.map(
    ({ places }) => [Math.min(...places.map(({ id }) => at(graph, id).x - half(id))), Math.max(...places.map(({ id }) => at(graph, id).x + half(id)))] as const,
  );
  const width = Math.max(0, ...edges.map(([, to]) => to)) + 2 * EDGE;
  const between = (index: number) => ((edges[index - 1]?.[1] ?? 0) + (edges[index]?.[0] ?? 0)) / 2 + EDGE;
  const moved = (point: Point): Point => ({ x: point.x + EDGE, y: point.y + HEAD + EDGE });
  return {
    width,
    order: view.bands.flatMap((band) => [...band.places].sort((a, b) => at(graph, a.id).x - at(graph, b.id).x || at(graph, a.id).y - at(graph, b.id).y)),
    height: bottom + HEAD + 2 * EDGE,
    places: new Map([...spots].map(([id, spot]) => [id, moved(spot)])),
    ways: drawn(view).map((way) => {
      const [from, to] = [moved(at(graph, way[0])), moved(at(graph, way[1]))];
      const ahead = to.x >= from.x;
      const ends = [
        { ...from, x: from.x + (ahead ? half(way[0]) : -half(way[0])) },
        ...inner(graph, way).map(moved),
        { ...to, x: to.x + (ahead ? -half(way[1]) : half(way[1])) },
      ];
      return { way, path: curve(ends, "x") };
    }),
    bands: edges.map((_, index) => ({ from: index === 0 ? 0 : between(index), to: index === edges.length - 1 ? width : between(index + 1) })),
  };
}

/** Rows of what is decided or how it ends, and of where the ways only part. */
const ROW = 72;
const LOW_ROW = 40;
const RAIL = 84;
const DOT = 9;

/** From top to bottom, one place a row: ways as lanes beside the rows. Fits any width. */
export function layoutTall(view: RouteMapView): RouteDrawing {
  const { order } = layoutWide(view);
  const rows = new Map(order.map(({ id }, index) => [id, index]));
  const graph = laidOut(view, rows, { rankdir: "TB", ranksep: 40, nodesep: 12, edgesep: 12 }, () => ({ width: 14, height: 14 }));
  const tall = ({ kind }: PlaceView) => (kind === "fork" ? LOW_ROW : ROW);
  let below = 0;
  const bands = view.bands.map(({ key }) => {
    const from = below;
    below = order.filter(({ band }) => band === key).reduce((sum, place) => sum + tall(place), from + HEAD);
    return { from, to: below };
  });
  let next = 0;
  const middles = order.map((place, index) => {
    if (place.band !== order[index - 1]?.band) next = (bands[view.bands.findIndex(({ key }) => key === place.band)]?.from ?? 0) + HEAD;
    next += tall(place);
    return next - tall(place) / 2;
  });
  const row = (index: number) => middles[index] ?? 0;
  const ys = order.map(({ id }) => at(graph, id).y);
  const xs = [...order.map(({ id }) => at(graph, id).x), ...drawn(view).flatMap((way) => inner(graph, way).map(({ x }) => x))];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const squeeze = Math.min(1, (RAIL - 2 * DOT) / Math.max(1, right - left));
  const moved = ({ x, y }: Point): Point => ({ x: DOT + (x - left) * squeeze, y: between(ys, row, y) });
  const places = new Map(order.map(({ id }, index) => [id, { x: moved(at(graph, id)).x, y: row(index) }]));
  const spot = (id: string) => places.get(id) ?? { x: 0, y: 0 };
  return {
    width: RAIL,
    order,
    height: below,
    places,
    ways: drawn(view).map((way) => ({ way, path: curve([spot(way[0]), ...inner(graph, way).map(moved), spot(way[1])], "y") })),
    bands,
  };
}

/** Where a height between rows comes to lie. */
function between(from: readonly number[], to: (index: number) => number, y: number): number {
  const after = from.findIndex((one) => one > y);
  if (after <= 0) return to(after === 0 ? 0 : from.length - 1);
  const [low = 0, high = 0] = [from[after - 1], from[after]];
  return to(after - 1) + ((to(after) - to(after - 1)) * (y - low)) / Math.max(1, high - low);
}

/** Per place its column: after every place of an earlier step, and after those of its own step that lead to it. */
function columnsOf(view: RouteMapView): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  let start = 0;
  for (const { places } of view.bands) {
    const own = new Map(places.map(({ id }) => [id, start]));
    const order = places.map(({ id }) => id);
    // Ways back within a step have no say.
    const ahead = drawn(view).filter(([from, to]) => own.has(from) && own.has(to) && order.indexOf(from) < order.indexOf(to));
    for (const id of order) for (const [from, to] of ahead) if (from === id) own.set(to, Math.max(own.get(to) ?? 0, (own.get(from) ?? 0) + 1));
    for (const [id, column] of own) columns.set(id, column);
    start = Math.max(start, ...own.values()) + 1;
  }
  return columns;
}

/** Every way is exactly as long as its places lie apart, so that they come to lie there. */
function laidOut(view: RouteMapView, ranks: ReadonlyMap<string, number>, label: object, size: (place: PlaceView) => { width: number; height: number }): Graph {
  const graph = new Graph({ multigraph: true });
  graph.setGraph(label);
  graph.setDefaultEdgeLabel(() => ({}));
  for (const place of placesIn(view)) graph.setNode(place.id, size(place));
  const walks = new Map(view.ways.map(({ way, walk }) => [way, walk]));
  for (const way of drawn(view)) {
    const [from, to] = forward(ranks, way);
    const minlen = Math.max(1, (ranks.get(to) ?? 0) - (ranks.get(from) ?? 0));
    graph.setEdge(from, to, { weight: walks.get(way) === "route" ? 12 : 1, minlen }, String(way));
  }
  layout(graph);
  return graph;
}

const placesIn = (view: RouteMapView) => view.bands.flatMap(({ places }) => places);
const isFork = (view: RouteMapView, id: string) => placesIn(view).some((place) => place.id === id && place.kind === "fork");
const drawn = (view: RouteMapView) => view.ways.flatMap(({ way }) => (way[0] === START || way[0] === way[1] ? [] : [way]));

/** A way back is laid out the other way round: every place keeps its rank. */
function forward(ranks: ReadonlyMap<string, number>, [from, to]: Way): readonly [string, string] {
  return (ranks.get(to) ?? 0) < (ranks.get(from) ?? 0) ? [to, from] : [from, to];
}

function at(graph: Graph, id: string): Point {
  const { x = 0, y = 0 } = graph.node(id) as Partial<Point>;
  return { x, y };
}

/** Where a way goes between its ends. */
function inner(graph: Graph, way: Way): readonly Point[] {
  const [from, to] = way;
  const there = graph.edge(from, to, String(way)) as { points?: readonly Point[] } | undefined;
  const back = graph.edge(to, from, String(way)) as { points?: readonly Point[] } | undefined;
  return there ? (there.points ?? []).slice(1, -1) : (back?.points ?? []).slice(1, -1).toReversed();
}

/** Through all points, leaving and arriving along the story. */
function curve(points: readonly Point[], along: "x" | "y"): string {
  const round = (value: number) => Math.round(value * 10) / 10;
  const text = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
  return points
    .map((to, index) => {
      const from = points[index - 1];
      if (!from) return `M${text(to)}`;
      const half = (to[along] - from[along]) / 2;
      return `C${text({ ...from, [along]: from[along] + half })} ${text({ ...to, [along]: to[along] - half })} ${text(to)}`;
    })
    .join("");
}
