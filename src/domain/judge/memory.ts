import type { AgreementTracker } from "./agreementTracker.ts";
import type { Earlier } from "./rules/rule.ts";

/** What the judge remembers between decisions. */
export interface JudgeMemory {
  readonly agreements: AgreementTracker;
  /** Somebody with the task to protect was told (HG-5). */
  readonly reported: boolean;
  /** Somebody who can take over a young person in need was told (HG-8). */
  readonly relieved: boolean;
  /** What the framework rules look back at. */
  readonly earlier: Earlier;
  /** A claim was sorted *weet ik niet* and nobody was asked yet (SPEC A10). */
  readonly unknowns: boolean;
}

export function emptyMemory(): JudgeMemory {
  const earlier = { directorTold: false, asked: false, dangerWaited: false, needWaited: false };
  return { agreements: {}, reported: false, relieved: false, unknowns: false, earlier };
}
