import type { Assessment } from "../domain/assess/assess.ts";
import type { Game } from "../domain/play/game.ts";
import type { Script } from "../domain/scenario.ts";
import { dateText } from "./format.ts";
import type { DebriefView } from "./model.ts";
import { D } from "./text/debrief.ts";
import { failTexts, scoreRule, T, worthRule } from "./text/nl.ts";

/** The score with its rule in plain sentences, and what it is for (SPEC A8, A22). */
export function scoreOf(game: Game, assessment: Assessment): DebriefView["score"] {
  const { weights } = game.framework;
  const reasons = failTexts(weights.pass);
  return {
    total: assessment.total,
    result: assessment.outcome,
    resultName: D.results[assessment.outcome],
    worth: worthRule(weights),
    rule: game.script.part === "hoofdrol" ? scoreRule(weights) : D.sideRule,
    reasons: assessment.failed.map((reason) => reasons[reason]),
    status: [keyStatus(game.script), T.learning],
  };
}

/** Who looked at what is called strong and weak here, and when. */
function keyStatus({ key, panel, reviewed }: Script): string {
  if (key === "concept") return T.conceptOf(dateText(reviewed));
  return panel ? T.panel(panel.size, dateText(panel.date)) : T.panelPlain;
}
