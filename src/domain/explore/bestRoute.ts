import type { Game } from "../play/game.ts";
import { heap } from "./heap.ts";
import { merged, waysIn } from "./situation.ts";
import type { Situation } from "./situationKey.ts";
import { MOST_STATES, tooManyAnswers } from "./size.ts";
import type { RouteStep } from "./weigh.ts";

export interface BestRoute {
  /** Empty when no ending can be reached, or when the first situation is one. */
  readonly route: readonly RouteStep[];
  /** The moment at which there were too many situations or answers to go on: then there is no route. Null when it was found, or when there is none. */
  readonly stoppedAt: string | null;
}

/** A way that was taken so far, from its last step back to the first. */
interface Way {
  readonly at: Situation;
  readonly key: string;
  readonly regret: number;
  /** Of ways with the same regret the one that was found last goes first. */
  readonly number: number;
  readonly step?: RouteStep;
  readonly before?: Way;
}

/**
 * A route with the least regret to an ending (SPEC A7.1), without looking at every situation: always on from the way that cost least,
 * and among equals from the deepest, by the answer that stands first. A route without regret is found at once. The one place where a
 * best route comes from: among equals everybody gets the same. Gives up after `most` situations.
 */
export function bestRoute(game: Game, most = MOST_STATES): BestRoute {
  const search = searchBestRoute(game, most);
  for (;;) {
    const next = search.next();
    if (next.done) return next.value;
  }
}

/** The same, a little at a time: it may be left after every yield, and goes on where it was. */
export function* searchBestRoute(game: Game, most = MOST_STATES): Generator<void, BestRoute> {
  const stoppedAt = tooManyAnswers(game.script);
  if (stoppedAt !== null) return { route: [], stoppedAt };
  const ways = waysIn(game);
  const waiting = heap<Way>((one, other) => one.regret < other.regret || (one.regret === other.regret && one.number > other.number));
  const least = new Map<string, number>();
  const left = new Set<string>();
  let number = 0;
  const add = (way: Omit<Way, "number">) => {
    if (way.regret > (least.get(way.key) ?? Infinity)) return;
    least.set(way.key, way.regret);
    waiting.add({ ...way, number: number++ });
  };

  add({ at: ways.first, key: ways.keyOf(ways.first), regret: 0 });
  for (let way = waiting.take(); way; way = waiting.take()) {
    yield;
    if (left.has(way.key)) continue;
    if (way.at.state.ending !== null) return { route: stepsOf(way), stoppedAt: null };
    if (least.size > most) return { route: [], stoppedAt: way.at.state.moment };
    left.add(way.key);
    const before = way;
    for (const { step, next, key } of ways.from(merged(game, way.at)).toReversed()) add({ at: next, key, regret: before.regret + step.regret, step, before });
  }
  return { route: [], stoppedAt: null };
}

function stepsOf(last: Way): readonly RouteStep[] {
  const steps: RouteStep[] = [];
  for (let way: Way | undefined = last; way; way = way.before) if (way.step) steps.push(way.step);
  return steps.reverse();
}
