import type { Expr } from "../expr.ts";
import { isDecision, type Choice, type Moment } from "../moments.ts";
import type { PlayState } from "../play/state.ts";
import type { Script } from "../scenario.ts";

/** What conditions of a script look at: only that has to be told apart when states are merged. */
export interface Relevant {
  readonly vars: readonly string[];
  readonly clock: boolean;
  readonly facts: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
  readonly passed: ReadonlySet<string>;
}

const cache = new WeakMap<Script, Relevant>();

/** Collected once per script from every condition in it. `allFacts` keeps every fact, because judgement looks at them. */
export function relevantOf(script: Script): Relevant {
  const known = cache.get(script);
  if (known) return known;
  const names = new Set<string>();
  const facts = new Set<string>();
  const chosen = new Set<string>();
  const passed = new Set<string>();
  for (const expr of conditionsOf(script)) walk(expr, names, facts, chosen, passed);
  const relevant: Relevant = { vars: Object.keys(script.vars).filter((name) => names.has(name)), clock: names.has("klok"), facts, chosen, passed };
  cache.set(script, relevant);
  return relevant;
}

/** Two states with the same key go the same way from here. */
export function storyKey(script: Script, state: PlayState): string {
  const on = relevantOf(script);
  const picked = (from: ReadonlySet<string>, only: ReadonlySet<string>) => [...from].filter((item) => only.has(item)).sort().join(",");
  const vars = on.vars.map((name) => state.vars[name]).join(",");
  return [state.moment, vars, on.clock ? state.clock : "", picked(state.known, on.facts), picked(state.chosen, on.chosen), picked(state.passed, on.passed), state.ending ?? ""].join("|");
}

function* conditionsOf(script: Script): Generator<Expr> {
  for (const ending of script.endings) if (ending.when) yield ending.when;
  for (const moment of script.moments) {
    if (moment.when) yield moment.when;
    yield* branches(moment);
    for (const choice of allChoices(moment)) {
      yield* branches(choice);
      for (const judgement of choice.judgements) if (judgement.when) yield judgement.when;
    }
  }
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
      return Object.values(moment.fields).flat();
  }
}

function walk(expr: Expr, names: Set<string>, facts: Set<string>, chosen: Set<string>, passed: Set<string>): void {
  if (expr.op === "name") names.add(expr.name);
  else if (expr.op === "call") {
    const [a, b] = expr.args.map((arg) => (arg.op === "value" ? String(arg.value) : ""));
    if (expr.fn === "feit" || expr.fn === "waarde") facts.add(a ?? "");
    else if (expr.fn === "gekozen") chosen.add(`${a}/${b}`);
    else passed.add(a ?? "");
    for (const arg of expr.args) walk(arg, names, facts, chosen, passed);
  } else if (expr.op === "list") for (const item of expr.items) walk(item, names, facts, chosen, passed);
  else if (expr.op === "not") walk(expr.arg, names, facts, chosen, passed);
  else if (expr.op === "if") for (const part of [expr.test, expr.yes, expr.no]) walk(part, names, facts, chosen, passed);
  else if (expr.op !== "value") for (const side of [expr.left, expr.right]) walk(side, names, facts, chosen, passed);
}
