import { Environment } from "@marcbachmann/cel-js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../domain/evaluate.ts";
import type { ConditionScope, Expr } from "../../domain/expr.ts";
import { compileCondition, type Names } from "./index.ts";

const names: Names = { vars: ["rust", "druk"], facts: ["wapen", "plek"], moments: ["eerst"], choices: ["eerst/nee"], variants: ["basis", "acuut"] };

const refused = (text: string) => {
  const compiled = compileCondition(text, names);
  return compiled.ok ? "fine" : `${compiled.code} ${compiled.at} ${compiled.message}`;
};

describe("conditions without end", () => {
  it.each([
    ["a long one", `rust == 0 ${"|| rust == 0 ".repeat(50)}`, "langer dan 500 tekens"],
    ["brackets", "(".repeat(400), "te ingewikkeld"],
    ["brackets that close", `${"(".repeat(40)}true${")".repeat(40)}`, "te ingewikkeld"],
    ["many times not", `${"!".repeat(450)}true`, "WH020"],
    ["many times minus", `${"- ".repeat(200)}1 == 1`, "WH020"],
    ["a sum without end", `${"1+".repeat(240)}1 == 1`, "te ingewikkeld"],
    ["a list without end", `rust in [${"1,".repeat(200)}1]`, "te ingewikkeld"],
    ["questions in questions", `${"true?".repeat(40)}true${":true".repeat(40)}`, "te ingewikkeld"],
    ["words without end", `gehad(${'"a",'.repeat(50)}"a")`, "te ingewikkeld"],
    ["a macro", "[1, 2].all(x, x > 0)", "“.all()” kan hier niet"],
    ["a macro in a macro", "[1].map(x, [2].map(y, [3].map(z, z))) == []", "WH020"],
    ["a way to make a pattern", '"a".matches("(a+)+$")', "“.matches()” kan hier niet"],
    ["a group", '{"a": 1}.a == 1', "WH020"],
    ["what every object has", "constructor == 1", "WH022 0 Onbekende variabele “constructor”"],
    ["a function that every object has", "toString()", "WH020 0 toString() bestaat niet"],
    ["a number too large", "rust == 99999999999999999999999", "WH020"],
  ])("%s", (_what, text, told) => expect(refused(text)).toContain(told));

  it.each([
    ['gehad("eerst") && ruts == 1', 18],
    ['gehad("eerst") && foo(1)', 18],
    ['gehad("eerst") && rust = 1', 23],
    ["rust == 1 && klok", 0],
    ["rust == 0 || rol == 'agent'", 13],
    ["rust ==", 7],
  ])("%s is wrong from %i on", (text, at) => {
    const compiled = compileCondition(text, names);
    expect(compiled.ok ? "fine" : compiled.at).toBe(at);
  });
});

const number = fc.letrec<{ number: string }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom("rust", "druk", "klok", "0", "1", "7"),
    fc.tuple(tie("number"), fc.constantFrom("+", "-"), tie("number")).map(([left, op, right]) => `(${left} ${op} ${right})`),
    tie("number").map((inner) => `(-${inner})`),
  ),
})).number;
const truth = fc.letrec<{ truth: string }>((tie) => ({
  truth: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      "true",
      "false",
      'feit("wapen")',
      'gehad("eerst")',
      'gekozen("eerst", "nee")',
      'waarde("plek") == "hier"',
      'rol == "boa"',
      'variant in ["basis", "acuut"]',
    ),
    fc.tuple(number, fc.constantFrom("==", "!=", "<", "<=", ">", ">="), number).map(([left, op, right]) => `(${left} ${op} ${right})`),
    fc.tuple(number, fc.array(number, { minLength: 1, maxLength: 3 })).map(([one, list]) => `(${one} in [${list.join(", ")}])`),
    fc.tuple(tie("truth"), fc.constantFrom("&&", "||", "==", "!="), tie("truth")).map(([left, op, right]) => `(${left} ${op} ${right})`),
    tie("truth").map((inner) => `!(${inner})`),
    fc.tuple(tie("truth"), tie("truth"), tie("truth")).map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`),
  ),
})).truth;

const looks = fc.record({
  rust: fc.integer({ min: -3, max: 9 }),
  druk: fc.nat(9),
  klok: fc.nat(1500),
  rol: fc.constantFrom("boa", "oov"),
  feit: fc.boolean(),
  plek: fc.constantFrom("hier", "daar", ""),
});

describe("conditions that go together", () => {
  it("say what CEL itself says, for every condition and whatever the story is", () => {
    let compared = 0;
    fc.assert(
      fc.property(truth, looks, (text, { rust, druk, klok, rol, feit, plek }) => {
        const compiled = compileCondition(text, names);
        if (!compiled.ok) return;
        compared++;
        const scope: ConditionScope = {
          name: (name) => ({ rust, druk, klok, rol, variant: "acuut" })[name] ?? 0,
          feit: () => feit,
          waarde: () => plek,
          gekozen: () => feit,
          gehad: () => !feit,
        };
        const cel = new Environment()
          .registerVariable("rust", "int")
          .registerVariable("druk", "int")
          .registerVariable("klok", "int")
          .registerVariable("rol", "string")
          .registerVariable("variant", "string")
          .registerFunction("feit(string): bool", () => feit)
          .registerFunction("waarde(string): string", () => plek)
          .registerFunction("gekozen(string, string): bool", () => feit)
          .registerFunction("gehad(string): bool", () => !feit);
        const context = { rust: BigInt(rust), druk: BigInt(druk), klok: BigInt(klok), rol, variant: "acuut" };
        expect(evaluate(compiled.expr, scope)).toBe(cel.evaluate(text, context));
      }),
      { numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(300);
  });

  it("never throw, also when what they look up is of another kind", () => {
    const anything = fc.constantFrom<boolean | number | string>(true, false, 0, -1, Infinity, NaN, "", "boa", "💥");
    const expr = fc.letrec<{ expr: Expr }>((tie) => ({
      expr: fc.oneof(
        { maxDepth: 5 },
        anything.map((value): Expr => ({ op: "value", value })),
        fc.constantFrom("rust", "klok", "constructor").map((name): Expr => ({ op: "name", name })),
        fc
          .tuple(fc.constantFrom("feit", "waarde", "gekozen", "gehad"), fc.array(tie("expr"), { maxLength: 3 }))
          .map(([fn, args]): Expr => ({ op: "call", fn, args })),
        fc.array(tie("expr"), { maxLength: 3 }).map((items): Expr => ({ op: "list", items })),
        tie("expr").map((arg): Expr => ({ op: "not", arg })),
        fc.tuple(tie("expr"), tie("expr"), tie("expr")).map(([test, yes, no]): Expr => ({ op: "if", test, yes, no })),
        fc
          .tuple(fc.constantFrom("and", "or", "==", "!=", "<", "<=", ">", ">=", "+", "-", "in"), tie("expr"), tie("expr"))
          .map(([op, left, right]): Expr => ({ op, left, right })),
      ),
    })).expr;
    fc.assert(
      fc.property(expr, anything, (one, value) => {
        const scope: ConditionScope = { name: () => value, feit: () => value === true, waarde: () => String(value), gekozen: () => false, gehad: () => true };
        expect(["boolean", "number", "string"]).toContain(typeof evaluate(one, scope));
      }),
      { numRuns: 1000 },
    );
  });
});
