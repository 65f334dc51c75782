import type { ConditionFunction, Expr, Value } from "../expr.ts";

export const is = (value: Value): Expr => ({ op: "value", value });
export const call = (fn: ConditionFunction, ...args: readonly Value[]): Expr => ({ op: "call", fn, args: args.map(is) });
/** This role knows that it is so. */
export const knows = (fact: string): Expr => call("feit", fact);
export const hasChosen = (moment: string, option: string): Expr => call("gekozen", moment, option);
