import { Environment } from "@marcbachmann/cel-js";
import { BINARY_OPS, CONDITION_FUNCTIONS, type BinaryOp, type Expr } from "../domain/expr.ts";
import { nearest } from "./diagnostics.ts";

/** What conditions of a case may name. */
export interface Names {
  readonly vars: readonly string[];
  readonly facts: readonly string[];
  readonly moments: readonly string[];
  /** `moment/choice`. */
  readonly choices: readonly string[];
}

export type Condition =
  { readonly ok: true; readonly expr: Expr } | { readonly ok: false; readonly code: "WH020" | "WH021" | "WH022"; readonly message: string };

interface AstNode {
  readonly op: string;
  readonly args: unknown;
}

const OPS: Readonly<Record<string, BinaryOp>> = { "&&": "and", "||": "or", ...Object.fromEntries(BINARY_OPS.map((op) => [op, op])) };
const MAX_LENGTH = 500;

/** CEL text to plain JSON, type-checked against the names of the case. Evaluated without CEL afterwards. */
export function compileCondition(text: string, names: Names): Condition {
  if (text.length > MAX_LENGTH) return { ok: false, code: "WH020", message: "De voorwaarde is te lang." };
  let environment: Environment;
  let ast: AstNode;
  try {
    environment = environmentOf(names);
    ast = environment.parse(text).ast as unknown as AstNode;
  } catch (error) {
    return { ok: false, code: "WH020", message: `“${text}” is geen geldige voorwaarde: ${firstLine(error)}` };
  }
  const checked = environment.check(text);
  if (!checked.valid) return wrongType(text, firstLine(checked.error), names);
  if (checked.type !== "bool") return { ok: false, code: "WH021", message: `“${text}” is geen ja of nee.` };
  return translate(ast, names);
}

function environmentOf(names: Names): Environment {
  let environment = new Environment().registerVariable("klok", "int").registerVariable("rol", "string").registerVariable("variant", "string");
  for (const name of names.vars) environment = environment.registerVariable(name, "int");
  return environment
    .registerFunction("feit(string): bool", () => false)
    .registerFunction("waarde(string): string", () => "")
    .registerFunction("gekozen(string, string): bool", () => false)
    .registerFunction("gehad(string): bool", () => false)
    .registerFunction("tijd(string): int", () => 0n);
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}

function wrongType(text: string, reason: string, names: Names): Condition {
  const unknown = /Unknown variable: (\w+)/u.exec(reason)?.[1];
  if (unknown === undefined) return { ok: false, code: "WH021", message: `“${text}” klopt niet: ${reason}` };
  return { ok: false, code: "WH022", message: notKnown("variabele", unknown, names.vars) };
}

function notKnown(what: string, id: string, known: readonly string[]): string {
  const near = nearest(id, known);
  return `Onbekend${what === "moment" || what === "feit" ? "" : "e"} ${what} “${id}”.${near === undefined ? "" : ` Bedoelde je “${near}”?`}`;
}

class Refused extends Error {
  constructor(
    readonly code: "WH020" | "WH021" | "WH022",
    message: string,
  ) {
    super(message);
  }
}

function translate(ast: AstNode, names: Names): Condition {
  try {
    return { ok: true, expr: exprOf(ast, names) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, code: error.code, message: error.message };
    throw error;
  }
}

function exprOf(node: AstNode, names: Names): Expr {
  const args = (Array.isArray(node.args) ? node.args : [node.args]) as readonly unknown[];
  const child = (index: number) => exprOf(args[index] as AstNode, names);
  switch (node.op) {
    case "value":
      return { op: "value", value: typeof node.args === "bigint" ? Number(node.args) : (node.args as boolean | number | string) };
    case "id":
      return { op: "name", name: String(node.args) };
    case "list":
      return { op: "list", items: args.map((_, index) => child(index)) };
    case "!_":
      return { op: "not", arg: child(0) };
    case "-_":
      return { op: "-", left: { op: "value", value: 0 }, right: child(0) };
    case "?:":
      return { op: "if", test: child(0), yes: child(1), no: child(2) };
    case "call":
      return callOf(
        String(args[0]),
        (args[1] as readonly AstNode[]).map((arg) => exprOf(arg, names)),
        names,
      );
  }
  const op = OPS[node.op];
  if (!op) throw new Refused("WH020", `“${node.op}” kan hier niet gebruikt worden.`);
  const [left, right] = [child(0), child(1)];
  if (ARITHMETIC.has(op) && (isText(left) || isText(right))) throw new Refused("WH021", `“${op}” werkt hier met getallen. Vergelijk tekst met == of !=.`);
  return { op, left, right };
}

const ARITHMETIC: ReadonlySet<BinaryOp> = new Set(["<", "<=", ">", ">=", "+", "-"]);

function isText(expr: Expr): boolean {
  if (expr.op === "value") return typeof expr.value === "string";
  if (expr.op === "name") return expr.name === "rol" || expr.name === "variant";
  return expr.op === "call" && expr.fn === "waarde";
}

function callOf(fn: string, args: readonly Expr[], names: Names): Expr {
  const texts = args.map((arg) => (arg.op === "value" ? String(arg.value) : null));
  const [first, second] = texts;
  if (texts.includes(null) || first === undefined || first === null) throw new Refused("WH020", `${fn}() wil een vaste tekst tussen aanhalingstekens.`);
  if (fn === "tijd") {
    const match = /^([01]\d|2[0-3]):([0-5]\d)$/u.exec(first);
    if (!match) throw new Refused("WH020", `“${first}” is geen tijd. Schrijf bijvoorbeeld tijd("14:30").`);
    return { op: "value", value: Number(match[1]) * 60 + Number(match[2]) };
  }
  const known = CONDITION_FUNCTIONS.find((name) => name === fn);
  if (!known) throw new Refused("WH020", `${fn}() bestaat niet.`);
  if ((known === "feit" || known === "waarde") && !names.facts.includes(first)) throw new Refused("WH022", notKnown("feit", first, names.facts));
  if (known === "gehad" && !names.moments.includes(first)) throw new Refused("WH022", notKnown("moment", first, names.moments));
  if (known === "gekozen" && !names.choices.includes(`${first}/${second}`)) throw new Refused("WH022", notKnown("keuze", `${first}/${second}`, names.choices));
  return { op: "call", fn: known, args };
}
