import type { Grade } from "../domain/grades.ts";
import type { AttemptStart } from "../domain/log.ts";
import type { Progress } from "../domain/play/progress.ts";
import type { AttemptResult } from "../domain/result.ts";

/** An attempt as far as the map looks at it. `result`: what was kept at its end, absent when it could not be kept. */
export interface WalkedAttempt {
  readonly started: AttemptStart;
  readonly now: Progress;
  readonly result?: AttemptResult | undefined;
}

/** Of the first answer: as it was kept at the end, else as it was judged on the way. Of what was only decided when playing again: the last. */
export function gradeIn({ now, result }: WalkedAttempt, moment: string): Grade | undefined {
  const counted = result?.decisions.find((one) => one.moment === moment)?.grade ?? now.record.find((entry) => entry.moment === moment)?.judged?.grade;
  return counted ?? now.retries.findLast((entry) => entry.moment === moment)?.judged?.grade;
}

/** Whether one can go on from there again: the way to it must still be known. */
export function canRewind({ now, started }: WalkedAttempt, moment: string): boolean {
  return started.mode === "oefenen" && [...now.path, ...(now.closed?.path ?? [])].some((entry) => entry.moment === moment);
}
