import type { SavedAttempt } from "../runtime/ports.ts";

export type CaseState = "waits" | "running" | "done";

/** What still waits goes before what runs, and that before what is done. */
export const CASE_STATES = ["waits", "running", "done"] as const satisfies readonly CaseState[];

/** How far somebody is with a case, by the attempts that were played on this device. */
export function stateOf(caseId: string, attempts: readonly SavedAttempt[]): CaseState {
  const own = attempts.filter((attempt) => attempt.caseId === caseId && !attempt.from);
  return own.some((attempt) => !attempt.ended) ? "running" : own.length > 0 ? "done" : "waits";
}
