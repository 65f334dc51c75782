import type { Act } from "../../acts.ts";
import type { MatrixAction } from "../../kader/actionMatrix.ts";
import type { InstrumentRule } from "../../kader/interventions.ts";
import type { May } from "../../kader/may.ts";
import type { ShareField } from "../../moments.ts";
import type { LimitContext, LimitFact } from "../hardLimits.ts";
import { dangerUnreported } from "../looks.ts";

/**
 * The generic rules of the framework: what an act is worth on the facts this role knows, whatever case it stands in (SPEC, "Framework rules").
 * When a rule fires is decided here; its criterion, grade, tilt and words are those of regels.yaml under the same id.
 */
export interface RuleContext extends LimitContext {
  /** What the action matrix of rollen.yaml says of this role. */
  may(action: MatrixAction): May["answer"];
  /** What interventiekaart.yaml says of an instrument; undefined when it does not know it. */
  instrument(id: string): InstrumentRule | undefined;
  /** What earlier decisions did that rules look back at. */
  readonly earlier: Earlier;
}

export interface Earlier {
  /** The director of a running approach was told (DEEL-12). */
  readonly directorTold: boolean;
  /** A young person in need was asked directly (NOOD-2). */
  readonly asked: boolean;
  /** That acute danger was not passed on first was already held against a decision: once is enough (SPEC A11.2). */
  readonly dangerWaited: boolean;
  /** The same for somebody in need. */
  readonly needWaited: boolean;
}

export interface Rule<K extends Act["act"] = Act["act"]> {
  readonly id: string;
  /** The field of the share builder that it is about. */
  readonly field?: ShareField;
  readonly fires: (act: Extract<Act, { act: K }>, on: RuleContext) => boolean;
}

export type RuleTable = { readonly [K in Act["act"]]?: readonly Rule<K>[] };

/** Facts that the rules look at, next to those of the hard limits. All are yes or no. */
export const RULE_FACTS = [
  "verdenking",
  "vertellen.gevaar",
  "aanpak.loopt",
  "buiten-akte",
  "bericht.onrechtmatig",
  "bericht.strafbaar",
  "thuis.onveilig",
  "plaatser.minderjarig",
  "titel.protocol",
  "titel.beeld-gevraagd",
  "plek.dreigend",
] as const;

export function known(on: RuleContext, fact: (typeof RULE_FACTS)[number] | LimitFact): boolean {
  return Boolean(on.facts[fact]);
}

/** A time or place is in sight at which it can go wrong: known to be concrete, or only looking like it (SPEC A6). */
export function inSight(on: RuleContext): boolean {
  return known(on, "gevaar.concreet") || known(on, "plek.dreigend");
}

/** Serious, concrete and now, and nobody who can protect knows it yet (SPEC A14.1). */
export function acuteUnreported(on: RuleContext): boolean {
  return dangerUnreported(on) && known(on, "gevaar.acuut");
}
