import { assessProgress } from "../domain/assess/assess.ts";
import { momentOf } from "../domain/play/advance.ts";
import { resultOf } from "../domain/result.ts";
import type { Ports } from "../runtime/ports.ts";
import type { Session } from "./session.ts";

/** Keeps the result of an attempt once its story has ended: what comes later does not change it. Returns its unsubscribe. */
export function keepResult({ attempt, baseline }: Session, { saves, clock }: Pick<Ports, "saves" | "clock">): () => void {
  let kept = false;
  const look = () => {
    const now = attempt.progress();
    if (kept || now.closed === null) return;
    const result = resultOf(attempt.game, attempt.started, assessProgress(attempt.game, baseline, now), clock.now());
    if (!result) return;
    kept = true;
    void saves.keep("uitslag", result);
  };
  // Ended before: it may have come from a file that does not say so, and its result may not have been kept then.
  if (attempt.progress().closed !== null) {
    void saves.append(attempt.started.attemptId, [], { ended: true, step: momentOf(attempt.game.script, attempt.progress().state.moment)?.step });
    void saves.records("uitslag").then((results) => {
      if (!results.some(({ id }) => id === attempt.started.attemptId)) look();
      kept = true;
    });
  }
  return attempt.subscribe(look);
}
