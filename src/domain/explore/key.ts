import { lookedOn, type Expr, type Looked } from "../expr.ts";
import { isDecision, type Choice, type Moment } from "../moments.ts";
import { grown } from "../play/grown.ts";
import type { PlayState } from "../play/state.ts";
import type { Script } from "../scenario.ts";

/** What conditions of a script look at: only that has to be told apart when states are merged. */
export interface Relevant {
  readonly vars: readonly string[];
  readonly clock: boolean;
  readonly facts: readonly string[];
  readonly chosen: readonly string[];
  readonly passed: readonly string[];
}

/** Conditions of a moment that count. */
type Asked = (moment: Moment) => Iterable<Expr>;

/** What the conditions that count look at from this moment on, with those of the endings. Worked out once per script. */
export function relevance(asked: Asked): (script: Script, moment: string) => Relevant {
  const cache = new WeakMap<Script, ReadonlyMap<string, Relevant>>();
  return (script, moment) => {
    let all = cache.get(script);
    if (!all) {
      all = liveness(script, asked);
      cache.set(script, all);
    }
    return all.get(moment) ?? NOTHING;
  };
}

const NOTHING: Relevant = { vars: [], clock: false, facts: [], chosen: [], passed: [] };
const relevantAt = relevance(conditionsOf);

/** From a moment on: its own conditions and those of every later one; where a branch leads back, from there on, and so forth. */
function liveness(script: Script, asked: Asked): ReadonlyMap<string, Relevant> {
  const { moments } = script;
  const position = new Map(moments.map((moment, index) => [moment.id, index]));
  // What is looked at from a place on, and the earliest place that a branch from there on leads to. From the end, so that it stays linear.
  const from: Relevant[] = [];
  const earliest: number[] = [];
  let seen = lookedAt(script, conditionsOfEndings(script), NOTHING);
  let back = Infinity;
  for (let at = moments.length - 1; at >= 0; at--) {
    const moment = moments[at];
    if (!moment) continue;
    seen = lookedAt(script, asked(moment), seen);
    for (const { to } of [...(moment.then ?? []), ...allChoices(moment).flatMap((choice) => choice.then ?? [])]) back = Math.min(back, position.get(to) ?? at);
    from[at] = seen;
    earliest[at] = back;
  }
  const first = (at: number): number => {
    let place = at;
    for (let lead = earliest[place] ?? place; lead < place; lead = earliest[place] ?? place) place = lead;
    return place;
  };
  return new Map(moments.map((moment, index) => [moment.id, from[first(index)] ?? NOTHING]));
}

const named = new WeakMap<Script, ReadonlySet<string>>();

/** Choices that a condition anywhere asks about, as `moment/choice`. */
export function namedChoices(script: Script): ReadonlySet<string> {
  const known =
    named.get(script) ??
    new Set(
      script.moments.reduce((seen, moment) => lookedAt(script, conditionsOf(moment), seen), lookedAt(script, conditionsOfEndings(script), NOTHING)).chosen,
    );
  named.set(script, known);
  return known;
}

/** What these conditions look at, on top of what was looked at already; the same thing when nothing is new. */
function lookedAt(script: Script, conditions: Iterable<Expr>, before: Relevant): Relevant {
  const on: Looked = {
    names: new Set([...before.vars, ...(before.clock ? ["klok"] : [])]),
    facts: new Set(before.facts),
    chosen: new Set(before.chosen),
    passed: new Set(before.passed),
  };
  const count = () => on.names.size + on.facts.size + on.chosen.size + on.passed.size;
  const size = count();
  const { names, facts, chosen, passed } = lookedOn(on, conditions);
  if (count() === size) return before;
  return {
    vars: Object.keys(script.vars).filter((name) => names.has(name)),
    clock: names.has("klok"),
    facts: [...facts],
    chosen: [...chosen],
    passed: [...passed],
  };
}

/** Two states with the same key go the same way from here, and are judged alike by an author. */
export function storyKey(script: Script, state: PlayState): string {
  return keyOn(relevantAt(script, state.moment), state);
}

/** What tells states apart for conditions that look at this. */
export function keyOn(on: Relevant, state: PlayState): string {
  let key = `${state.moment}|${state.ending ?? ""}|${on.clock ? state.clock : ""}`;
  for (const name of on.vars) key += `|${state.vars[name]}`;
  // Per moment the lists are fixed, so yes and no are enough.
  for (const id of on.facts) key += state.known.has(id) ? "1" : "0";
  for (const id of on.chosen) key += state.chosen.has(id) ? "1" : "0";
  for (const id of on.passed) key += state.passed.has(id) ? "1" : "0";
  return key;
}

/** The same state without what no condition can still ask about: going on from it takes no longer in a long story. */
export function forgetful(script: Script, state: PlayState): PlayState {
  const on = relevantAt(script, state.moment);
  return { ...state, chosen: grown(on.chosen.filter((id) => state.chosen.has(id))), passed: grown(on.passed.filter((id) => state.passed.has(id))) };
}

function* conditionsOfEndings(script: Script): Generator<Expr> {
  for (const ending of script.endings) if (ending.when) yield ending.when;
}

function* conditionsOf(moment: Moment): Generator<Expr> {
  yield* conditionsOfWay(moment);
  for (const choice of allChoices(moment)) for (const judgement of choice.judgements) if (judgement.when) yield judgement.when;
}

/** Conditions that decide where the story goes, and nothing about what it is worth. */
export function* conditionsOfWay(moment: Moment): Generator<Expr> {
  if (moment.when) yield moment.when;
  for (const outcome of moment.outcomes ?? []) yield outcome.when;
  yield* branches(moment);
  for (const choice of allChoices(moment)) yield* branches(choice);
}

function* branches(of: Pick<Moment | Choice, "then">): Generator<Expr> {
  for (const branch of of.then ?? []) if (branch.when) yield branch.when;
}

/** Every choice in a moment, whatever its kind. */
export function allChoices(moment: Moment): readonly Choice[] {
  if (!isDecision(moment)) return [];
  switch (moment.do) {
    case "inspect":
      return [];
    case "choose":
      return moment.options;
    case "act":
      return [...moment.options, ...moment.tones];
    case "consult":
      return moment.sources;
    case "share":
      return [...Object.values(moment.fields).flat(), ...moment.none];
    case "reflect":
    case "build":
      return Object.values(moment.fields).flat();
  }
}
