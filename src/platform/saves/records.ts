import * as v from "valibot";
import type { RecordKind, Records } from "../../runtime/ports.ts";
import { recordSchemas } from "../../runtime/recordSchemas.ts";
import { recordKey } from "./keys.ts";
import type { Entry } from "./shelves.ts";

/** Small things beside attempts, one key each. What does not fit its schema is left out and left alone. */
export function recordsIn<K extends RecordKind>(entries: readonly Entry[], kind: K): readonly Records[K][] {
  return entries.flatMap(([key, value]) => {
    const record = key.startsWith(recordKey(kind, "")) ? parseRecord(kind, value) : null;
    return record && recordKey(kind, record.id) === key ? [record] : [];
  });
}

/** Null: not a record of this kind. */
export function parseRecord<K extends RecordKind>(kind: K, value: unknown): Records[K] | null {
  const parsed = v.safeParse(recordSchemas[kind], value);
  // One schema a kind: TypeScript does not see that it gives the record of that kind.
  return parsed.success ? (parsed.output as Records[K]) : null;
}
