import { assessProgress, type Assessment } from "../../domain/assess/assess.ts";
import type { Drill, DrillReview } from "../../domain/drill.ts";
import { DEFAULT_SET, type Framework } from "../../domain/framework.ts";
import { isDecision } from "../../domain/moments.ts";
import { gameOf, type Game } from "../../domain/play/game.ts";
import { progress, start } from "../../domain/play/progress.ts";
import type { Pick } from "../../runtime/refresh/index.ts";

/** A drill as a game: judged by the judge of the cases, without the stop at a hard limit that a practice case has. */
export const gameOfDrill = ({ script }: Drill, framework: Framework): Game => gameOf(script, framework, DEFAULT_SET, "toets");

/** The assessment of one answer to a drill. */
export function judgeAnswer(game: Game, option: string): Assessment {
  const moment = game.script.moments.find(isDecision)?.id ?? "";
  return assessProgress(game, [], progress(game, start(game), { type: "moment.answered", moment, answer: { do: "choose", option } }));
}

/** What is kept of it. Null when nothing was judged: the option does not exist. */
export function reviewOf(
  { drill, criterion }: Pick,
  option: string,
  assessment: Assessment,
  kept: { readonly id: string; readonly at: string },
): DrillReview | null {
  const [decision] = assessment.decisions;
  const { id, innocent, script } = drill;
  return decision ? { ...kept, drill: id, role: script.role, phenomenon: script.phenomenon, criterion, innocent, option, grade: decision.grade } : null;
}
