import type { ConditionScope } from "../expr.ts";
import type { Script } from "../scenario.ts";

/** Where the story stands. Immutable, JSON-able apart from the sets; made only by `begin` and `advance`. */
export interface PlayState {
  /** Id of the current moment. */
  readonly moment: string;
  readonly vars: Readonly<Record<string, number>>;
  /** Minutes since midnight. */
  readonly clock: number;
  /** Facts this role knows by now (SPEC A11). */
  readonly known: ReadonlySet<string>;
  /** Everything chosen so far, as `moment/choice`. */
  readonly chosen: ReadonlySet<string>;
  /** Moments answered so far. */
  readonly passed: ReadonlySet<string>;
  /** Ending id once the last moment was reached. */
  readonly ending: string | null;
}

/** Looks conditions up in a state. */
export function scopeOf(script: Script, state: PlayState): ConditionScope {
  return {
    name: (name) => {
      if (name === "klok") return state.clock;
      if (name === "rol") return script.role;
      if (name === "variant") return script.variant;
      return state.vars[name] ?? 0;
    },
    feit: (id) => state.known.has(id) && Boolean(script.facts[id]?.value),
    waarde: (id) => (state.known.has(id) ? String(script.facts[id]?.value ?? "") : ""),
    gekozen: (moment, choice) => state.chosen.has(`${moment}/${choice}`),
    gehad: (moment) => state.passed.has(moment),
  };
}

/** The known facts that are true or have a text: what the hard limits look at. */
export function knownFacts(script: Script, state: PlayState): Readonly<Record<string, boolean | number | string>> {
  const facts: Record<string, boolean | number | string> = {};
  for (const id of state.known) {
    const fact = script.facts[id];
    if (fact) facts[id] = fact.value;
  }
  return facts;
}
