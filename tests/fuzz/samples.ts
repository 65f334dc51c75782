import fc from "fast-check";
import { parse } from "yaml";
import { agreementFile } from "../../src/content/schema/agreementFile.ts";
import { flitsFile } from "../../src/content/schema/flitsFile.ts";
import { frameworkFiles } from "../../src/content/schema/frameworkFiles.ts";
import { caseFile, message, moment, planFile, roleFile } from "../../src/content/schema/caseFile.ts";
import { BASES, DRILL, textOf, type Sample } from "./bases.ts";
import { fromSchema } from "./fromSchema.ts";
import { junk, PIECES } from "./junk.ts";
import { written } from "./written.ts";

interface Edit {
  readonly at: number;
  readonly cut: number;
  readonly piece: string;
  readonly times: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(100_000),
  cut: fc.oneof({ arbitrary: fc.nat(4), weight: 3 }, { arbitrary: fc.nat(200), weight: 1 }),
  piece: fc.constantFrom(...PIECES),
  times: fc.oneof({ arbitrary: fc.constant(1), weight: 30 }, { arbitrary: fc.nat(3_000), weight: 1 }),
});

function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((now, { at, cut, piece, times }) => {
    const from = now.length === 0 ? 0 : at % now.length;
    return now.slice(0, from) + piece.repeat(times) + now.slice(from + cut);
  }, text);
}

/** A real file, its text spoiled in a few places. */
const spoiledText = (paths: readonly string[]): fc.Arbitrary<Sample> =>
  fc.tuple(fc.constantFrom(...paths), fc.array(edit, { minLength: 1, maxLength: 4 })).map(([path, edits]) => ({ path, text: edited(textOf(path), edits) }));

type Keys = readonly (string | number)[];

function pathsIn(value: unknown, path: Keys = []): readonly Keys[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, Array.isArray(value) ? Number(key) : key]))];
}

function withAt(value: unknown, [key, ...rest]: Keys, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === key ? withAt(item, rest, put) : item));
  return Object.fromEntries(Object.entries(value ?? {}).map(([name, part]) => [name, name === key ? withAt(part, rest, put) : (part as unknown)]));
}

const wholes = new Map<string, { readonly whole: unknown; readonly places: readonly Keys[] }>();

function wholeOf(path: string): { readonly whole: unknown; readonly places: readonly Keys[] } {
  const known = wholes.get(path);
  if (known) return known;
  const whole = parse(textOf(path)) as unknown;
  const made = { whole, places: pathsIn(whole) };
  wholes.set(path, made);
  return made;
}

/** A real file with values that do not belong where they are, or that belong elsewhere. */
const spoiledData = (paths: readonly string[]): fc.Arbitrary<Sample> => {
  const put = fc.record({
    at: fc.nat(100_000),
    value: fc.oneof(
      junk,
      fc.nat(100_000).map((from) => ({ from })),
    ),
  });
  return fc.tuple(fc.constantFrom(...paths), fc.array(put, { minLength: 1, maxLength: 3 })).map(([path, puts]) => {
    const { whole, places } = wholeOf(path);
    const spoiled = puts.reduce<unknown>((now, { at, value }) => {
      const moved = typeof value === "object" && value !== null && "from" in value ? places[Number(value.from) % places.length] : undefined;
      const given =
        moved === undefined ? value : moved.reduce<unknown>((part, key) => (part as Readonly<Record<string | number, unknown>> | undefined)?.[key], whole);
      return withAt(now, places[at % places.length] ?? [], given);
    }, whole);
    return { path, text: written(spoiled) };
  });
};

const [casePath = "", rolePath = "", planPath = ""] = BASES.small;

/** The small case with parts made from the schema: often right, so that what comes after reading is reached too. */
const grownCase: fc.Arbitrary<Sample> = fc
  .record(
    {
      moments: fc.array(fromSchema(moment, 1), { maxLength: 6 }),
      messages: fc.dictionary(fc.constantFrom("vraag", "a", "b"), fromSchema(message, 1), { maxKeys: 3 }),
      vars: fromSchema(caseFile.entries.vars, 1),
      facts: fromSchema(caseFile.entries.facts, 1),
      endings: fromSchema(caseFile.entries.endings, 1),
      variants: fromSchema(caseFile.entries.variants, 1),
      routes: fromSchema(caseFile.entries.routes, 1),
      klok: fromSchema(caseFile.entries.klok, 1),
      cast: fromSchema(caseFile.entries.cast, 1),
    },
    { requiredKeys: [] },
  )
  .map((parts) => ({ path: casePath, text: written({ ...(wholeOf(casePath).whole as object), ...parts }) }));

/** A case whose moments lead anywhere, on a route that holds them all. */
const looped: fc.Arbitrary<Sample> = fc.array(fromSchema(moment, 0), { minLength: 1, maxLength: 5 }).map((moments) => {
  const base = wholeOf(casePath).whole as { readonly moments: readonly unknown[] };
  const named = moments.map((one, index) => ({
    ...(one as object),
    id: `m${index}`,
    then: `m${(index * 3 + 1) % moments.length}`,
    for: undefined,
    per: undefined,
  }));
  const routes = { oov: ["vraag-van-collega", ...named.map(({ id }) => id), "achteraf", "einde"] };
  return { path: casePath, text: written({ ...base, routes, moments: [...base.moments, ...named] }) };
});

const afspraken = BASES.framework.find((path) => path.startsWith("afspraken/")) ?? "";
const schemas: readonly (readonly [string, Parameters<typeof fromSchema>[0]])[] = [
  [casePath, caseFile],
  [rolePath, roleFile],
  [planPath, planFile],
  [DRILL, flitsFile],
  [afspraken, agreementFile],
  ...Object.entries(frameworkFiles).map(([name, schema]) => [`kader/${name}.yaml`, schema] as const),
];

/** A whole file made from its schema. */
const grown: fc.Arbitrary<Sample> = fc.oneof(...schemas.map(([path, schema]) => fromSchema(schema).map((value) => ({ path, text: written(value) }))));

/** A few pieces, each many times over: what uses up a stack, or minutes. */
const heaped: fc.Arbitrary<Sample> = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 6 })), fc.oneof(fc.nat(20), fc.nat(200_000))), {
    minLength: 1,
    maxLength: 4,
  })
  .map((pieces) => ({
    path: casePath,
    text: pieces.map(([piece, times]) => piece.repeat(Math.min(times, Math.ceil(400_000 / Math.max(1, piece.length))))).join(""),
  }));

/** Names for things that hold each other, many times over. */
const aliased: fc.Arbitrary<Sample> = fc
  .array(fc.array(fc.tuple(fc.constantFrom("*", "&"), fc.nat(12)), { maxLength: 12 }), { minLength: 1, maxLength: 14 })
  .map((rows) => ({
    path: casePath,
    text: rows.map((row, at) => `k${at}: &a${at} [${row.map(([sign, to]) => (sign === "*" ? `*a${to}` : `&a${to} x`)).join(", ")}]`).join("\n"),
  }));

/** How many in a thousand are slow ones. */
export interface Shares {
  /** Of the shipped case: each takes fifty times as long. */
  readonly big: number;
  /** Of the framework: ten times. */
  readonly framework: number;
  /** Heaps of signs: ten times. */
  readonly heaped: number;
}

/** Files from anywhere. */
export function samples({ big, framework, heaped: heaps }: Shares): fc.Arbitrary<Sample> {
  const rest = (part: number) => Math.round((1000 - big - framework - heaps) * part);
  return fc.oneof(
    { arbitrary: spoiledText(BASES.small), weight: rest(0.25) },
    { arbitrary: spoiledData(BASES.small), weight: rest(0.2) },
    { arbitrary: grownCase, weight: rest(0.25) },
    { arbitrary: looped, weight: rest(0.1) },
    { arbitrary: grown, weight: rest(0.15) },
    { arbitrary: aliased, weight: rest(0.05) },
    { arbitrary: heaped, weight: heaps },
    { arbitrary: spoiledText(BASES.framework), weight: Math.ceil(framework / 2) },
    { arbitrary: spoiledData(BASES.framework), weight: Math.floor(framework / 2) },
    { arbitrary: spoiledText(BASES.big), weight: Math.ceil(big / 2) },
    { arbitrary: spoiledData(BASES.big), weight: Math.floor(big / 2) },
  );
}
