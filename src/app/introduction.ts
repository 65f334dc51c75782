import introduction from "virtual:voorgedaan";
import { DEFAULT_SET } from "../domain/framework.ts";
import type { AttemptLog } from "../domain/log.ts";
import type { LoadedCase } from "./content.ts";

/** The log that every introduction begins with. Its seed is fixed: the colleague knows what stands where. */
export const INTRO_START: AttemptLog = [
  {
    type: "attempt.started",
    attemptId: "voorgedaan",
    caseId: "voorgedaan",
    caseVersion: introduction?.version ?? 1,
    role: "jongerenwerk",
    variant: "basis",
    mode: "oefenen",
    agreements: DEFAULT_SET,
    seed: 1,
    startedAt: "2026-01-01T00:00:00.000Z",
  },
];

export function introContent(framework: LoadedCase["framework"]): LoadedCase | null {
  return introduction && { compiled: introduction, framework };
}

/** Nothing of an introduction is kept. */
export const keepsNothing = { append: async () => undefined } as const;
