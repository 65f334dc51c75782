import { joined, type Expr } from "../../domain/expr.ts";
import { CONDITION, CONDITION_WORDS, FACT_WORDS } from "../text/feiten.ts";
import { lower } from "../format.ts";
import { orText } from "./acts.ts";

/** What facts mean, by id. */
export type FactWords = Readonly<Record<string, string>>;

export interface ConditionView {
  readonly join: "and" | "or";
  /** Sentences; at least one. */
  readonly lines: readonly string[];
}

export function factText(id: string, words: FactWords): string {
  return words[id] ?? FACT_WORDS[id] ?? CONDITION.unknown(id);
}

/** A condition as sentences that are all needed, or of which one is enough. */
export function describeCondition(expr: Expr, words: FactWords): ConditionView {
  const join = expr.op === "or" ? "or" : "and";
  return { join, lines: joined(expr, join).map((part) => conditionText(part, words)) };
}

/** All of it on one line: “Er is een wapen; of het gevaar is er nu.” */
export function conditionLine({ join, lines: [first = "", ...rest] }: ConditionView): string {
  return rest.reduce((text, line) => CONDITION.next[join](withoutStop(text), lower(line)), first);
}

/** One condition as one sentence. `written`: how it stands in a file, when that is known. */
export function conditionText(expr: Expr, words: FactWords, written = ""): string {
  const known = CONDITION_WORDS[written] ?? CONDITION_WORDS[asWritten(expr)];
  if (known !== undefined) return known;
  const values = (side: Expr) => (side.op === "list" ? side.items : [side]).flatMap((item) => (item.op === "value" ? String(item.value) : []));
  const text = (part: Expr) => conditionText(part, words);
  switch (expr.op) {
    case "call": {
      const [fact] = expr.args;
      return expr.fn === "feit" && fact?.op === "value" ? factText(String(fact.value), words) : CONDITION.other;
    }
    case "not":
      return CONDITION.not(lower(text(expr.arg)));
    case "and":
    case "or": {
      const [one, other] = [withoutStop(text(expr.left)), lower(text(expr.right))];
      return expr.op === "and" ? CONDITION.both(one, other) : CONDITION.either(one, other);
    }
    case "in":
    case "==": {
      const { left } = expr;
      if (left.op === "name" && left.name === "rol") return CONDITION.role(orText(values(expr.right)));
      const [fact] = left.op === "call" && left.fn === "waarde" ? left.args : [];
      return fact?.op === "value" ? CONDITION.value(String(fact.value), orText(values(expr.right))) : CONDITION.other;
    }
    case "<":
    case "<=":
    case ">":
    case ">=":
      return CONDITION.clock;
    default:
      return CONDITION.other;
  }
}

const withoutStop = (sentence: string) => sentence.replace(/\.$/u, "");

/** The few conditions that have words of their own, as a file writes them. */
function asWritten(expr: Expr): string {
  if ((expr.op !== "in" && expr.op !== "==") || expr.left.op !== "call") return "";
  const literal = (one: Expr) => (one.op === "value" ? JSON.stringify(one.value) : "");
  const right = expr.right.op === "list" ? `[${expr.right.items.map(literal).join(", ")}]` : literal(expr.right);
  return `${expr.left.fn}(${expr.left.args.map(literal).join(", ")}) ${expr.op} ${right}`;
}
