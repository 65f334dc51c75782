import type { Source } from "../source.ts";
import type { Role } from "../roles.ts";

/** The phases of Connect; its study speaks of three in the method and four in the results. */
export const PHASES = ["relatieopbouw", "signaleren", "interventies", "nazorg"] as const;

/** What goes wrong on both sides, and what to know about the whole approach. */
interface Faults {
  readonly note: string;
  readonly tooLight: string;
  readonly tooHeavy: string;
}

/** A row of the intervention matrix: a phase of Connect by partner. */
export interface Phase extends Faults {
  readonly id: (typeof PHASES)[number];
  readonly title: string;
  readonly criteria: readonly string[];
  readonly partners: Readonly<Record<Role, string>>;
  readonly source: Source;
}

/** The steps of the approach to problematic youth groups. */
export const GROUP_STEPS = ["signalen", "verbinden", "beeld", "prioriteren", "plan", "uitvoeren", "afronden"] as const;

export interface GroupStep extends Faults {
  readonly id: (typeof GROUP_STEPS)[number];
  readonly title: string;
  readonly decides: string;
  /** What each role brings; a role without a part here is absent. */
  readonly brings: Readonly<Partial<Record<Role, string>>>;
  readonly criterion: string;
  readonly law: readonly string[];
  readonly source: Source;
}
