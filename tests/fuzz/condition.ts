import fc from "fast-check";

/** Conditions that look like CEL: many are right, many are not. */
export const condition: fc.Arbitrary<string> = fc.letrec<{ whole: string; side: string }>((tie) => ({
  whole: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom(
      "rust == 0",
      "true",
      'feit("a")',
      'gehad("achteraf")',
      'gekozen("vraag-van-collega", "nee")',
      "",
      "rust",
      "a.b",
      "[1].all(x, x > 0)",
      "{1: 2}",
    ),
    fc.tuple(tie("side"), fc.constantFrom("==", "!=", "<", "<=", ">", ">=", "=", "in"), tie("side")).map((parts) => parts.join(" ")),
    fc.tuple(tie("whole"), fc.constantFrom("&&", "||", "and", ","), tie("whole")).map((parts) => parts.join(" ")),
    tie("whole").map((inner) => `!(${inner})`),
    tie("whole").map((inner) => `(${inner}`),
    fc.tuple(tie("whole"), tie("whole"), tie("whole")).map(([test, yes, no]) => `${test} ? ${yes} : ${no}`),
    fc.tuple(tie("whole"), fc.integer({ min: 1, max: 80 })).map(([inner, times]) => repeated(inner, times)),
    fc.tuple(fc.constantFrom("(", "[", "!", "-", "a."), fc.integer({ min: 1, max: 600 })).map(([sign, times]) => sign.repeat(times)),
  ),
  side: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom(
      "rust",
      "klok",
      "rol",
      "variant",
      "a",
      "0",
      "1",
      "-1",
      "1.5",
      "99999999999999999999",
      "'oov'",
      '"x"',
      "null",
      "true",
      'tijd("09:30")',
      'tijd("9")',
      'waarde("a")',
      "[1, 2]",
      "rust.x",
      "x()",
      "size([1])",
    ),
    fc.tuple(tie("side"), fc.constantFrom("+", "-", "*", "/", "%"), tie("side")).map((parts) => parts.join(" ")),
  ),
})).whole;

/** Long, but not without end: inside another it is repeated again. */
function repeated(inner: string, times: number): string {
  return Array.from({ length: Math.min(times, Math.ceil(20_000 / (inner.length + 1))) }, () => inner).join(" || ");
}
