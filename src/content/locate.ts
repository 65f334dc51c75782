import type { Place } from "./diagnostics.ts";
import { isPlain, valueAt } from "./merge.ts";
import type { Source } from "./readSource.ts";

/** A step in a path: a key, an index, or the thing with this id in a list; as the last step also how far into a text. */
export type Step = string | number | { readonly id: string } | { readonly offset: number };

/** Where something stands in a source, also inside lists of things with an id. */
export function placeIn(source: Source, steps: readonly Step[]): Place {
  const path: (string | number)[] = [];
  let data: unknown = source.data;
  for (const step of steps) {
    if (typeof step === "object" && "offset" in step) return source.locateIn(path, step.offset);
    const key = typeof step === "object" ? (Array.isArray(data) ? data.findIndex((item) => isPlain(item) && item["id"] === step.id) : step.id) : step;
    if (key === -1) break;
    path.push(key);
    data = Array.isArray(data) ? data[Number(key)] : isPlain(data) ? valueAt(data, String(key)) : undefined;
  }
  return source.locate(path);
}

/** Finds the file a moment was written in, and places in it. */
export interface Locator {
  moment(id: string, ...steps: readonly Step[]): Place;
  shared(...steps: readonly Step[]): Place;
  /** A place on the route of a role, in its own file or the shared one. */
  route(role: string, index: number): Place;
  /** One of the objectives that a role names, in its own file or the shared one. */
  objective(index: number): Place;
  /** The same for a part of the briefing. */
  briefing(role: string, field?: string): Place;
}

export function locatorOf(shared: Source, own: Source | undefined): Locator {
  const holds = (source: Source, id: string) =>
    isPlain(source.data) && Array.isArray(source.data["moments"]) && source.data["moments"].some((item) => isPlain(item) && item["id"] === id);
  return {
    moment: (id, ...steps) => placeIn(own && holds(own, id) ? own : shared, ["moments", { id }, ...steps]),
    shared: (...steps) => {
      const [first, second] = steps;
      const inOwn =
        own &&
        isPlain(own.data) &&
        typeof first === "string" &&
        isPlain(own.data[first]) &&
        (second === undefined || (typeof second === "string" && Object.hasOwn(own.data[first], second)));
      return placeIn(inOwn ? own : shared, steps);
    },
    objective: (index) => placeIn(own && isPlain(own.data) && "leerdoelen" in own.data ? own : shared, ["leerdoelen", index]),
    briefing: (role, field) => {
      const inside = field === undefined ? [] : [field];
      return own && isPlain(own.data) && "briefing" in own.data ? placeIn(own, ["briefing", ...inside]) : placeIn(shared, ["briefing", role, ...inside]);
    },
    route: (role, index) => (own && isPlain(own.data) && "route" in own.data ? placeIn(own, ["route", index]) : placeIn(shared, ["routes", role, index])),
  };
}
