import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import * as v from "valibot";
import type { DrillReview } from "../../domain/drill.ts";
import type { AttemptLog } from "../../domain/log.ts";
import { id } from "../eventSchema.ts";
import type { Settings } from "../ports.ts";
import { recordSchemas } from "../recordSchemas.ts";
import { longLog, shortLog } from "./shortLog.ts";

/** What a learning system keeps for one learner and one activity, to go on from on any device. */
export interface Suspended {
  /** Tells windows of one registration from those of another. */
  readonly key: string;
  /** How many attempts were begun in this registration. */
  readonly attempts: number;
  /** The latest; what the learner wrote is not in it. */
  readonly log: AttemptLog | null;
  /** Refreshers that were answered here, oldest first. */
  readonly reviews: readonly DrillReview[];
  /** Settings that differ from how the product comes; unchecked. */
  readonly settings: Partial<Record<keyof Settings, unknown>>;
}

/** Stands first, so that a later version knows what it reads. */
const MARK = "W1";

/** ASCII: letters, digits, `-` and `_`. */
export function packSuspended({ key, attempts, log, reviews, settings }: Suspended): string {
  const short = [key, attempts, log && shortLog(log), reviews.map(shortReview), settings];
  return MARK + base64Of(deflateSync(strToU8(JSON.stringify(short)), { level: 9 }));
}

/** Null: cut off, of another product, or of a later version. */
export function unpackSuspended(text: string): Suspended | null {
  if (!text.startsWith(MARK)) return null;
  try {
    const read = v.safeParse(outer, JSON.parse(strFromU8(inflateSync(bytesOf(text.slice(MARK.length))))));
    if (!read.success) return null;
    const [key, attempts, short, reviews, settings] = read.output;
    const log = short === null ? null : longLog(short);
    // A log that cannot be read is no reason to lose the rest, but its attempt cannot be gone on with.
    return { key, attempts, log, reviews: reviews.flatMap((review) => longReview(review) ?? []), settings };
  } catch {
    return null;
  }
}

const outer = v.tuple([id, v.pipe(v.number(), v.safeInteger(), v.minValue(0)), v.unknown(), v.array(v.unknown()), v.record(v.string(), v.unknown())]);

const REVIEW = ["id", "at", "drill", "role", "phenomenon", "criterion", "innocent", "option", "grade"] as const satisfies readonly (keyof DrillReview)[];
const shortReview = (review: DrillReview): readonly unknown[] => REVIEW.map((field) => review[field]);
function longReview(short: unknown): DrillReview | null {
  if (!Array.isArray(short)) return null;
  const read = v.safeParse(recordSchemas.flits, Object.fromEntries(REVIEW.map((field, at) => [field, short[at] as unknown])));
  return read.success ? read.output : null;
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/u, "");
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
}
