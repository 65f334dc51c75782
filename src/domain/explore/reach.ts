import { isDecision } from "../moments.ts";
import { advance, momentOf } from "../play/advance.ts";
import type { PlayState } from "../play/state.ts";
import type { Script } from "../scenario.ts";
import { components } from "./components.ts";
import { storyKey } from "./key.ts";
import { storyMoves } from "./sameStory.ts";

/** Merged states of a script met so far, and per state the moments that can still be met, its own included: a bit for each place in the script. */
interface Reached {
  readonly bits: ReadonlyMap<string, bigint>;
  readonly nodes: Map<string, number>;
  readonly states: PlayState[];
  readonly moments: (bigint | undefined)[];
}

const cache = new WeakMap<Script, Reached>();

/** Whether a moment can still be met from a state. Merged states are worked out once per script. */
export function canReach(script: Script, from: PlayState, target: string): boolean {
  const known = cache.get(script) ?? { bits: bitsOf(script), nodes: new Map(), states: [], moments: [] };
  cache.set(script, known);
  const start = nodeOf(script, known, from);
  // Stryker disable next-line ConditionalExpression: working it out again gives the same, later.
  if (known.moments[start] === undefined) workOut(script, known, start);
  return ((known.moments[start] ?? 0n) & (known.bits.get(target) ?? 0n)) !== 0n;
}

function bitsOf({ moments }: Script): ReadonlyMap<string, bigint> {
  return new Map(moments.map(({ id }, place) => [id, 1n << BigInt(place)]));
}

function nodeOf(script: Script, { nodes, states }: Reached, state: PlayState): number {
  const key = storyKey(script, state);
  const node = nodes.get(key) ?? states.push(state) - 1;
  nodes.set(key, node);
  return node;
}

/** States that lead to each other can meet the same moments, and share one answer. */
function workOut(script: Script, known: Reached, start: number): void {
  const next = new Map<number, readonly number[]>();
  const followers = (node: number) => {
    const state = known.states[node];
    const found = state && state.ending === null ? [...new Set(successors(script, state).map((one) => nodeOf(script, known, one)))] : [];
    next.set(node, found);
    return found;
  };
  const tell = (members: readonly number[]) => {
    let found = 0n;
    for (const node of members) {
      found |= known.bits.get(known.states[node]?.moment ?? "") ?? 0n;
      for (const to of next.get(node) ?? []) found |= known.moments[to] ?? 0n;
    }
    for (const node of members) known.moments[node] = found;
  };
  // Stryker disable next-line ConditionalExpression,ArrowFunction: what was worked out before is worked out again and is the same.
  components(start, followers, tell, (node) => known.moments[node] !== undefined);
}

/** Every state that can follow: one for each way in which an answer can change the story. */
function successors(script: Script, state: PlayState): readonly PlayState[] {
  const moment = momentOf(script, state.moment);
  if (!moment) return [];
  if (!isDecision(moment)) return [advance(script, state).state];
  const stories = new Map(storyMoves(script, moment).map(({ answer, story }) => [story, answer]));
  const distinct = new Map<string, PlayState>();
  for (const answer of stories.values()) {
    const next = advance(script, state, answer).state;
    distinct.set(storyKey(script, next), next);
  }
  return [...distinct.values()];
}
