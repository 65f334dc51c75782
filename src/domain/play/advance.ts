import type { Answer } from "../answers.ts";
import { holds } from "../evaluate.ts";
import type { Expr } from "../expr.ts";
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

/** Who looks along while the story moves on: for the checker, which proves things about conditions and ranges. */
export interface StoryWatch {
  readonly condition?: (condition: Expr, held: boolean) => void;
  /** A variable would have become this, outside its range. */
  readonly beyond?: (name: string, value: number) => void;
}

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
export function begin(script: Script, watch?: StoryWatch): Advanced {
  const vars = Object.fromEntries(Object.entries(script.vars).map(([name, range]) => [name, range.start]));
  const known = grown(
    Object.entries(script.facts)
      .filter(([, fact]) => fact.start)
      .map(([id]) => id),
  );
  const start: PlayState = { moment: "", vars, clock: script.clock.from, known, chosen: grown(), passed: grown(), ending: null };
  const first = script.moments[0];
  return first ? enter(script, start, first.id, [], watch) : { state: start, arrivals: [] };
}

/** After a decision or a beat: effects, then on to the next moment. The answer is ignored for a beat. */
export function advance(script: Script, state: PlayState, answer?: Answer, watch?: StoryWatch): Advanced {
  const moment = momentOf(script, state.moment);
  if (!moment || moment.do === "end") return { state, arrivals: [] };
  const arrivals: Arrival[] = [];
  let next: PlayState = { ...state, passed: grow(state.passed, moment.id) };
  let then: Then | undefined;
  if (isDecision(moment) && answer) {
    const picked = pickedIn(moment, answer);
    next = { ...next, chosen: grow(next.chosen, ...picked.map((p) => `${moment.id}/${p.choice.id}`)) };
    for (const { choice } of picked) {
      next = apply(script, next, choice, arrivals, watch);
      then ??= choice.then;
    }
    next = apply(script, next, moment, arrivals, watch);
    for (const outcome of moment.outcomes ?? []) if (test(script, next, outcome.when, watch)) next = apply(script, next, outcome, arrivals, watch);
  }
  const target = route(script, next, then, watch) ?? route(script, next, moment.then, watch) ?? following(script, moment.id);
  return enter(script, next, target, arrivals, watch);
}

/** Enters a moment, skipping those whose condition fails; time moves on, messages of a beat arrive. */
function enter(script: Script, state: PlayState, id: string | undefined, arrivals: Arrival[], watch?: StoryWatch): Advanced {
  let target = id;
  for (let guard = script.moments.length; target !== undefined && guard >= 0; guard--) {
    const moment = momentOf(script, target);
    if (!moment) break;
    if (!test(script, state, moment.when, watch)) {
      target = route(script, state, moment.then, watch) ?? following(script, moment.id);
      continue;
    }
    let next: PlayState = { ...state, moment: moment.id, clock: Math.max(state.clock, moment.at ?? 0) };
    if (moment.do === "beat" || moment.do === "end") next = apply(script, next, moment, arrivals, watch);
    if (moment.do === "end") next = { ...next, ending: endingOf(script, next, watch) };
    return { state: next, arrivals };
  }
  return { state: { ...state, ending: state.ending ?? endingOf(script, state, watch) }, arrivals };
}

function apply(script: Script, state: PlayState, effects: Effects, arrivals: Arrival[], watch?: StoryWatch): PlayState {
  const { takes, add, reveals, show, sends } = effects;
  if (!takes && !add && !reveals && !show && !sends) return state;
  const clock = state.clock + (takes ?? 0);
  const vars = add ? { ...state.vars } : state.vars;
  for (const [name, delta] of Object.entries(add ?? {})) {
    const range = script.vars[name];
    if (!range) continue;
    const wanted = (vars[name] ?? range.start) + delta;
    const kept = Math.min(range.max, Math.max(range.min, wanted));
    if (kept !== wanted) watch?.beyond?.(name, wanted);
    (vars as Record<string, number>)[name] = kept;
  }
  if (sends) arrivals.push({ kind: "sent", ...sends, clock });
  for (const message of show ?? []) arrivals.push({ kind: "message", message, clock });
  return { ...state, vars, clock, known: reveals ? grow(state.known, ...reveals) : state.known };
}

function test(script: Script, state: PlayState, condition: Expr | undefined, watch: StoryWatch | undefined): boolean {
  if (!condition) return true;
  const held = holds(condition, scopeOf(script, state));
  watch?.condition?.(condition, held);
  return held;
}

function route(script: Script, state: PlayState, then: Then | undefined, watch?: StoryWatch): string | undefined {
  return then?.find((branch) => test(script, state, branch.when, watch))?.to;
}

function following(script: Script, id: string): string | undefined {
  return indexOf(script).get(id)?.next;
}

function endingOf(script: Script, state: PlayState, watch?: StoryWatch): string | null {
  return script.endings.find((ending) => test(script, state, ending.when, watch))?.id ?? null;
}
