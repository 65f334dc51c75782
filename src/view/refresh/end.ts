import type { Drill, DrillReview } from "../../domain/drill.ts";
import type { RefresherFigures } from "../../domain/progress/refreshers.ts";
import { GRADE_NAMES } from "../text/nl.ts";
import { O } from "../text/opfrissen.ts";
import { describeFigures } from "./home.ts";
import type { RoundEndView } from "./model.ts";

interface RoundEndInput {
  readonly answers: readonly DrillReview[];
  readonly drills: readonly Drill[];
  /** Days until a criterion comes back. */
  readonly back: (criterion: string) => number;
  readonly figures: RefresherFigures;
  readonly latest: RefresherFigures;
}

export function describeRoundEnd({ answers, drills, back, figures, latest }: RoundEndInput): RoundEndView {
  const days = answers.map(({ criterion }) => back(criterion));
  return {
    ...(days.length > 0 ? { next: O.first(O.back(Math.min(...days))) } : {}),
    answers: answers.map(({ id, drill, innocent, grade, criterion, phenomenon }) => ({
      id,
      title: drills.find((one) => one.id === drill)?.script.title ?? phenomenon,
      was: innocent ? O.was.innocent : O.was.real,
      grade,
      gradeName: GRADE_NAMES[grade],
      back: O.comesBack(O.back(back(criterion))),
    })),
    figures: describeFigures(figures),
    latest: describeFigures(latest),
  };
}
