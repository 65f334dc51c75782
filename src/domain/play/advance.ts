import type { Answer } from "../answers.ts";
import { holds } from "../evaluate.ts";
import type { Effects, Moment, Then } from "../moments.ts";
import { isDecision } from "../moments.ts";
import type { Script } from "../scenario.ts";
import { pickedIn } from "./chosen.ts";
import { grow, grown } from "./grown.ts";
import { scopeOf, type PlayState } from "./state.ts";

/** A message that came in, or one the trainee sent, at a simulated time. */
export type Arrival =
  | { readonly kind: "message"; readonly message: string; readonly clock: number }
  | { readonly kind: "sent"; readonly to: string; readonly text: string; readonly clock: number };

export interface Advanced {
  readonly state: PlayState;
  readonly arrivals: readonly Arrival[];
}

interface Indexed {
  readonly moment: Moment;
  readonly next: string | undefined;
}

const byScript = new WeakMap<Script, ReadonlyMap<string, Indexed>>();

function indexOf(script: Script): ReadonlyMap<string, Indexed> {
  const known = byScript.get(script);
  if (known) return known;
  const index = new Map(script.moments.map((moment, at) => [moment.id, { moment, next: script.moments[at + 1]?.id }]));
  byScript.set(script, index);
  return index;
}

/** The moment with this id; undefined when the content no longer has it. */
export function momentOf(script: Script, id: string): Moment | undefined {
  return indexOf(script).get(id)?.moment;
}

/** The first state of a script: start values, start facts, first moment that applies. */
export function begin(script: Script): Advanced {
  const vars = Object.fromEntries(Object.entries(script.vars).map(([name, range]) => [name, range.start]));
  const known = grown(
    Object.entries(script.facts)
      .filter(([, fact]) => fact.start)
      .map(([id]) => id),
  );
  const start: PlayState = { moment: "", vars, clock: script.clock.from, known, chosen: grown(), passed: grown(), ending: null };
  const first = script.moments[0];
  return first ? enter(script, start, first.id, []) : { state: start, arrivals: [] };
}

/** After a decision or a beat: effects, then on to the next moment. The answer is ignored for a beat. */
export function advance(script: Script, state: PlayState, answer?: Answer): Advanced {
  const moment = momentOf(script, state.moment);
  if (!moment || moment.do === "end") return { state, arrivals: [] };
  const arrivals: Arrival[] = [];
  let next: PlayState = { ...state, passed: grow(state.passed, moment.id) };
  let then: Then | undefined;
  if (isDecision(moment) && answer) {
    const picked = pickedIn(moment, answer);
    next = { ...next, chosen: grow(next.chosen, ...picked.map((p) => `${moment.id}/${p.choice.id}`)) };
    for (const { choice } of picked) {
      next = apply(script, next, choice, arrivals);
      then ??= choice.then;
    }
    next = apply(script, next, moment, arrivals);
    for (const outcome of moment.outcomes ?? []) if (holds(outcome.when, scopeOf(script, next))) next = apply(script, next, outcome, arrivals);
  }
  const target = route(script, next, then) ?? route(script, next, moment.then) ?? following(script, moment.id);
  return enter(script, next, target, arrivals);
}

/** Enters a moment, skipping those whose condition fails; time moves on, messages of a beat arrive. */
function enter(script: Script, state: PlayState, id: string | undefined, arrivals: Arrival[]): Advanced {
  let target = id;
  for (let guard = script.moments.length; target !== undefined && guard >= 0; guard--) {
    const moment = momentOf(script, target);
    if (!moment) break;
    if (!holds(moment.when, scopeOf(script, state))) {
      target = route(script, state, moment.then) ?? following(script, moment.id);
      continue;
    }
    let next: PlayState = { ...state, moment: moment.id, clock: Math.max(state.clock, moment.at ?? 0) };
    if (moment.do === "beat" || moment.do === "end") next = apply(script, next, moment, arrivals);
    if (moment.do === "end") next = { ...next, ending: endingOf(script, next) };
    return { state: next, arrivals };
  }
  return { state: { ...state, ending: state.ending ?? endingOf(script, state) }, arrivals };
}

function apply(script: Script, state: PlayState, effects: Effects, arrivals: Arrival[]): PlayState {
  const clock = state.clock + (effects.takes ?? 0);
  const vars = effects.add ? { ...state.vars } : state.vars;
  for (const [name, delta] of Object.entries(effects.add ?? {})) {
    const range = script.vars[name];
    if (range) (vars as Record<string, number>)[name] = Math.min(range.max, Math.max(range.min, (vars[name] ?? range.start) + delta));
  }
  if (effects.sends) arrivals.push({ kind: "sent", ...effects.sends, clock });
  for (const message of effects.show ?? []) arrivals.push({ kind: "message", message, clock });
  return { ...state, vars, clock, known: effects.reveals ? grow(state.known, ...effects.reveals) : state.known };
}

function route(script: Script, state: PlayState, then: Then | undefined): string | undefined {
  return then?.find((branch) => holds(branch.when, scopeOf(script, state)))?.to;
}

function following(script: Script, id: string): string | undefined {
  return indexOf(script).get(id)?.next;
}

function endingOf(script: Script, state: PlayState): string | null {
  return script.endings.find((ending) => holds(ending.when, scopeOf(script, state)))?.id ?? null;
}
