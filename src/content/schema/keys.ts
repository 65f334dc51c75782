import type * as v from "valibot";
import type { Path } from "../readSource.ts";

/** The parts of a schema that say which keys there are. */
interface Shape {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly wrapped?: Shape;
  readonly item?: Shape;
  /** Of a record. */
  readonly value?: Shape;
  readonly options?: readonly unknown[];
  readonly type?: string;
}

/** The keys that a schema knows at a place, in all the ways it may be written. */
export function keysAt(schema: v.GenericSchema, path: Path): readonly string[] {
  return keysIn(schema as unknown as Shape, path);
}

function keysIn(shape: Shape | undefined, path: Path): readonly string[] {
  if (!shape) return [];
  if (shape.wrapped) return keysIn(shape.wrapped, path);
  if (shape.type === "union") return (shape.options ?? []).flatMap((option) => keysIn(option as Shape, path));
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(shape.entries ?? {});
  if (shape.entries) return keysIn(shape.entries[String(key)], rest);
  return keysIn(shape.item ?? shape.value, rest);
}
