import type { Assessment } from "../domain/assess/assess.ts";
import { AXES, GRADES, isWeak, type Grade } from "../domain/grades.ts";
import type { Game } from "../domain/play/game.ts";
import { STEPS } from "../domain/steps.ts";
import { countsText } from "./format.ts";
import { describeFinding, describeLimits, onceEach } from "./judged.ts";
import type { DebriefView } from "./model.ts";
import { AXIS_NAMES, STEP_NAMES, T } from "./text/nl.ts";
import { tiltsView } from "./tilt.ts";

/** Grades per step, counts per axis, too light or too heavy, and what is not allowed apart (SPEC A5). */
export function patternOf(game: Game, assessment: Assessment): DebriefView["pattern"] {
  const findings = assessment.decisions.flatMap((decision) => decision.findings);
  const unlawful = assessment.decisions.map((decision) => decision.findings.filter((finding) => finding.axis === "mag" && isWeak(finding.grade)));
  const over = unlawful.filter((found) => found.some((finding) => finding.grade === "fout")).length;
  const edge = unlawful.filter((found) => found.length > 0).length - over;
  const reasons = (grade: Grade) =>
    onceEach(unlawful.flat().flatMap((finding) => (finding.kind !== "limit" && finding.grade === grade ? [describeFinding(game.framework, finding)] : [])));
  const from = game.framework.weights.axisFrom;
  return {
    steps: STEPS.map((step) => ({
      step,
      name: STEP_NAMES[step],
      score: assessment.steps[step],
      grades: assessment.decisions.filter((decision) => decision.countsIn === step).map((decision) => decision.grade),
    })),
    axes: AXES.filter((axis) => axis !== "mag").flatMap((axis) => {
      const counts = assessment.axes[axis];
      const total = GRADES.reduce((sum, grade) => sum + counts[grade], 0);
      if (total < from) return [];
      return [{ axis, name: AXIS_NAMES[axis], text: countsText(counts) }];
    }),
    tilts: tiltsView(assessment.tilts, game.framework.weights.tilt),
    lawful: {
      clean: over + edge === 0,
      text: over + edge === 0 ? T.lawful : [...(over > 0 ? [T.unlawful(over)] : []), ...(edge > 0 ? [T.edge(edge)] : []), T.unlawfulReasons].join(" "),
      groups: [
        { title: T.unlawfulGroups.limit, findings: describeLimits(game.framework, findings) },
        { title: T.unlawfulGroups.role, findings: reasons("fout") },
        { title: T.unlawfulGroups.edge, findings: reasons("riskant") },
      ].filter((group) => group.findings.length > 0),
    },
  };
}
