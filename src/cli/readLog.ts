import type { AttemptLog } from "../domain/log.ts";
import { parseWholeLog } from "../runtime/eventSchema.ts";

/** Characters; a long attempt has a hundred thousand. */
export const LONGEST_LOG = 5_000_000;

/**
 * The log in a file from anywhere: events alone, a saved attempt, the output of `play`, or an export that holds one attempt. Null for anything
 * else; never throws.
 */
export function readLog(text: string): AttemptLog | null {
  if (text.length > LONGEST_LOG) return null;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const attempts = field(data, "attempts");
  const holder: unknown = Array.isArray(attempts) && attempts.length === 1 ? attempts[0] : data;
  return parseWholeLog(isRecord(holder) ? (field(holder, "events") ?? field(holder, "log")) : holder);
}

function field(data: unknown, key: string): unknown {
  return isRecord(data) && Object.hasOwn(data, key) ? data[key] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
