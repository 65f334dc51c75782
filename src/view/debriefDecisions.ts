import type { AssessedDecision, Assessment } from "../domain/assess/assess.ts";
import { strongerAnswer } from "../domain/assess/strongerAnswer.ts";
import { GRADES } from "../domain/grades.ts";
import { isPost } from "../domain/messages.ts";
import { momentOf } from "../domain/play/advance.ts";
import type { Game } from "../domain/play/game.ts";
import type { Progress } from "../domain/play/progress.ts";
import { describeCould, describeDid } from "./did.ts";
import { describeDecision } from "./judged.ts";
import type { DebriefView, DecisionView, SaidView } from "./model.ts";
import { authorOf, wordsOf } from "./phone/phone.ts";
import { paperAuthorOf } from "./phone/paper.ts";
import { D } from "./text/debrief.ts";
import { GRADE_NAMES } from "./text/nl.ts";

/** Every decision in the order in which it was taken, with what was stronger, what was chosen there later, and the message as it then looked. */
export function decisionsOf(game: Game, now: Progress, assessment: Assessment): readonly DecisionView[] {
  /** By message: when it was first shown here. */
  const shown = new Map<string, string>();
  return assessment.decisions.map((decision) => {
    const view = countedOf(game, now, decision);
    const message = momentOf(game.script, decision.moment)?.message;
    const before = message === undefined ? undefined : shown.get(message);
    if (message !== undefined && before === undefined) shown.set(message, view.clock);
    const said = saidOf(game, message);
    return {
      ...view,
      ...(view.alternative || decision.grade === "best" ? {} : { carried: D.carried }),
      ...(view.post && before !== undefined ? { postBefore: before } : {}),
      ...(said ? { said } : {}),
    };
  });
}

/** One decision of the attempt; of what was only decided when playing again, the last answer, which does not count. */
export function describeOwnDecision(
  { game, now, assessment }: { readonly game: Game; readonly now: Progress; readonly assessment: Assessment },
  moment: string,
): DecisionView | undefined {
  const counted = assessment.decisions.find((one) => one.moment === moment);
  if (!counted) {
    const again = now.retries.findLast((entry) => entry.moment === moment);
    return again?.judged && describeDecision(game, again, again.judged, false);
  }
  return countedOf(game, now, counted);
}

/** A decision that counts, with what was stronger and what was chosen there later. */
function countedOf(game: Game, now: Progress, decision: AssessedDecision): DecisionView {
  const view = describeDecision(game, decision.entry, decision, true);
  const alternative = view.alternative ?? strongerOf(game, decision);
  return { ...view, ...(alternative ? { alternative } : {}), later: laterOf(game, now, decision.moment) };
}

/** The part that says whether enough was asked. */
const ENOUGH = "genoeg";

/** For what is put together: the whole answer that was stronger, with the reason of the part that was weakest here. */
function strongerOf(game: Game, { entry, weakest, moment }: AssessedDecision): DecisionView["alternative"] {
  const stronger = strongerAnswer(game, entry);
  if (!stronger || !entry.answer) return undefined;
  const text = describeCould(game, moment, stronger.answer, entry.answer);
  const found = stronger.judged.findings.filter(({ grade }) => grade === "best");
  const kindOf = (part: string | undefined) => part?.split(".")[0];
  const of = (fits: (part: string) => boolean) => found.find(({ part }) => fits(part));
  const because = of((part) => part === weakest?.part) ?? of((part) => part === ENOUGH) ?? of((part) => kindOf(part) === kindOf(weakest?.part)) ?? found[0];
  return text === "" ? undefined : { text, because: because?.because ?? "" };
}

/** What was chosen there later, after a hard limit or "opnieuw vanaf hier". */
function laterOf(game: Game, now: Progress, moment: string): NonNullable<DecisionView["later"]> {
  return now.retries.flatMap(({ moment: id, answer, judged }) =>
    id === moment && answer && judged ? [{ did: describeDid(game, id, answer), grade: judged.grade, gradeName: GRADE_NAMES[judged.grade] }] : [],
  );
}

function saidOf(game: Game, id: string | undefined): SaidView | undefined {
  const message = id === undefined ? undefined : game.script.messages[id];
  if (!message || isPost(message)) return undefined;
  const lines = wordsOf(message, authorOf(game, message)).filter((line) => line !== "");
  return lines.length === 0 ? undefined : { platform: message.platform, author: paperAuthorOf(game.script, message), lines };
}

/** The weakest, the pivotal one, and a good one; a decision appears once. */
export function threeOf(assessment: Assessment, all: readonly DecisionView[]): DebriefView["three"] {
  const view = (decision: AssessedDecision | undefined) => all.find((candidate) => candidate.momentId === decision?.moment);
  const byValue = [...assessment.decisions].sort((a, b) => GRADES.indexOf(b.grade) - GRADES.indexOf(a.grade) || a.value - b.value);
  const weakest = byValue.find((decision) => decision.grade !== "best");
  const pivotal = assessment.decisions.filter((decision) => decision.pivotal && decision !== weakest).sort((a, b) => a.value - b.value)[0];
  const good = [...assessment.decisions].reverse().find((decision) => decision.grade === "best" && decision !== pivotal && decision !== weakest);
  const picked = [
    ["zwakste", view(weakest)],
    ["kern", view(pivotal)],
    ["sterk", view(good)],
  ] as const;
  return picked.flatMap(([kind, decision]) => (decision ? [{ kind, decision }] : []));
}
