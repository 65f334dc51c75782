import type { AttemptLog } from "../domain/log.ts";
import { parseWholeLog, PRODUCT } from "./eventSchema.ts";
import { withoutText } from "./withoutText.ts";

/** Characters; a long attempt has a hundred thousand. */
export const LONGEST_LOG = 5_000_000;
/** Attempts in one file; more than a device holds. */
const MOST_LOGS = 500;

const SCHEMA = 1;
/** The newest form of an export of a whole device that can be read here: that of what is stored. */
export const NEWEST_DEVICE = 2;

/** Why a file cannot be opened, in the order in which it is found out. `readable`: a page to read, as a debrief is saved too. */
export const LOG_FILE_PROBLEMS = ["too-big", "readable", "no-json", "newer", "foreign", "damaged"] as const;
export type LogFileProblem = (typeof LOG_FILE_PROBLEMS)[number];

/** `running`: those that the file itself says did not end. */
export type LogFile =
  | { readonly ok: true; readonly logs: readonly AttemptLog[]; readonly running: ReadonlySet<AttemptLog> }
  | { readonly ok: false; readonly reason: LogFileProblem };

/** One attempt as a file. Free text only with `withText` (A24). */
export function writeLogFile(log: AttemptLog, { withText }: { readonly withText: boolean }): string {
  return JSON.stringify({ product: PRODUCT, schema: SCHEMA, events: withText ? log : withoutText(log) }, null, 2);
}

/**
 * The logs in a file from anywhere: one attempt, events alone, the output of `play`, or an export of a whole device. Never throws. What makes
 * no attempt in an export of many is left out; a file with nothing to open says why.
 */
export function readLogFile(text: string): LogFile {
  if (text.length > LONGEST_LOG) return refused("too-big");
  if (/^\uFEFF?\s*<(?:!doctype html|html)\b/iu.test(text)) return refused("readable");
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refused("no-json");
  }
  const product = field(data, "product");
  if (product !== undefined && product !== PRODUCT) return refused("foreign");
  const schema = field(data, "schema");
  const attempts = field(data, "attempts");
  if (typeof schema === "number" && schema > (attempts === undefined ? SCHEMA : NEWEST_DEVICE)) return refused("newer");
  const holders: readonly unknown[] = Array.isArray(attempts) ? attempts.slice(0, MOST_LOGS) : [data];
  const found = holders.flatMap((holder) => {
    const log = parseWholeLog(eventsIn(holder));
    return log ? [{ log, runs: field(holder, "ended") === false }] : [];
  });
  if (found.length === 0) return refused(product === PRODUCT || holders.some((holder) => looksOurs(eventsIn(holder))) ? "damaged" : "foreign");
  return { ok: true, logs: found.map(({ log }) => log), running: new Set(found.flatMap(({ log, runs }) => (runs ? [log] : []))) };
}

const refused = (reason: LogFileProblem): LogFile => ({ ok: false, reason });

function eventsIn(holder: unknown): unknown {
  return isRecord(holder) ? (field(holder, "events") ?? field(holder, "log")) : holder;
}

/** Something in it was written by this product. */
function looksOurs(events: unknown): boolean {
  return Array.isArray(events) && events.some((event: unknown) => field(event, "type") === "attempt.started");
}

function field(data: unknown, key: string): unknown {
  return isRecord(data) && Object.hasOwn(data, key) ? data[key] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
