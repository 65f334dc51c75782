import { holds } from "../../domain/evaluate.ts";
import type { ConditionScope, Expr, Value } from "../../domain/expr.ts";
import type { Agreement } from "../../domain/framework.ts";
import type { Role } from "../../domain/roles.ts";

/** More steps than this are not taken: then we say that it can be. */
const MOST = 20_000;
const CLOCKS: readonly Value[] = [0, 720, 1439];
const CLOCK = "klok";

type Facts = Readonly<Record<string, Value>>;

/**
 * Whether these agreements can all be in force at once for this role: one situation in which every trigger holds and no
 * exception does. `fixed` are facts of which the value is given. A trigger on an act can always come.
 */
export function canHoldTogether(agreements: readonly Agreement[], role: Role, fixed: Facts = {}): boolean {
  const whens = agreements.flatMap(({ when }) => (when ? [when] : []));
  const excepts = agreements.flatMap(({ except }) => (except ? [except] : []));
  const asked = new Map<string, readonly Value[]>();
  for (const expr of [...whens, ...excepts])
    for (const [name, values] of valuesIn(expr)) asked.set(name, [...new Set([...(asked.get(name) ?? []), ...values])]);
  const open = [...asked].filter(([name]) => !(name in fixed));
  let steps = 0;
  const search = (known: Facts, at: number): boolean => {
    if (++steps > MOST) return true;
    if (whens.some((when) => outcome(when, known, role) === false) || excepts.some((except) => outcome(except, known, role) === true)) return false;
    const [name, values] = open[at] ?? [];
    return name === undefined || values === undefined || values.some((value) => search({ ...known, [name]: value }, at + 1));
  };
  return search(fixed, 0);
}

/** What a condition comes to with the facts that are settled; undefined while that depends on the others. */
function outcome(expr: Expr, known: Facts, role: Role): boolean | undefined {
  if (expr.op === "and" || expr.op === "or") {
    const decides = expr.op === "or";
    const sides = [outcome(expr.left, known, role), outcome(expr.right, known, role)];
    if (sides.includes(decides)) return decides;
    return sides.includes(undefined) ? undefined : !decides;
  }
  if (expr.op === "not") {
    const arg = outcome(expr.arg, known, role);
    return arg === undefined ? undefined : !arg;
  }
  return [...valuesIn(expr)].every(([name]) => name in known) ? holds(expr, situation(known, role)) : undefined;
}

function situation(facts: Facts, role: Role): ConditionScope {
  return {
    name: (name) => (name === CLOCK ? (facts[CLOCK] ?? 0) : name === "rol" ? role : ""),
    feit: (id) => Boolean(facts[id]),
    waarde: (id) => (typeof facts[id] === "string" ? facts[id] : ""),
    gekozen: () => false,
    gehad: () => false,
  };
}

/** The facts a condition asks about, and the clock, with the values that can make a difference. */
function valuesIn(expr: Expr): ReadonlyMap<string, readonly Value[]> {
  const found = new Map<string, readonly Value[]>();
  const literals: string[] = [];
  const visit = (part: Expr): void => {
    if (part.op === "value") {
      if (typeof part.value === "string") literals.push(part.value);
    } else if (part.op === "call") {
      const [arg] = part.args;
      found.set(arg?.op === "value" ? String(arg.value) : "", part.fn === "waarde" ? [""] : [false, true]);
    } else if (part.op === "list") part.items.forEach(visit);
    else if (part.op === "not") visit(part.arg);
    else if (part.op === "if") [part.test, part.yes, part.no].forEach(visit);
    else if (part.op !== "name") [part.right, part.left].forEach(visit);
    else if (part.name === CLOCK) found.set(CLOCK, CLOCKS);
  };
  visit(expr);
  // A text is compared with literals on either side: all of them come into question.
  return new Map([...found].map(([name, values]) => [name, values[0] === "" ? ["", ...literals] : values]));
}
