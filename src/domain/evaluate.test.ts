import { describe, expect, it } from "vitest";
import { evaluate, holds } from "./evaluate.ts";
import type { BinaryOp, ConditionScope, Expr, Value } from "./expr.ts";
import { call, is } from "./testing/conditions.ts";

/** A story in which v is 3, it is 13:20, fact `waar` is true, fact `soort` says bijzonder, and m was answered with a. Every lookup knows one id. */
const scope: ConditionScope = {
  name: (name) => (name === "v" ? 3 : name === "rol" ? "boa" : 0),
  feit: (id) => id === "waar",
  waarde: (id) => (id === "soort" ? "bijzonder" : ""),
  gekozen: (moment, choice) => moment === "m" && choice === "a",
  gehad: (moment) => moment === "m",
};
const v: Expr = { op: "name", name: "v" };
const on = (op: BinaryOp, left: Expr, right: Expr): Expr => ({ op, left, right });
const list = (...items: readonly Value[]): Expr => ({ op: "list", items: items.map(is) });
const [yes, no] = [is(true), is(false)];

describe("the value of a condition", () => {
  it.each<readonly [string, Expr, Value]>([
    ["a value is itself", is("x"), "x"],
    ["a name is looked up", v, 3],
    ["feit: known and true", call("feit", "waar"), true],
    ["feit: unknown", call("feit", "soort"), false],
    ["waarde: the text of a fact", call("waarde", "soort"), "bijzonder"],
    ["gekozen: that choice there", call("gekozen", "m", "a"), true],
    ["gekozen: another choice", call("gekozen", "m", "b"), false],
    ["gekozen: another moment", call("gekozen", "n", "a"), false],
    ["gehad: answered", call("gehad", "m"), true],
    ["gehad: not answered", call("gehad", "n"), false],
    ["not turns true round", { op: "not", arg: yes }, false],
    ["not turns false round", { op: "not", arg: no }, true],
    ["if takes the first when the test holds", { op: "if", test: yes, yes: is(1), no: is(2) }, 1],
    ["if takes the second when it does not", { op: "if", test: no, yes: is(1), no: is(2) }, 2],
    ["and needs both: left fails", on("and", no, yes), false],
    ["and needs both: right fails", on("and", yes, no), false],
    ["and of two that hold", on("and", yes, yes), true],
    ["or needs one: left", on("or", yes, no), true],
    ["or needs one: right", on("or", no, yes), true],
    ["or of two that fail", on("or", no, no), false],
    ["in: one of the list", on("in", is("b"), list("a", "b")), true],
    ["in: none of the list", on("in", is("c"), list("a", "b")), false],
    ["in: nothing is in an empty list", on("in", is("c"), list()), false],
    ["in: only a list holds something", on("in", is("a"), is("a")), false],
    ["a sum", on("+", v, is(2)), 5],
    ["a difference", on("-", v, is(2)), 1],
  ])("%s", (_rule, expr, value) => {
    expect(evaluate(expr, scope)).toBe(value);
  });

  it.each([
    ["==", false, true, false],
    ["!=", true, false, true],
    ["<", true, false, false],
    ["<=", true, true, false],
    [">", false, false, true],
    [">=", false, true, true],
  ] as const)("3 %s 4, 3 and 2", (op, four, three, two) => {
    expect([4, 3, 2].map((right) => evaluate(on(op, v, is(right)), scope))).toEqual([four, three, two]);
  });

  it.each<readonly [string, Expr, Value]>([
    ["text and number are unequal", on("==", is("3"), v), false],
    ["a name nobody declared is 0", on("==", { op: "name", name: "weg" }, is(0)), true],
    ["a list by itself holds when it has something", list("a"), 1],
    ["a list with nothing does not", list(), 0],
    ["a call without an argument asks about nothing", call("feit"), false],
    ["also for a value", call("waarde"), ""],
    ["and for a moment", call("gehad"), false],
    ["and for a choice", call("gekozen", "m"), false],
  ])("never throws: %s", (_rule, expr, value) => {
    expect(evaluate(expr, scope)).toBe(value);
  });

  it("a missing argument is the empty id, not one that might exist", () => {
    const asked: string[] = [];
    const note = (...ids: readonly string[]) => {
      asked.push(ids.join("/"));
      return false;
    };
    const listening: ConditionScope = { name: () => 0, feit: note, waarde: (id) => String(note(id)), gekozen: note, gehad: note };
    for (const fn of ["feit", "waarde", "gekozen", "gehad"] as const) evaluate(call(fn), listening);
    expect(asked).toEqual(["", "", "/", ""]);
  });

  it("no condition always holds; a value that is not empty or 0 holds", () => {
    expect([undefined, is(""), is(0), is("x"), is(2)].map((expr) => holds(expr, scope))).toEqual([true, false, false, true, true]);
  });
});
