import type { DebriefView } from "./model.ts";
import { E } from "./text/export.ts";

/** A name that sorts by day, case and role, and names nobody: "2026-11-26-1405_waar-zijn-ze_politie_toets.html". */
export function exportName({ startedAt, caseId, role, mode }: Pick<DebriefView, "startedAt" | "caseId" | "role" | "mode">, ending: "json" | "html"): string {
  return `${[dayOf(startedAt), caseId, role, mode].map(plain).join("_")}.${ending}`;
}

/** As it was where the reader is. */
function dayOf(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return E.noDate;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}-${two(date.getHours())}${two(date.getMinutes())}`;
}

const plain = (text: string): string => text.replaceAll(/[^\w-]+/gu, "-").slice(0, 60);
