import type { Expr } from "../../domain/expr.ts";

/** What conditions of a case may name. */
export interface Names {
  readonly vars: readonly string[];
  readonly facts: readonly string[];
  readonly moments: readonly string[];
  /** `moment/choice`. */
  readonly choices: readonly string[];
  /** Absent where the case is not known, as in agreements. */
  readonly variants?: readonly string[];
}

export type ConditionCode = "WH020" | "WH021" | "WH022";
export type Condition =
  | { readonly ok: true; readonly expr: Expr }
  | { readonly ok: false; readonly code: ConditionCode; readonly message: string; /** Characters into the condition, when known. */ readonly at?: number };
