import { momentOf } from "../domain/play/advance.ts";
import type { Game } from "../domain/play/game.ts";
import type { Progress } from "../domain/play/progress.ts";

/** Simulated minutes since midnight: the state's clock, and what the sources cost that were asked meanwhile. */
export function clockNow(game: Game, now: Progress): number {
  const moment = momentOf(game.script, now.state.moment);
  if (now.phase !== "vraag" || moment?.do !== "consult" || now.asked?.moment !== moment.id) return now.state.clock;
  const { sources } = now.asked;
  return moment.sources.reduce((clock, source) => clock + (sources.includes(source.id) ? (source.takes ?? 0) : 0), now.state.clock);
}
