import type { Source } from "../source.ts";

/** The rungs of the interventiekaart: a palette of rising intrusion, no staircase (SPEC IK.1). */
export const RUNGS = ["niets", "zichtbaar", "verbinden", "burgers", "verwijderen", "bevoegdheden"] as const;
export type RungId = (typeof RUNGS)[number];

/** `afgekeurd` = a court said no; `vrijwillig` = no power behind it; the others as on a law card. */
export const INSTRUMENT_STATUSES = ["geldend", "betwist", "afgekeurd", "voorstel", "te-verifieren", "vrijwillig"] as const;
export type InstrumentStatus = (typeof INSTRUMENT_STATUSES)[number];

/** What judging reads of an instrument (SPEC IK.2): height, standing and law cards. */
export interface InstrumentRule {
  readonly rung: RungId;
  readonly status: InstrumentStatus;
  readonly law: readonly string[];
}

export interface Rung {
  readonly id: RungId;
  readonly title: string;
  /** The test question of this rung: a ladder criterion. */
  readonly criterion: string;
  /** Criteria that are asked here as well. */
  readonly alsoAsk?: readonly string[];
  readonly fits: string;
  readonly risk: string;
  readonly source: Source;
}

export interface Instrument extends InstrumentRule {
  readonly id: string;
  readonly name: string;
  readonly decides: string;
  readonly carriesOut: string;
  readonly onlyWhen: string;
  readonly duration: string;
  readonly pitfall: string;
  /** Tried before a power of the mayor: lighter, and no emergency law. */
  readonly first?: boolean;
  readonly source: Source;
}
