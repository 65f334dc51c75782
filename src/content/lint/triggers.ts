import { holds } from "../../domain/evaluate.ts";
import type { ConditionScope, Expr, Value } from "../../domain/expr.ts";
import type { Agreement } from "../../domain/framework.ts";
import type { Role } from "../../domain/roles.ts";

/** More situations than this are not looked at: then we say that it can be. */
const MOST = 2 ** 17;
const CLOCKS = [0, 720, 1439] as const;

/**
 * Whether these agreements can all be in force at once for this role: one situation in which every trigger holds and no
 * exception does. `fixed` are facts of which the value is given. A trigger on an act can always come.
 */
export function canHoldTogether(agreements: readonly Agreement[], role: Role, fixed: Readonly<Record<string, Value>> = {}): boolean {
  const exprs = agreements.flatMap(({ when, except }) => [when, except].filter((expr) => expr !== undefined));
  const asked: Asked = { facts: new Set(), texts: new Set(), literals: new Set(), clock: false };
  for (const expr of exprs) collect(expr, asked);
  const open = [...asked.facts].filter((id) => !(id in fixed));
  const values: readonly (readonly Value[])[] = [asked.clock ? CLOCKS : [720], ...open.map((id) => (asked.texts.has(id) ? ["", ...asked.literals] : [false, true]))];
  const total = values.reduce((product, list) => product * list.length, 1);
  if (total > MOST) return true;
  for (let at = 0; at < total; at++) {
    let rest = at;
    const [clock = 0, ...known] = values.map((list) => {
      const value = list[rest % list.length] ?? false;
      rest = Math.floor(rest / list.length);
      return value;
    });
    const facts = { ...fixed, ...Object.fromEntries(open.map((id, index) => [id, known[index] ?? false])) };
    const scope = situation(facts, clock, role);
    if (agreements.every(({ when, except }) => holds(when, scope) && !(except && holds(except, scope)))) return true;
  }
  return false;
}

function situation(facts: Readonly<Record<string, Value>>, clock: Value, role: Role): ConditionScope {
  return {
    name: (name) => (name === "klok" ? clock : name === "rol" ? role : ""),
    feit: (id) => Boolean(facts[id]),
    waarde: (id) => (typeof facts[id] === "string" ? facts[id] : ""),
    gekozen: () => false,
    gehad: () => false,
  };
}

interface Asked {
  readonly facts: Set<string>;
  readonly texts: Set<string>;
  readonly literals: Set<string>;
  clock: boolean;
}

function collect(expr: Expr, into: Asked): void {
  if (expr.op === "value") {
    if (typeof expr.value === "string") into.literals.add(expr.value);
  } else if (expr.op === "call") {
    const [arg] = expr.args;
    const id = arg?.op === "value" ? String(arg.value) : "";
    into.facts.add(id);
    if (expr.fn === "waarde") into.texts.add(id);
  } else if (expr.op === "list") for (const item of expr.items) collect(item, into);
  else if (expr.op === "not") collect(expr.arg, into);
  else if (expr.op === "if") for (const part of [expr.test, expr.yes, expr.no]) collect(part, into);
  else if (expr.op === "name") into.clock ||= expr.name === "klok";
  else for (const side of [expr.left, expr.right]) collect(side, into);
}
