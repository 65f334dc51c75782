import { isDecision } from "../moments.ts";
import { begin, momentOf } from "../play/advance.ts";
import type { Game } from "../play/game.ts";
import type { PlayState } from "../play/state.ts";
import type { Script } from "../scenario.ts";
import { walk } from "./walk.ts";

/** From one place to the next. A place is the id of a moment, `einde/` with the id of an ending, or `START`. */
export type Way = readonly [from: string, to: string];

/** Where a story can go in one mode: between decisions, endings, and what happens where the ways part. JSON. */
export type RouteMap = readonly Way[];

export const START = "start/";
const ENDING = "einde/";

export function placeOf({ moment, ending }: Pick<PlayState, "moment" | "ending">): string {
  return ending === null ? moment : `${ENDING}${ending}`;
}

/** The id of the ending that a place is; null when it is a moment. */
export function endingAt(place: string): string | null {
  return place.startsWith(ENDING) ? place.slice(ENDING.length) : null;
}

/** Every way that a play in this mode can take, and no other; null when the story is too large to look at all of it. */
export function routeMapOf(game: Game): RouteMap | null {
  const next = new Map<string, Set<string>>([[START, new Set([placeOf(begin(game.script).state)])]]);
  const whole = walk(game, ({ from, to }) => {
    const found = next.get(from.state.moment) ?? new Set();
    next.set(from.state.moment, found.add(placeOf(to.state)));
  });
  return whole ? folded(game.script, next) : null;
}

/** What only happens, and leads one way, lies on the way between two decisions. */
function folded(script: Script, next: ReadonlyMap<string, ReadonlySet<string>>): RouteMap {
  const parts = (place: string) => {
    const moment = momentOf(script, place);
    return moment === undefined || isDecision(moment) || (next.get(place)?.size ?? 0) !== 1;
  };
  const past = (place: string): string => {
    let at = place;
    // A story that goes round without ever asking anything has no next place.
    for (let guard = script.moments.length; guard > 0 && !parts(at); guard--) at = [...(next.get(at) ?? [])][0] ?? at;
    return at;
  };
  return [...next].flatMap(([from, to]) => (from === START || parts(from) ? [...new Set([...to].map(past))].map((place): Way => [from, place]) : []));
}

/** The places of a map; and whether one is a place of its own. */
export function placesOf(map: RouteMap): ReadonlySet<string> {
  return new Set(map.flat().filter((place) => place !== START));
}

/** Every way once, where it came first. */
export function waysOnce(ways: readonly Way[]): readonly Way[] {
  return [...new Map(ways.map((way) => [String(way), way])).values()];
}
