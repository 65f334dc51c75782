import { isDecision } from "../moments.ts";
import { advance, momentOf } from "../play/advance.ts";
import type { PlayState } from "../play/state.ts";
import type { Script } from "../scenario.ts";
import { movesAt } from "./moves.ts";
import { storyKey } from "./key.ts";

/** Whether a moment can still be met from a state. Depth-first over merged states; linear in states. */
export function canReach(script: Script, from: PlayState, target: string): boolean {
  const seen = new Set<string>();
  const open: PlayState[] = [from];
  while (open.length > 0) {
    const state = open.pop();
    if (!state) break;
    if (state.moment === target) return true;
    const key = storyKey(script, state);
    if (seen.has(key) || state.ending !== null) continue;
    seen.add(key);
    for (const next of successors(script, state)) open.push(next);
  }
  return false;
}

/** Every state that can follow: one for each way in which an answer can change the story. */
export function successors(script: Script, state: PlayState): readonly PlayState[] {
  const moment = momentOf(script, state.moment);
  if (!moment) return [];
  if (!isDecision(moment)) return moment.do === "end" ? [] : [advance(script, state).state];
  return movesAt(script, moment).map((move) => advance(script, state, move).state);
}
