import type { Baseline } from "../assess/baseline.ts";
import { weightOf } from "../assess/score.ts";
import type { LogEvent } from "../log.ts";
import { countsIn } from "../judge/decision.ts";
import { isDecision } from "../moments.ts";
import { momentOf } from "../play/advance.ts";
import type { Game } from "../play/game.ts";
import type { RouteStep } from "./weigh.ts";

/** The assessed moments of a route with the value it gets there (SPEC A7). */
export function baselineOf(game: Game, route: readonly RouteStep[]): Baseline {
  return route.flatMap((step) => {
    const moment = momentOf(game.script, step.moment);
    if (!moment || !isDecision(moment)) return [];
    const weight = weightOf({ pivotal: moment.pivotal ?? false }, game.framework.weights);
    return [{ moment: moment.id, step: countsIn(moment), weight, best: 1 - step.regret / weight }];
  });
}

/** The events that a person taking this route would leave behind, without the start event. */
export function eventsOf(game: Game, route: readonly RouteStep[]): readonly LogEvent[] {
  return route.flatMap((step): LogEvent[] => {
    if (!step.answer) return [{ type: "moment.continued", moment: step.moment }];
    const answered: LogEvent = { type: "moment.answered", moment: step.moment, answer: step.answer };
    const pivotal = momentOf(game.script, step.moment)?.pivotal ?? false;
    return pivotal ? [answered, { type: "why.written", moment: step.moment, text: "" }] : [answered];
  });
}
