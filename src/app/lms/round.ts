import type { Drill, DrillReview } from "../../domain/drill.ts";
import type { Framework } from "../../domain/framework.ts";
import type { LmsDecision, LmsReport } from "../../runtime/lmsPort.ts";
import { totalObjective } from "../../view/lms/objectives.ts";
import { describeDecision } from "../../view/lms/decision.ts";
import { gameOfDrill, judgeAnswer } from "../refresh/answer.ts";

/** Everything that refreshers are judged with. */
export interface DrillContent {
  readonly drills: readonly Drill[];
  readonly framework: Framework;
}

interface RoundAnswers {
  /** Of this round, oldest first. */
  readonly answers: readonly DrillReview[];
  /** Ids of reviews that an earlier session told. */
  readonly told: ReadonlySet<string>;
  readonly over: boolean;
}

/** The round that an answer belongs to. */
export const roundOfReview = ({ id, drill }: DrillReview): string => id.slice(0, -drill.length - 1);

/** How a round of refreshers stands, for a learning system. Refreshers have no steps, and nobody fails them. */
export function describeRound({ drills, framework }: DrillContent, { answers, told, over }: RoundAnswers): Omit<LmsReport, "suspend"> {
  const { values, refresh } = framework.weights;
  const decisions = answers.flatMap((review): readonly LmsDecision[] => {
    const drill = drills.find(({ id }) => id === review.drill);
    if (!drill || told.has(review.id)) return [];
    const game = gameOfDrill(drill, framework);
    const [decision] = judgeAnswer(game, review.option).decisions;
    // A round has an address of its own, and a refresher is in it once.
    const described = decision && describeDecision(game, decision, review.id.replaceAll(/[^\w.-]/gu, "-"), review.at);
    return described ? [{ ...described, objectives: [] }] : [];
  });
  const points = answers.reduce((sum, { grade }) => sum + values[grade], 0);
  const total = over && answers.length > 0 ? Math.round((100 * points) / answers.length) : null;
  return {
    bookmark: "opfrissen",
    progress: over ? 1 : Math.min(0.99, Math.round((100 * answers.length) / refresh.drills) / 100),
    completed: over && answers.length > 0,
    passed: null,
    score: total,
    decisions,
    objectives: [totalObjective(total)],
  };
}
