/**
 * A condition, compiled from CEL by the content layer into plain JSON, so that playing needs no CEL parser.
 * Names: declared variables, `klok` (minutes since midnight), `rol`, `variant`. Functions: see `ConditionScope`.
 */
export type Expr =
  | { readonly op: "value"; readonly value: boolean | number | string }
  | { readonly op: "list"; readonly items: readonly Expr[] }
  | { readonly op: "name"; readonly name: string }
  | { readonly op: "call"; readonly fn: ConditionFunction; readonly args: readonly Expr[] }
  | { readonly op: "not"; readonly arg: Expr }
  | { readonly op: "if"; readonly test: Expr; readonly yes: Expr; readonly no: Expr }
  | { readonly op: BinaryOp; readonly left: Expr; readonly right: Expr };

export const BINARY_OPS = ["and", "or", "==", "!=", "<", "<=", ">", ">=", "+", "-", "in"] as const;
export type BinaryOp = (typeof BINARY_OPS)[number];

/**
 * `feit(id)`: this role knows the fact and it is true · `waarde(id)`: its text value, empty when unknown ·
 * `gekozen(moment, keuze)`: that option, source or builder item was chosen there · `gehad(moment)`: that moment was answered.
 */
export const CONDITION_FUNCTIONS = ["feit", "waarde", "gekozen", "gehad"] as const;
export type ConditionFunction = (typeof CONDITION_FUNCTIONS)[number];

export type Value = boolean | number | string;

/** What a condition may look at. All lookups are total: unknown things are false, empty or 0. */
export interface ConditionScope {
  name(name: string): Value;
  feit(id: string): boolean;
  waarde(id: string): string;
  gekozen(moment: string, choice: string): boolean;
  gehad(moment: string): boolean;
}
