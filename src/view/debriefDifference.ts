import { assessProgress, type AssessedDecision, type Assessment } from "../domain/assess/assess.ts";
import type { Baseline } from "../domain/assess/baseline.ts";
import type { AttemptLog } from "../domain/log.ts";
import type { Game } from "../domain/play/game.ts";
import { replay } from "../domain/play/progress.ts";
import { agreementsOf } from "./debriefAgreements.ts";
import type { DebriefView, DifferenceView } from "./model.ts";
import { D } from "./text/debrief.ts";
import { GRADE_NAMES } from "./text/nl.ts";
import { describeDecision } from "./judged.ts";

const T = D.difference;

interface DifferenceInput {
  readonly game: Game;
  readonly log: AttemptLog;
  /** How it was assessed under its own set. */
  readonly assessment: Assessment;
  /** The same story under the other set, which stands in its framework. */
  readonly other: Game;
  readonly set: string;
  /** What a best route meets under that set. */
  readonly baseline: Baseline;
}

/** The same log under another set (SPEC A20): which agreements, decisions and score differ, and in words when none does. */
export function describeDifference({ game, other, log, assessment, set, baseline }: DifferenceInput): DifferenceView {
  const after = assessProgress(other, baseline, replay(other, log));
  const agreements = agreementRows(agreementsOf(game, assessment), agreementsOf(other, after));
  const decisions = after.decisions.flatMap((decision, index) => decisionRow(other, assessment.decisions[index], decision));
  const [total, result] = [pairOf(assessment, after, totalText), pairOf(assessment, after, ({ outcome }) => D.results[outcome])];
  const same = decisions.length === 0 && total[0] === total[1] && result[0] === result[1];
  return {
    setTitle: other.framework.agreementSets[set]?.title ?? set,
    summary: same ? (agreements.length === 0 ? T.nothing : T.sameScore) : T.differs(decisions.length),
    total,
    result,
    agreements,
    decisions,
  };
}

const pairOf = (before: Assessment, after: Assessment, text: (of: Assessment) => string): readonly [string, string] => [text(before), text(after)];
const totalText = ({ total }: Assessment): string => (total === null ? T.noScore : String(Math.round(total)));

type Agreements = DebriefView["agreements"];

/** Agreements that went otherwise, or stand in one of the two sets only. What came up in neither is left out. */
function agreementRows(before: Agreements, after: Agreements): DifferenceView["agreements"] {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [one, two] = [before.find((agreement) => agreement.id === id), after.find((agreement) => agreement.id === id)];
    const still = (agreement: Agreements[number] | undefined) => agreement === undefined || agreement.outcome === "niet-aan-de-orde";
    if (one?.outcome === two?.outcome || (still(one) && still(two))) return [];
    const said = (agreement: Agreements[number] | undefined) => agreement?.outcomeName ?? T.notInSet;
    return [{ id, title: (one ?? two)?.title ?? id, before: said(one), after: said(two) }];
  });
}

function decisionRow(game: Game, before: AssessedDecision | undefined, after: AssessedDecision): DifferenceView["decisions"] {
  if (!before || before.moment !== after.moment || (before.grade === after.grade && before.value === after.value)) return [];
  const view = describeDecision(game, after.entry, after, true);
  const named = ({ grade }: AssessedDecision) => ({ grade, gradeName: GRADE_NAMES[grade] });
  return [
    {
      momentId: after.moment,
      title: view.title,
      clock: view.clock,
      before: named(before),
      after: named(after),
      because: view.because === "" ? T.gone : view.because,
    },
  ];
}
