import type { Agreement, Framework } from "../framework.ts";
import type { Mode } from "../log.ts";
import type { Script } from "../scenario.ts";

/** The rules of one attempt: script, framework, agreements in force and mode. */
export interface Game {
  readonly script: Script;
  readonly framework: Framework;
  readonly agreements: readonly Agreement[];
  readonly mode: Mode;
}

/** The game of a script under one of the framework's agreement sets; an unknown set has no agreements. */
export function gameOf(script: Script, framework: Framework, set: string, mode: Mode): Game {
  return { script, framework, agreements: framework.agreementSets[set]?.agreements ?? [], mode };
}
