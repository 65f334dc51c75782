import * as v from "valibot";
import type { AttemptStart } from "../../domain/log.ts";
import type { AsideSave, SavedAttempt } from "../../runtime/ports.ts";
import { asideName } from "./keys.ts";
import { SCHEMA } from "./migrations/index.ts";
import { PRODUCT } from "../../runtime/eventSchema.ts";
import { anyMeta, meta, type Meta } from "./schema.ts";

/** Whose save this is, by its meta entry. A damaged entry says nothing: the events decide. */
export function ownerOf(stored: unknown): "foreign" | "newer" | "ours" {
  const head = v.safeParse(anyMeta, stored);
  if (!head.success) return "ours";
  if (head.output.product !== PRODUCT) return "foreign";
  return (head.output.schema ?? 0) > SCHEMA ? "newer" : "ours";
}

/** Null: no entry of this version. */
export function headOf(stored: unknown): Meta | null {
  const head = v.safeParse(meta, stored);
  return head.success ? head.output : null;
}

export function newHead(started: AttemptStart, more: Pick<Meta, "savedAt" | "events" | "ended" | "step">): Meta {
  const { attemptId, caseId, role, mode, startedAt, from, team } = started;
  return {
    product: PRODUCT,
    schema: SCHEMA,
    attemptId,
    ...more,
    start: { caseId, role, mode, startedAt, ...(from ? { from } : {}), ...(team ? { team } : {}) },
  };
}

export function summaryOf({ attemptId, savedAt, events, ended, step, start }: Meta): SavedAttempt {
  return { attemptId, ...start, savedAt, events, ended, step };
}

/** Null for a key of something else. */
export function asideOf(key: string, stored: unknown): AsideSave | null {
  const name = asideName(key);
  if (name === null) return null;
  const item = typeof stored === "object" && stored !== null ? (stored as { reason?: unknown; raw?: unknown }) : {};
  const reason = item.reason === "foreign" || item.reason === "newer" ? item.reason : "corrupt";
  return { key: name, reason, raw: typeof item.raw === "string" ? item.raw : JSON.stringify(stored) };
}
