import type { AgreementTracker } from "./agreements.ts";

/** What the judge remembers between decisions. */
export interface JudgeMemory {
  readonly agreements: AgreementTracker;
  /** Somebody with the task to protect was told (HG-5). */
  readonly reported: boolean;
  /** A claim was sorted *weet ik niet* and nobody was asked yet (SPEC A10). */
  readonly unknowns: boolean;
}

export function emptyMemory(): JudgeMemory {
  return { agreements: {}, reported: false, unknowns: false };
}
