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
  /** Along the story, in the order of the bands of the view. */
  readonly bands: readonly { readonly from: number; readonly to: number }[];
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export const CARD = { width: 136, height: 72 } as const;
const FORK = 14;
const EDGE = 20;
/** Room above the places for the name of the step. */
export const HEAD = 44;

type Point = Spot;

/** From left to right, every step a column of its own. */
export function layoutWide(view: RouteMapView): RouteDrawing {
  const graph = graphOf(view, { rankdir: "LR", ranksep: 22, nodesep: 14, edgesep: 10 }, (place) =>
    place.kind === "fork" ? { width: FORK, height: FORK } : { ...CARD },
  );
  layout(graph);
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
    height: bottom + HEAD + 2 * EDGE,
    places: new Map([...spots].map(([id, spot]) => [id, moved(spot)])),
    ways: drawn(view).map((way) => {
      const [from, to] = [moved(at(graph, way[0])), moved(at(graph, way[1]))];
      const ahead = to.x >= from.x;
      const ends = [
        { ...from, x: from.x + (ahead ? half(way[0]) : -half(way[0])) },
        ...inner(graph, view, way).map(moved),
        { ...to, x: to.x + (ahead ? -half(way[1]) : half(way[1])) },
      ];
      return { way, path: curve(ends, "x") };
    }),
    bands: edges.map((_, index) => ({ from: index === 0 ? 0 : between(index), to: index === edges.length - 1 ? width : between(index + 1) })),
  };
}

export const ROW = 72;
export const RAIL = 84;
const DOT = 9;

/** From top to bottom, one place a row: ways as lanes beside the rows. Fits any width. */
export function layoutTall(view: RouteMapView): RouteDrawing {
  const order = rowsOf(view);
  const graph = graphOf(view, { rankdir: "TB", ranksep: 40, nodesep: 12, edgesep: 12 }, () => ({ width: 14, height: 14 }));
  order.forEach((place, index) => {
    const next = order[index + 1];
    if (next) graph.setEdge(place.id, next.id, { weight: 0.01, minlen: 1 }, "rij");
  });
  layout(graph);
  const bandOf = (place: PlaceView) => view.bands.findIndex(({ key }) => key === place.band);
  const row = (index: number) => {
    const place = order[index];
    return place ? index * ROW + ROW / 2 + (bandOf(place) + 1) * HEAD : 0;
  };
  const ys = order.map(({ id }) => at(graph, id).y);
  const xs = [...order.map(({ id }) => at(graph, id).x), ...drawn(view).flatMap((way) => inner(graph, view, way).map(({ x }) => x))];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const squeeze = Math.min(1, (RAIL - 2 * DOT) / Math.max(1, right - left));
  const moved = ({ x, y }: Point): Point => ({ x: DOT + (x - left) * squeeze, y: between(ys, row, y) });
  const places = new Map(order.map(({ id }, index) => [id, { x: moved(at(graph, id)).x, y: row(index) }]));
  const spot = (id: string) => places.get(id) ?? { x: 0, y: 0 };
  return {
    width: RAIL,
    height: order.length * ROW + view.bands.length * HEAD,
    places,
    ways: drawn(view).map((way) => ({ way, path: curve([spot(way[0]), ...inner(graph, view, way).map(moved), spot(way[1])], "y") })),
    bands: view.bands.map(({ places: own }, index) => {
      const before = view.bands.slice(0, index).reduce((sum, band) => sum + band.places.length, 0);
      return { from: before * ROW + index * HEAD, to: (before + own.length) * ROW + (index + 1) * HEAD };
    }),
  };
}

/** One place after another: by step, and within a step no place before one that leads to it, where that is possible. */
export function rowsOf(view: RouteMapView): readonly PlaceView[] {
  const wide = layoutWide(view);
  const x = ({ id }: PlaceView) => wide.places.get(id)?.x ?? 0;
  const y = ({ id }: PlaceView) => wide.places.get(id)?.y ?? 0;
  return view.bands.flatMap(({ places }) => [...places].sort((a, b) => x(a) - x(b) || y(a) - y(b)));
}

/** Where a height between rows comes to lie. */
function between(from: readonly number[], to: (index: number) => number, y: number): number {
  const after = from.findIndex((one) => one > y);
  if (after <= 0) return to(after === 0 ? 0 : from.length - 1);
  const [low = 0, high = 0] = [from[after - 1], from[after]];
  return to(after - 1) + ((to(after) - to(after - 1)) * (y - low)) / Math.max(1, high - low);
}

function graphOf(view: RouteMapView, label: object, size: (place: PlaceView) => { width: number; height: number }): Graph {
  const graph = new Graph({ multigraph: true });
  graph.setGraph(label);
  graph.setDefaultEdgeLabel(() => ({}));
  for (const place of placesIn(view)) graph.setNode(place.id, size(place));
  for (const way of drawn(view)) {
    const weight = view.ways.find((one) => one.way === way)?.walk === "route" ? 8 : 2;
    graph.setEdge(...forward(view, way), { weight, minlen: 1 }, "weg");
  }
  view.bands.forEach(({ places }, index) => {
    const next = view.bands[index + 1];
    if (!next) return;
    const gate = `poort/${index}`;
    graph.setNode(gate, { width: 0, height: 0 });
    for (const { id } of edgeOf(view, places, 0)) graph.setEdge(id, gate, { weight: 0.01, minlen: 1 }, "poort");
    for (const { id } of edgeOf(view, next.places, 1)) graph.setEdge(gate, id, { weight: 0.01, minlen: 1 }, "poort");
  });
  return graph;
}

/** The places of a step that lead to none of it (0), or that none of it leads to (1). */
function edgeOf(view: RouteMapView, places: readonly PlaceView[], end: 0 | 1): readonly PlaceView[] {
  const own = new Set(places.map(({ id }) => id));
  const found = places.filter(({ id }) => !drawn(view).some((way) => way[end] === id && own.has(way[1 - end] ?? "")));
  return found.length > 0 ? found : places;
}

const placesIn = (view: RouteMapView) => view.bands.flatMap(({ places }) => places);
const isFork = (view: RouteMapView, id: string) => placesIn(view).some((place) => place.id === id && place.kind === "fork");
const drawn = (view: RouteMapView) => view.ways.flatMap(({ way }) => (way[0] === START || way[0] === way[1] ? [] : [way]));

/** A way back to an earlier step is laid out the other way round: every step keeps its place. */
function forward(view: RouteMapView, [from, to]: Way): [string, string] {
  const band = (id: string) => view.bands.findIndex(({ places }) => places.some((place) => place.id === id));
  return band(to) < band(from) ? [to, from] : [from, to];
}

function at(graph: Graph, id: string): Point {
  const { x = 0, y = 0 } = graph.node(id) as Partial<Point>;
  return { x, y };
}

/** Where a way goes between its ends. */
function inner(graph: Graph, view: RouteMapView, way: Way): readonly Point[] {
  const [from, to] = forward(view, way);
  const { points = [] } = graph.edge(from, to, "weg") as { points?: readonly Point[] };
  const between = points.slice(1, -1);
  return from === way[0] ? between : between.toReversed();
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
