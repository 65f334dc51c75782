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

/** The condition itself and every condition in it. */
export function* partsOf(expr: Expr): Generator<Expr> {
  yield expr;
  if (expr.op === "call") for (const arg of expr.args) yield* partsOf(arg);
  else if (expr.op === "list") for (const item of expr.items) yield* partsOf(item);
  else if (expr.op === "not") yield* partsOf(expr.arg);
  else if (expr.op === "if") for (const part of [expr.test, expr.yes, expr.no]) yield* partsOf(part);
  else if (expr.op !== "value" && expr.op !== "name") for (const side of [expr.left, expr.right]) yield* partsOf(side);
}

/** The conditions that stand side by side at the outermost “and” or “or”; the condition itself when it has no such join. */
export function joined(expr: Expr, op: "and" | "or"): readonly Expr[] {
  return expr.op === op ? [...joined(expr.left, op), ...joined(expr.right, op)] : [expr];
}

/** What a condition looks at. */
export interface Looked {
  /** Variables, `klok`, `rol`, `variant`. */
  readonly names: Set<string>;
  readonly facts: Set<string>;
  /** `moment/choice`. */
  readonly chosen: Set<string>;
  readonly passed: Set<string>;
}

export function looked(conditions: Iterable<Expr>): Looked {
  return lookedOn({ names: new Set(), facts: new Set(), chosen: new Set(), passed: new Set() }, conditions);
}

/** Adds what these look at too. */
export function lookedOn(on: Looked, conditions: Iterable<Expr>): Looked {
  for (const condition of conditions)
    for (const part of partsOf(condition)) {
      if (part.op === "name") on.names.add(part.name);
      if (part.op !== "call") continue;
      const [first = "", second = ""] = part.args.map((arg) => (arg.op === "value" ? String(arg.value) : ""));
      if (part.fn === "feit" || part.fn === "waarde") on.facts.add(first);
      else if (part.fn === "gekozen") on.chosen.add(`${first}/${second}`);
      else on.passed.add(first);
    }
  return on;
}
