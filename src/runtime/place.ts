import { momentOf } from "../domain/play/advance.ts";
import type { Game } from "../domain/play/game.ts";
import type { Progress } from "../domain/play/progress.ts";

/** Name of the machine state an attempt is in: `moment:phase`, `terugblik:step` or `einde`. */
export function placeOf(game: Game, now: Progress): string {
  if (now.phase === "einde") return "einde";
  if (now.phase === "terugblik") return `terugblik:${reviewedStep(game, now)}`;
  return `${now.state.moment}:${now.phase}`;
}

/** The step that is being looked back at: that of the last thing that happened. */
export function reviewedStep(game: Game, now: Progress): string {
  const last = now.path.at(-1);
  return (last && momentOf(game.script, last.moment)?.step) ?? "duiden";
}
