import { minutesOf } from "../../domain/clock.ts";
import { BINARY_OPS, type BinaryOp, type ConditionFunction, type Expr } from "../../domain/expr.ts";
import { ROLES } from "../../domain/roles.ts";
import { nearest, shorten } from "../diagnostics.ts";
import { LIMITS } from "../limits.ts";
import { FUNCTIONS } from "./functions.ts";
import type { Condition, ConditionCode, Names } from "./names.ts";

export interface AstNode {
  readonly op: string;
  readonly args: unknown;
  /** Where it begins in the condition, from 0. */
  readonly start?: number;
}

/** Parts of a compiled condition: what plays evaluate again and again, and what keeps `evaluate` from going deep. */
const MOST_PARTS = 200;
const LARGEST = BigInt(LIMITS.number);

const OPS: Readonly<Record<string, BinaryOp>> = { "&&": "and", "||": "or", ...Object.fromEntries(BINARY_OPS.map((op) => [op, op])) };

/** Leaves the walk over a condition at its first mistake. */
class Refused extends Error {
  constructor(
    readonly code: ConditionCode,
    message: string,
    readonly at?: number,
  ) {
    super(message);
  }
}

/** A parsed condition as plain JSON; every name in it exists. */
export function translate(ast: AstNode, names: Names): Condition {
  try {
    const expr = exprOf(ast, names);
    if (partsOf(expr) > MOST_PARTS) throw new Refused("WH020", "De voorwaarde is te ingewikkeld. Knip hem in delen, of maak er een variabele van.");
    return { ok: true, expr };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, code: error.code, message: error.message, ...(error.at === undefined ? {} : { at: error.at }) };
    throw error;
  }
}

function partsOf(expr: Expr): number {
  switch (expr.op) {
    case "value":
    case "name":
    case "call":
      return 1;
    case "list":
      return expr.items.reduce((sum, item) => sum + partsOf(item), 1);
    case "not":
      return 1 + partsOf(expr.arg);
    case "if":
      return 1 + partsOf(expr.test) + partsOf(expr.yes) + partsOf(expr.no);
    default:
      return 1 + partsOf(expr.left) + partsOf(expr.right);
  }
}

/** One part, and what it holds; a mistake gets the place of the innermost part that it is in. */
function exprOf(node: AstNode, names: Names): Expr {
  try {
    return compiledPart(node, names);
  } catch (error) {
    if (error instanceof Refused && error.at === undefined && node.start !== undefined) throw new Refused(error.code, error.message, node.start);
    throw error;
  }
}

function compiledPart(node: AstNode, names: Names): Expr {
  const args = (Array.isArray(node.args) ? node.args : [node.args]) as readonly unknown[];
  const child = (index: number) => exprOf(args[index] as AstNode, names);
  switch (node.op) {
    case "value":
      return { op: "value", value: valueOf(node.args) };
    case "id":
      return nameOf(String(node.args), names);
    case "list":
      throw new Refused("WH020", "Een lijst tussen [ ] kan alleen achter “in” staan.");
    case "!_":
      return { op: "not", arg: child(0) };
    case "-_":
      return { op: "-", left: { op: "value", value: 0 }, right: child(0) };
    case "?:":
      return { op: "if", test: child(0), yes: child(1), no: child(2) };
    case "call":
      return callOf(String(args[0]), args[1] as readonly AstNode[], names);
    case "rcall":
      throw new Refused("WH020", `“.${String(args[0])}()” kan hier niet gebruikt worden.`);
  }
  const op = OPS[node.op];
  if (!op) throw new Refused("WH020", `“${node.op}” kan hier niet gebruikt worden.`);
  const right = args[1] as AstNode;
  const [left, other] = [child(0), op === "in" && right.op === "list" ? listOf(right, names) : child(1)];
  if (ARITHMETIC.has(op) && (isText(left) || isText(other))) throw new Refused("WH021", `“${op}” werkt hier met getallen. Vergelijk tekst met == of !=.`);
  checkWords(left, other, names);
  checkWords(other, left, names);
  return { op, left, right: other };
}

const ARITHMETIC: ReadonlySet<BinaryOp> = new Set(["<", "<=", ">", ">=", "+", "-"]);

function listOf(node: AstNode, names: Names): Expr {
  return { op: "list", items: (node.args as readonly AstNode[]).map((item) => exprOf(item, names)) };
}

function valueOf(value: unknown): boolean | number | string {
  if (typeof value === "bigint") {
    if (value > LARGEST || value < -LARGEST) throw new Refused("WH020", `Het getal ${shorten(String(value), 20)} is te groot.`);
    return Number(value);
  }
  if (typeof value === "boolean" || typeof value === "string") return value;
  throw new Refused(
    "WH020",
    typeof value === "number" ? `Getallen zijn heel: “${value}” kan hier niet.` : "Hier kan alleen een heel getal, tekst, true of false staan.",
  );
}

function nameOf(name: string, names: Names): Expr {
  const known = [...names.vars, "klok", "rol", "variant"];
  if (!known.includes(name)) throw new Refused("WH022", notKnown("variabele", name, known));
  return { op: "name", name };
}

/** `rol` and `variant` are only ever one of a few words. */
function checkWords(side: Expr, other: Expr, { variants }: Names): void {
  if (side.op !== "name") return;
  const known = side.name === "rol" ? ROLES : side.name === "variant" ? variants : undefined;
  if (!known) return;
  for (const item of other.op === "list" ? other.items : [other])
    if (item.op === "value" && typeof item.value === "string" && !known.includes(item.value as never))
      throw new Refused("WH022", notKnown(side.name, item.value, known));
}

function isText(expr: Expr): boolean {
  if (expr.op === "value") return typeof expr.value === "string";
  if (expr.op === "name") return expr.name === "rol" || expr.name === "variant";
  return expr.op === "call" && expr.fn === "waarde";
}

function notKnown(what: string, id: string, known: readonly string[]): string {
  const near = nearest(id, known);
  return `Onbekend${what === "moment" || what === "feit" ? "" : "e"} ${what} “${id}”.${near === undefined ? "" : ` Bedoelde je “${near}”?`}`;
}

function callOf(fn: string, written: readonly AstNode[], names: Names): Expr {
  const known = Object.keys(FUNCTIONS) as (ConditionFunction | "tijd")[];
  const name = known.find((one) => one === fn);
  if (!name) {
    const near = nearest(fn, known);
    throw new Refused("WH020", `${fn}() bestaat niet.${near === undefined ? ` Er is: ${known.join(", ")}.` : ` Bedoelde je ${near}()?`}`);
  }
  const { args: wanted } = FUNCTIONS[name];
  if (written.length !== wanted.length)
    throw new Refused("WH020", `${fn}() wil ${wanted.join(" en ")}: ${wanted.length === 1 ? "één woord" : `${wanted.length} woorden`} tussen de haakjes.`);
  const texts = written.map((arg) => {
    // Without quotes it reads as a variable: the mistake is in the quotes.
    if (arg.op !== "value" || typeof arg.args !== "string")
      throw new Refused("WH020", `${fn}() wil een vaste tekst tussen aanhalingstekens, zoals ${fn}(${wanted.map(() => '"…"').join(", ")}).`);
    return arg.args;
  });
  return name === "tijd" ? timeOf(texts[0] ?? "") : askOf(name, texts, names);
}

function timeOf(text: string): Expr {
  const value = minutesOf(text);
  if (value === null) throw new Refused("WH020", `“${text}” is geen tijd. Schrijf bijvoorbeeld tijd("14:30").`);
  return { op: "value", value };
}

function askOf(fn: ConditionFunction, [first = "", second = ""]: readonly string[], names: Names): Expr {
  if ((fn === "feit" || fn === "waarde") && !names.facts.includes(first)) throw new Refused("WH022", notKnown("feit", first, names.facts));
  if (fn === "gehad" && !names.moments.includes(first)) throw new Refused("WH022", notKnown("moment", first, names.moments));
  if (fn === "gekozen" && !names.choices.includes(`${first}/${second}`)) throw new Refused("WH022", notKnown("keuze", `${first}/${second}`, names.choices));
  const args = fn === "gekozen" ? [first, second] : [first];
  return { op: "call", fn, args: args.map((value) => ({ op: "value", value })) };
}
