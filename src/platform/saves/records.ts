import * as v from "valibot";
import type { RecordKind, Records } from "../../runtime/ports.ts";
import { recordSchemas } from "../../runtime/recordSchemas.ts";
import type { Layers } from "./layers.ts";

const prefixOf = (kind: RecordKind) => `${kind}/`;
export const recordKey = (kind: RecordKind, id: string) => `${prefixOf(kind)}${id}`;

/** Small things beside attempts, one key each. What does not fit its schema is left out and left alone. */
export async function readRecords<K extends RecordKind>(store: Layers, kind: K): Promise<readonly Records[K][]> {
  const found: Records[K][] = [];
  for (const key of (await store.keys()).keys.filter((one) => one.startsWith(prefixOf(kind)))) {
    const got = await store.get(key);
    const parsed = got.answered ? parseRecord(kind, got.value) : null;
    if (parsed && recordKey(kind, parsed.id) === key) found.push(parsed);
  }
  return found;
}

/** Null: not a record of this kind. */
export function parseRecord<K extends RecordKind>(kind: K, value: unknown): Records[K] | null {
  const parsed = v.safeParse(recordSchemas[kind], value);
  // One schema a kind: TypeScript does not see that it gives the record of that kind.
  return parsed.success ? (parsed.output as Records[K]) : null;
}
