import type { BinaryOp, Expr } from "../../domain/expr.ts";

const SIGNS: Readonly<Partial<Record<BinaryOp, string>>> = { and: "&&", or: "||" };

/** A compiled condition in the words of a file again; compiling it gives the same condition. */
export function celOf(expr: Expr): string {
  switch (expr.op) {
    case "value":
      return typeof expr.value === "string" ? JSON.stringify(expr.value) : String(expr.value);
    case "name":
      return expr.name;
    case "list":
      return `[${expr.items.map(celOf).join(", ")}]`;
    case "call":
      return `${expr.fn}(${expr.args.map(celOf).join(", ")})`;
    case "not":
      return `!${inside(expr.arg)}`;
    case "if":
      return `${inside(expr.test)} ? ${inside(expr.yes)} : ${inside(expr.no)}`;
    default:
      return `${inside(expr.left)} ${SIGNS[expr.op] ?? expr.op} ${inside(expr.right)}`;
  }
}

function inside(expr: Expr): string {
  const single = expr.op === "value" || expr.op === "name" || expr.op === "list" || expr.op === "call" || expr.op === "not";
  return single ? celOf(expr) : `(${celOf(expr)})`;
}
