import { clockNow } from "./clock.ts";
import type { PostSurface } from "../domain/messages.ts";
import { momentOf } from "../domain/play/advance.ts";
import type { Game } from "../domain/play/game.ts";
import type { Progress } from "../domain/play/progress.ts";
import type { EffectKind, Motion, PhoneView, PictureView, PostView, StageView } from "./model.ts";
import { arrivedOf, type Arrived } from "./phone/arrived.ts";

const MOVES: Readonly<Record<PostSurface, Motion>> = { video: "handheld", story: "breath", snap: "breath", post: "breath", photo: "still" };

/** What the canvas draws: derived from the same state as the page. */
export function describeStage(game: Game, now: Progress, phone: PhoneView): StageView {
  const { script } = game;
  const { from, until } = script.clock;
  const passed = until > from ? Math.min(1, Math.max(0, (clockNow(game, now) - from) / (until - from))) : 0;
  const post = phone.screen.kind === "post" && phone.screen.over === undefined ? phone.screen : undefined;
  const vignette = post?.pictures[0];
  return {
    place: momentOf(script, now.state.moment)?.place ?? script.briefing.place,
    moment: `${now.path.length}/${now.state.moment}`,
    // The first half of the time feels calm; then it presses.
    tension: passed * passed,
    left: until > from && passed < 1 ? 1 - passed : null,
    ...(post && vignette && vignette.vignette !== "" ? { vignette: { name: vignette.vignette, motion: motionOf(post, vignette) } } : {}),
    liked: vignette?.shielded === true ? 0 : (post?.liked ?? 0),
    effects: effectsOf(game, now).map((kind) => ({ key: `${now.path.length}/${now.phase}/${kind}`, kind })),
  };
}

/** How a picture in this post moves: as it was filmed, as a photo that is looked at, or not. */
export function motionOf({ surface }: PostView, { shielded, live }: PictureView): Motion {
  if (shielded) return "still";
  return live ? "live" : MOVES[surface];
}

/** Each kind once, however much came in at the same time. */
function effectsOf(game: Game, now: Progress): readonly EffectKind[] {
  const kinds = new Set(
    arrivedOf(game, now)
      .filter((item) => item.fresh)
      .map(effectOf),
  );
  if (now.phase === "terugblik") kinds.add("step");
  return [...kinds];
}

function effectOf(item: Arrived): EffectKind {
  if (item.kind === "sent") return "shared";
  if (item.message.deleted) return "deleted";
  return item.message.call ? "buzz" : "arrival";
}
