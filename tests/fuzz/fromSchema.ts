import fc from "fast-check";
import * as v from "valibot";
import { condition as conditionSchema } from "../../src/content/schema/common.ts";
import { condition } from "./condition.ts";
import { junk } from "./junk.ts";

interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly wrapped?: Shape;
  readonly item?: Shape;
  readonly items?: readonly Shape[];
  readonly key?: Shape;
  readonly value?: Shape;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
}

/** Words of every kind that files use; of these, whatever a schema accepts. Few, so that one thing often names another. */
const WORDS = [
  "a",
  "b",
  "oov",
  "boa",
  "einde",
  "vraag",
  "vraag-van-collega",
  "achteraf",
  "collega",
  "rust",
  "nee",
  "onrust",
  "rol.nee-zeggen",
  "politie",
  "stadhuis",
  "gesproken",
  "09:00",
  "23:59",
  "2026-11-21",
  "5min",
  "24h",
  "overlay.0",
  "line.0",
  "media",
  ">= 90",
  "Een zin met een paar woorden erin.",
  "Kun jij even meekijken?",
] as const;
const NUMBERS = [0, 1, 2, 3, 5, 60, -1, 3.5, 1_000] as const;

/** Values that a schema accepts, with here and there one that it does not. `wrong` in a hundred. */
export function fromSchema(schema: v.GenericSchema, wrong = 2): fc.Arbitrary<unknown> {
  const made = new Map<Shape, fc.Arbitrary<unknown>>();
  const of = (shape: Shape): fc.Arbitrary<unknown> => {
    const known = made.get(shape);
    if (known) return known;
    const made1 = fc.oneof({ arbitrary: right(shape), weight: 100 - wrong }, { arbitrary: junk, weight: wrong });
    made.set(shape, made1);
    return made1;
  };
  const right = (shape: Shape): fc.Arbitrary<unknown> => {
    if ((shape as unknown) === conditionSchema) return condition;
    switch (shape.type) {
      case "strict_object":
      case "object":
        return record(shape.entries ?? {});
      case "optional":
      case "exact_optional":
      case "nullable":
        return shape.wrapped ? of(shape.wrapped) : fc.constant(null);
      case "record":
        return fc
          .array(fc.tuple(shape.key ? right(shape.key) : fc.constantFrom(...WORDS), of(shape.value ?? { type: "unknown" })), { maxLength: 4 })
          .map((entries) => Object.fromEntries(entries.map(([key, value]) => [String(key), value])));
      case "array":
        return fc.array(of(shape.item ?? { type: "unknown" }), { maxLength: 4 });
      case "tuple":
        return fc.tuple(...(shape.items ?? []).map(of));
      case "union":
        return fc.oneof(...((shape.options ?? []) as readonly Shape[]).map(of));
      case "picklist":
        return fc.constantFrom(...(shape.options ?? [null]));
      case "literal":
        return fc.constant(shape.literal);
      case "boolean":
        return fc.boolean();
      case "string":
        return accepted(shape, WORDS);
      case "number":
        return accepted(shape, NUMBERS);
      default:
        return fc.oneof(fc.constantFrom<unknown>(...WORDS, ...NUMBERS), junk);
    }
  };
  const record = (entries: Readonly<Record<string, Shape>>): fc.Arbitrary<unknown> => {
    const required = Object.entries(entries).filter(([, entry]) => !entry.type.includes("optional"));
    const keys = required.map(([key]) => key);
    return fc.record(Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, of(entry)])), { requiredKeys: keys });
  };
  return of(schema as unknown as Shape);
}

function accepted(shape: Shape, pool: readonly unknown[]): fc.Arbitrary<unknown> {
  const fitting = pool.filter((one) => v.is(shape as unknown as v.GenericSchema, one));
  return fitting.length > 0 ? fc.constantFrom(...fitting) : junk;
}
