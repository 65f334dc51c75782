import { isDecision } from "../moments.ts";
import { advance, momentOf } from "../play/advance.ts";
import type { PlayState } from "../play/state.ts";
import type { Script } from "../scenario.ts";
import { movesAt } from "./moves.ts";
import { storyKey } from "./key.ts";

const cache = new WeakMap<Script, Map<string, ReadonlySet<string>>>();

/** Whether a moment can still be met from a state. Merged states are worked out once per script. */
export function canReach(script: Script, from: PlayState, target: string): boolean {
  let known = cache.get(script);
  if (!known) {
    known = new Map();
    cache.set(script, known);
  }
  return reachable(script, from, known).has(target);
}

function reachable(script: Script, state: PlayState, known: Map<string, ReadonlySet<string>>): ReadonlySet<string> {
  const key = storyKey(script, state);
  const before = known.get(key);
  if (before) return before;
  const found = new Set([state.moment]);
  known.set(key, found);
  if (state.ending === null) for (const next of successors(script, state)) for (const moment of reachable(script, next, known)) found.add(moment);
  return found;
}

/** Every state that can follow: one for each way in which an answer can change the story. */
function successors(script: Script, state: PlayState): readonly PlayState[] {
  const moment = momentOf(script, state.moment);
  if (!moment || moment.do === "end") return [];
  if (!isDecision(moment)) return [advance(script, state).state];
  const distinct = new Map<string, PlayState>();
  for (const move of movesAt(script, moment)) {
    const next = advance(script, state, move).state;
    distinct.set(storyKey(script, next), next);
  }
  return [...distinct.values()];
}
