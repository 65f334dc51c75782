import { isWeak } from "../grades.ts";
import type { AgreementTracker } from "../judge/agreementTracker.ts";
import type { Finding } from "../judge/finding.ts";

/** `otherwise`: a defensible reason to solve it in another way (SPEC A12.10). `suspended`: it collided with the law here (A13). */
export type AgreementOutcome = "kept" | "broken" | "otherwise" | "unseen" | "suspended";

/** How each agreement that came up was handled: broken once is broken; kept needs one finding that is best. `unseen` are the findings of A12.5; `tracker` is how things stood at the end. */
export function agreementOutcomes(
  findings: readonly Finding[],
  unseen: readonly Finding[],
  tracker: AgreementTracker = {},
): Readonly<Record<string, AgreementOutcome>> {
  const result: Record<string, AgreementOutcome> = {};
  for (const { kind, ref, grade } of findings) {
    if (kind !== "agreement" || result[ref] === "broken") continue;
    if (isWeak(grade)) result[ref] = "broken";
    else if (grade === "best") result[ref] = "kept";
    else result[ref] ??= "otherwise";
  }
  for (const { subject } of unseen) if (subject !== undefined) result[subject] ??= "unseen";
  for (const [id, status] of Object.entries(tracker)) if (status.is === "suspended") result[id] ??= "suspended";
  return result;
}
