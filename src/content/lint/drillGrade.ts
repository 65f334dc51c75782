import { assessProgress, type AssessedDecision } from "../../domain/assess/assess.ts";
import { DEFAULT_SET, type Framework } from "../../domain/framework.ts";
import { gameOf } from "../../domain/play/game.ts";
import { replay } from "../../domain/play/progress.ts";
import type { Drill } from "../../domain/drill.ts";
import type { Choice } from "../../domain/moments.ts";
import type { Script } from "../../domain/scenario.ts";
import { DRILL_MOMENT } from "../compile/drill.ts";

/** An option of a drill and what it is worth. */
export interface Judged {
  readonly choice: Choice;
  readonly decision: AssessedDecision;
}

/** Every option of a drill, judged; in the order in which they were written. */
export function judgedIn({ script }: Drill, framework: Framework): readonly Judged[] {
  return script.moments.flatMap((moment) =>
    moment.do === "choose"
      ? moment.options.flatMap((choice) => {
          const decision = answered(script, framework, choice.id);
          return decision ? [{ choice, decision }] : [];
        })
      : [],
  );
}

/** What an answer to a drill is worth under the agreements of the game: judged as a case is, up to its ending. */
function answered(script: Script, framework: Framework, option: string): AssessedDecision | undefined {
  // In a toets nothing stops the story before its ending, so that agreements have their say (SPEC A12.9).
  const game = gameOf(script, framework, DEFAULT_SET, "toets");
  const progress = replay(game, [{ type: "moment.answered", moment: DRILL_MOMENT, answer: { do: "choose", option } }]);
  return assessProgress(game, [], progress).decisions[0];
}
