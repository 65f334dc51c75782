import type { ConditionScope } from "../expr.ts";
import type { Script } from "../scenario.ts";
import type { Grown } from "./grown.ts";

/** Where the story stands. Immutable, JSON-able apart from the sets; made only by `begin` and `advance`. */
export interface PlayState {
  /** Id of the current moment. */
  readonly moment: string;
  readonly vars: Readonly<Record<string, number>>;
  /** Minutes since midnight. */
  readonly clock: number;
  /** Facts this role knows by now (SPEC A11). */
  readonly known: Grown;
  /** Everything chosen so far, as `moment/choice`. */
  readonly chosen: Grown;
  /** Moments answered so far. */
  readonly passed: Grown;
  /** Ending id once the last moment was reached. */
  readonly ending: string | null;
}

/** Looks conditions up in a state. */
export function scopeOf(script: Script, state: PlayState): ConditionScope {
  return new StateScope(script, state);
}

/** A class, because one is made for every question that is asked of a state. */
class StateScope implements ConditionScope {
  private readonly script: Script;
  private readonly state: PlayState;

  constructor(script: Script, state: PlayState) {
    this.script = script;
    this.state = state;
  }

  name(name: string): number | string {
    if (name === "klok") return this.state.clock;
    if (name === "rol") return this.script.role;
    if (name === "variant") return this.script.variant;
    return this.state.vars[name] ?? 0;
  }

  feit(id: string): boolean {
    return this.state.known.has(id) && Boolean(this.script.facts[id]?.value);
  }

  waarde(id: string): string {
    return this.state.known.has(id) ? String(this.script.facts[id]?.value ?? "") : "";
  }

  gekozen(moment: string, choice: string): boolean {
    return this.state.chosen.has(`${moment}/${choice}`);
  }

  gehad(moment: string): boolean {
    return this.state.passed.has(moment);
  }
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
