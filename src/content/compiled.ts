import type { Baseline } from "../domain/assess/baseline.ts";
import type { Role } from "../domain/roles.ts";
import type { Script } from "../domain/scenario.ts";

/** A compiled case as it travels to the browser: one script per role, and per variant only what differs. */
export interface CompiledCase {
  readonly id: string;
  readonly version: number;
  readonly scripts: Readonly<Partial<Record<Role, Script>>>;
  readonly variants: readonly CompiledVariant[];
  /** A7: per `role/variant/set` what a best feasible route meets. */
  readonly baselines: Readonly<Record<string, Baseline>>;
}

export const VARIANT_KINDS = ["basis", "onschuldig", "acuut"] as const;
export type VariantKind = (typeof VARIANT_KINDS)[number];

export interface CompiledVariant {
  readonly id: string;
  readonly kind: VariantKind;
  /** Whole entries that replace the base script's entries with the same key or id. */
  readonly overlay: Readonly<Partial<Record<Role, ScriptOverlay>>>;
}

export type ScriptOverlay = Partial<Pick<Script, "facts" | "messages" | "moments" | "endings" | "vars" | "cast">>;
