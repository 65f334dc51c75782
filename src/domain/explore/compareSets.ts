import type { Answer } from "../answers.ts";
import { assess, type AssessedDecision } from "../assess/assess.ts";
import type { Grade } from "../grades.ts";
import type { Finding } from "../judge/finding.ts";
import { judgeTurn } from "../judge/turn.ts";
import type { AttemptLog } from "../log.ts";
import { isDecision, type Choice, type DecisionMoment } from "../moments.ts";
import { momentOf } from "../play/advance.ts";
import type { Game } from "../play/game.ts";
import { replay } from "../play/progress.ts";

/** The same answer under two sets of agreements. */
export interface SetDifference {
  readonly moment: string;
  readonly answer: Answer;
  /** What was really done there; otherwise it is another choice at that moment. */
  readonly done: boolean;
  readonly before: Grade;
  readonly after: Grade;
  /** Per agreement what is held about it; null = nothing. */
  readonly agreements: readonly { readonly id: string; readonly before: Grade | null; readonly after: Grade | null }[];
}

/** One script under two sets: the games differ in their agreements alone. */
export interface Pair {
  readonly before: Game;
  readonly after: Game;
}

/**
 * What is judged differently along a log when other agreements hold (SPEC A20): of what was done, and of every other single choice at the same
 * moments. Only agreements can make a difference, so every difference names them.
 */
export function differencesOn({ before, after }: Pair, log: AttemptLog): readonly SetDifference[] {
  const [old, now] = [assess(before, [], log).decisions, assess(after, [], log).decisions];
  const done = old.flatMap((decision) => {
    const same = now.find(({ moment }) => moment === decision.moment);
    const answer = decision.entry.answer;
    return same && answer ? differing(decision.moment, answer, true, decision, same) : [];
  });
  return [...done, ...otherChoices({ before, after }, log)];
}

type Judged = Pick<AssessedDecision, "grade" | "findings">;

function otherChoices({ before, after }: Pair, log: AttemptLog): readonly SetDifference[] {
  const [old, now] = [replay(before, log).record, replay(after, log).record];
  return old.flatMap((entry, index) => {
    const moment = momentOf(before.script, entry.moment);
    const same = now[index];
    if (!moment || !isDecision(moment) || same?.moment !== entry.moment) return [];
    return otherAnswers(moment, entry.answer).flatMap((answer) => {
      const judged = judgeTurn(before, entry.before, entry.memoryBefore, moment, answer).judged;
      return differing(moment.id, answer, false, judged, judgeTurn(after, same.before, same.memoryBefore, moment, answer).judged);
    });
  });
}

/** Single choices that were not taken; of a composed answer only the one that leaves everything. */
function otherAnswers(moment: DecisionMoment, taken: Answer | undefined): readonly Answer[] {
  const others = (options: readonly Choice[]) => options.filter(({ id }) => !(taken && "option" in taken && taken.option === id));
  if (moment.do === "choose") return others(moment.options).map(({ id }) => ({ do: "choose", option: id }));
  if (moment.do === "share")
    return moment.none.filter(({ id }) => !(taken && "none" in taken && taken.none === id)).map(({ id }) => ({ do: "share", none: id }));
  if (moment.do !== "act") return [];
  return others(moment.options).map(({ id }) => {
    const tone = moment.tones.find(({ of }) => of.includes(id))?.id;
    return { do: "act", option: id, ...(tone === undefined ? {} : { tone }) };
  });
}

function differing(moment: string, answer: Answer, done: boolean, old: Judged, now: Judged): readonly SetDifference[] {
  const ids = [...new Set([...old.findings, ...now.findings].flatMap((finding) => aboutAgreement(finding) ?? []))];
  const worst = ({ findings }: Judged, id: string) => findings.find((finding) => aboutAgreement(finding) === id)?.grade ?? null;
  const agreements = ids.map((id) => ({ id, before: worst(old, id), after: worst(now, id) })).filter((one) => one.before !== one.after);
  return agreements.length === 0 ? [] : [{ moment, answer, done, before: old.grade, after: now.grade, agreements }];
}

/** The agreement that a finding is on, or that could have been seen (A12.5). */
function aboutAgreement({ kind, part, ref, subject }: Finding): string | undefined {
  return kind === "agreement" ? ref : part === "afspraak-niet-gezien" ? subject : undefined;
}
