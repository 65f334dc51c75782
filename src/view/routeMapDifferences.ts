import type { Answer } from "../domain/answers.ts";
import { isDecision } from "../domain/moments.ts";
import { momentOf } from "../domain/play/advance.ts";
import type { Game } from "../domain/play/game.ts";
import { describeDid } from "./did.ts";
import { gradeIn, type WalkedAttempt } from "./routeMapAttempt.ts";
import type { DifferenceView } from "./routeMapModel.ts";
import { GRADE_NAMES, STEP_NAMES } from "./text/nl.ts";

/** Decisions that both took, and took otherwise, in the order of this attempt. What was looked at or asked first, or in which order, is no difference. */
export function differencesOf(game: Game, own: WalkedAttempt, other: WalkedAttempt): readonly DifferenceView[] {
  return own.now.record.flatMap((entry): readonly DifferenceView[] => {
    const moment = momentOf(game.script, entry.moment);
    const theirs = other.now.record.find((one) => one.moment === entry.moment);
    const [now, then] = [gradeIn(own, entry.moment), gradeIn(other, entry.moment)];
    if (!moment || !isDecision(moment) || !entry.answer || !theirs?.answer || !now || !then || same(entry.answer, theirs.answer)) return [];
    const line = (answer: Answer, grade: typeof now) => ({ did: describeDid(game, entry.moment, answer), grade, gradeName: GRADE_NAMES[grade] });
    const [mine, old] = [line(entry.answer, now), line(theirs.answer, then)];
    return mine.did === old.did && now === then ? [] : [{ title: moment.title ?? STEP_NAMES[moment.step], then: old, now: mine }];
  });
}

function same(one: Answer, other: Answer): boolean {
  return sorted(one) === sorted(other);
}

/** The answer as a text in which the order of lists does not matter. */
function sorted(answer: Answer): string {
  return JSON.stringify(answer, (_key, value: unknown) => (Array.isArray(value) ? [...(value as readonly string[])].sort() : value));
}
