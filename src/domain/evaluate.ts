import type { ConditionScope, Expr, Value } from "./expr.ts";

/** Value of a compiled condition. Total: a type mismatch compares as unequal and counts as 0; never throws. */
export function evaluate(expr: Expr, scope: ConditionScope): Value {
  switch (expr.op) {
    case "value":
      return expr.value;
    case "list":
      return expr.items.length;
    case "name":
      return scope.name(expr.name);
    case "call":
      return call(expr, scope);
    case "not":
      return !holds(expr.arg, scope);
    case "if":
      return holds(expr.test, scope) ? evaluate(expr.yes, scope) : evaluate(expr.no, scope);
    case "and":
      return holds(expr.left, scope) && holds(expr.right, scope);
    case "or":
      return holds(expr.left, scope) || holds(expr.right, scope);
    case "in":
      return isIn(expr, scope);
    default:
      return compare(expr.op, evaluate(expr.left, scope), evaluate(expr.right, scope));
  }
}

/** Whether a condition holds; no condition always holds. */
export function holds(expr: Expr | undefined, scope: ConditionScope): boolean {
  return expr === undefined || Boolean(evaluate(expr, scope));
}

type Call = Extract<Expr, { op: "call" }>;
type In = Extract<Expr, { left: Expr }>;

function call(expr: Call, scope: ConditionScope): Value {
  const [one, other] = expr.args;
  const first = one && String(evaluate(one, scope));
  const second = other && String(evaluate(other, scope));
  switch (expr.fn) {
    case "feit":
      return scope.feit(first ?? "");
    case "waarde":
      return scope.waarde(first ?? "");
    case "gekozen":
      return scope.gekozen(first ?? "", second ?? "");
    case "gehad":
      return scope.gehad(first ?? "");
  }
}

function isIn(expr: In, scope: ConditionScope): boolean {
  const left = evaluate(expr.left, scope);
  return expr.right.op === "list" && expr.right.items.some((item) => evaluate(item, scope) === left);
}

function compare(op: "==" | "!=" | "<" | "<=" | ">" | ">=" | "+" | "-", left: Value, right: Value): Value {
  switch (op) {
    case "==":
      return left === right;
    case "!=":
      return left !== right;
    case "<":
      return Number(left) < Number(right);
    case "<=":
      return Number(left) <= Number(right);
    case ">":
      return Number(left) > Number(right);
    case ">=":
      return Number(left) >= Number(right);
    case "+":
      return Number(left) + Number(right);
    case "-":
      return Number(left) - Number(right);
  }
}
