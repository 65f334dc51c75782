import type { Game } from "../domain/play/game.ts";
import type { Progress } from "../domain/play/progress.ts";
import { momentOf } from "../domain/play/advance.ts";
import type { PhoneView, StageView } from "./model.ts";
import { arrivedOf } from "./phone/arrived.ts";

/** What the canvas draws: derived from the same state as the DOM. */
export function describeStage(game: Game, now: Progress, phone: PhoneView): StageView {
  const moment = momentOf(game.script, now.state.moment);
  const { from, until } = game.script.clock;
  const story = phone.screen.kind === "story" ? phone.screen.vignette : undefined;
  const fresh = arrivedOf(game, now).filter((item) => item.fresh);
  const key = `${now.path.length}`;
  return {
    place: moment?.place ?? game.script.briefing.place,
    tension: until > from ? Math.min(1, Math.max(0, (now.state.clock - from) / (until - from))) : 0,
    clock: now.state.clock,
    phone: phone.screen.kind === "lock" ? "down" : "up",
    ...(story === undefined ? {} : { vignette: { name: story, motion: "handheld" } }),
    effects: fresh.map((item) => ({
      key: `${key}:${item.kind === "message" ? item.message.id : item.text}`,
      kind: item.kind === "sent" ? "shared" : item.message.deleted ? "deleted" : "arrival",
    })),
  };
}
