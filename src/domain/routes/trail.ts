import { isDecision } from "../moments.ts";
import { advance, begin, momentOf } from "../play/advance.ts";
import type { Game } from "../play/game.ts";
import type { Entry, Progress } from "../play/progress.ts";
import type { PlayState } from "../play/state.ts";
import { placeOf, START, waysOnce, type Way } from "./routeMap.ts";

/** The ways that somebody took, in order. */
export interface Trail {
  /** The way to the first ending, or as far as it came. */
  readonly route: readonly Way[];
  /** Other ways: tried before and taken back, or played again from somewhere. */
  readonly tried: readonly Way[];
}

/** `isPlace`: what only happens lies on a way, unless ways part there. */
export function trailOf(game: Game, now: Progress, isPlace: (id: string) => boolean): Trail {
  const taken = ({ path, phase }: Pick<Progress, "path" | "phase">) => decided(game, phase === "waarom" ? path.slice(0, -1) : path);
  const first = now.closed === null ? taken(now) : taken({ path: now.closed.path, phase: "einde" });
  const waysFrom = (entry: Entry): readonly Way[] =>
    entry.answer === undefined ? [] : waysTo(game, entry.moment, advance(game.script, entry.before, entry.answer).state, isPlace);
  const route = waysOnce([...waysTo(game, START, begin(game.script).state, isPlace), ...first.flatMap(waysFrom)]);
  const walked = new Set(route.map(String));
  // What still waits for its why has not taken effect.
  const waiting = now.phase === "waarom" ? now.path.at(-1) : undefined;
  const others = decided(game, [...now.record, ...now.retries]).filter((entry) => entry !== waiting);
  return { route, tried: waysOnce(others.flatMap(waysFrom)).filter((way) => !walked.has(String(way))) };
}

/** Decisions that took effect: practice goes back from a hard limit (SPEC A4.6). */
function decided({ mode }: Game, entries: readonly Entry[]): readonly Entry[] {
  const stopped = ({ judged }: Entry) => mode === "oefenen" && (judged?.findings.some(({ kind }) => kind === "limit") ?? false);
  return entries.filter((entry) => entry.answer !== undefined && !stopped(entry));
}

function waysTo({ script }: Game, from: string, to: PlayState, isPlace: (id: string) => boolean): readonly Way[] {
  const ways: Way[] = [];
  let [last, state] = [from, to];
  for (let guard = script.moments.length; guard > 0; guard--) {
    const moment = momentOf(script, state.moment);
    const rests = state.ending !== null || moment === undefined || isDecision(moment);
    if (rests || isPlace(state.moment)) {
      ways.push([last, placeOf(state)]);
      last = placeOf(state);
    }
    if (rests) break;
    state = advance(script, state).state;
  }
  return ways;
}
