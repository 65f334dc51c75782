import { assessProgress } from "../domain/assess/assess.ts";
import { isPractice } from "../domain/log.ts";
import { momentOf } from "../domain/play/advance.ts";
import { resultOf } from "../domain/result.ts";
import type { Ports } from "../runtime/ports.ts";
import type { Session } from "./session.ts";

/** Judging a whole attempt takes long on a slow phone: what the last decision led to is on screen first. */
const AFTER_MS = 100;

/**
 * Keeps the result of an attempt soon after its story has ended; when the page closes in between, the next time it opens. What
 * comes later does not change it. One from a file has none: it is perhaps somebody else's, and no
 * practice of who has this device. One of a team has none either: several people played on it.
 */
export function keepResult({ attempt, baseline }: Pick<Session, "attempt" | "baseline">, { saves, clock }: Pick<Ports, "saves" | "clock">): void {
  const { game, started } = attempt;
  let kept = false;
  let soon = false;
  const keep = (endedAt: string) => {
    const now = attempt.progress();
    if (kept || now.closed === null || !isPractice(started)) return;
    const result = resultOf(game, started, assessProgress(game, baseline, now), endedAt);
    if (!result) return;
    kept = true;
    void saves.keep("uitslag", result);
  };

  /** It may have come from a file that does not say that it ended, and its result may not have been kept then. */
  async function complete(): Promise<void> {
    const [{ attempts }, results] = await Promise.all([saves.list(), saves.records("uitslag")]);
    const head = attempts.find(({ attemptId }) => attemptId === started.attemptId);
    // The device does not say, or it is gone: nothing can be added to it.
    if (!head) return;
    if (!head.ended) await saves.append(started.attemptId, [], { ended: true, step: momentOf(game.script, attempt.progress().state.moment)?.step });
    if (!results.some(({ id }) => id === started.attemptId)) keep(head.savedAt);
  }

  function keepSoon(): void {
    if (soon || attempt.progress().closed === null) return;
    soon = true;
    const endedAt = clock.now();
    setTimeout(() => keep(endedAt), AFTER_MS);
  }

  if (attempt.progress().closed === null) attempt.subscribe(keepSoon);
  else void complete();
}
