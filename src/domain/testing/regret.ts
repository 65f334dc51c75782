import type { RouteStep } from "../explore/weigh.ts";
import type { Whole } from "./wholeStates.ts";

export const total = (route: readonly RouteStep[]) => route.reduce((sum, { regret }) => sum + regret, 0);

export function leastRegret(states: readonly Whole[]): number {
  const least = states.map(({ ending }) => (ending === null ? Infinity : 0));
  for (const _ of states) states.forEach(({ next }, at) => next.forEach(({ to, regret }) => (least[at] = Math.min(least[at] ?? 0, regret + (least[to] ?? 0)))));
  return least[0] ?? 0;
}

/** Only where nothing leads back. */
export function mostRegret(states: readonly Whole[], at = 0, known = new Map<number, number>()): number {
  const before = known.get(at);
  if (before !== undefined) return before;
  const state = states[at];
  const most = state?.ending === null ? Math.max(-Infinity, ...state.next.map(({ to, regret }) => regret + mostRegret(states, to, known))) : 0;
  known.set(at, most);
  return most;
}
