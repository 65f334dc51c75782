import type { DebriefView } from "./model.ts";
import { E } from "./text/export.ts";

/**
 * A name that sorts by day, case and role, and names nobody: "2026-11-26-1405_waar-zijn-ze_politie_toets_3f9a1c.html". The last piece is of the
 * attempt: two people who begin in the same minute hand in two names.
 */
export function exportName(
  { startedAt, caseId, role, mode, attemptId }: Pick<DebriefView, "startedAt" | "caseId" | "role" | "mode" | "attemptId">,
  ending: "json" | "html",
): string {
  return `${[dayOf(startedAt), caseId, role, mode, attemptId.slice(-SHORT)].map(plain).join("_")}.${ending}`;
}

/** Letters of an attempt's id that tell apart those of one class. */
const SHORT = 6;

/** As it was where the reader is. */
function dayOf(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return E.noDate;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}-${two(date.getHours())}${two(date.getMinutes())}`;
}

const plain = (text: string): string => text.replaceAll(/[^\w-]+/gu, "-").slice(0, 60);
