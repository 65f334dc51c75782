import fc from "fast-check";

const ordinary: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 2.5, "", " ", [], [null], {}, { id: "a" }, [{ id: "a" }, { id: "a" }], [[[[]]]], { best: 1 }),
  fc.constantFrom<unknown>(NaN, Infinity, -Infinity, 1e308, -1e308, 2 ** 53, 999_999_999, -0, 0.1 + 0.2),
  fc.constantFrom(
    "💥",
    "\u0000",
    "\u001b[2J",
    "a\u202Eb",
    "\uD800",
    "\uFEFF",
    "é".normalize("NFD"),
    "constructor",
    "__proto__",
    "toString",
    "*a",
    "&a x",
    "!b",
    "@",
    "`",
  ),
  fc.constantFrom(...["__proto__", "constructor", "toString", "prototype", "<<", "per", "for", "id"].map((key) => Object.fromEntries([[key, { x: 1 }]]))),
  fc.string({ unit: "binary", maxLength: 20 }),
);

/** Too long, too deep or too many. */
const large: fc.Arbitrary<unknown> = fc.oneof(
  fc.integer({ min: 1, max: 5000 }).map((length) => "a".repeat(length)),
  fc.integer({ min: 1, max: 60 }).map((depth) => nested(depth)),
  fc.integer({ min: 1, max: 1200 }).map((length) => Array.from({ length }, (_, at) => ({ id: `a${at}` }))),
  fc.integer({ min: 1, max: 1200 }).map((length) => Object.fromEntries(Array.from({ length }, (_, at) => [`a${at}`, at]))),
);

/** Values that nobody means to write, where something else belongs. */
export const junk: fc.Arbitrary<unknown> = fc.oneof({ arbitrary: ordinary, weight: 80 }, { arbitrary: large, weight: 1 });

function nested(depth: number): unknown {
  return Array.from({ length: depth }).reduce<unknown>((inside, _, at) => (at % 2 === 0 ? [inside] : { a: inside }), 1);
}

/** Pieces of text that upset a reader. */
export const PIECES = [
  "",
  ":",
  ": ",
  "\n",
  "\n\n",
  "  ",
  "- ",
  "? ",
  "{",
  "}",
  "[",
  "]",
  ", ",
  '"',
  "'",
  "\t",
  "#",
  " # x\n",
  "&a ",
  "*a",
  "*a : ",
  "!!js ",
  "!x ",
  "<<: *a\n",
  "null",
  "~",
  "9e999",
  ".inf",
  ".nan",
  "0x1F",
  "1_000",
  "\u0000",
  "\u0007",
  "\u0085",
  "\u2028",
  "\uFEFF",
  "\uFFFD",
  "\uD83D",
  "💥",
  "__proto__: 1\n",
  "constructor: { a: 1 }\n",
  "|\n",
  ">-\n",
  "%YAML 1.1\n",
  "---\n",
  "...\n",
  "\\x",
  "\\u0000",
  "[[[[[[[[",
  "{a: {a: {a: ",
  "- - - - - ",
  "id: a\n",
  "when: rust == 0\n",
  "then: einde\n",
  "for: [boa]\n",
  "per: { oov: { id: b } }\n",
] as const;
