import type { Assessment } from "../domain/assess/assess.ts";
import type { Game } from "../domain/play/game.ts";
import type { Progress } from "../domain/play/progress.ts";
import { describeShort } from "./did.ts";
import { momentText } from "./format.ts";
import type { DebriefView, DecisionView } from "./model.ts";
import { arrivedOf } from "./phone/arrived.ts";
import { authorOf, wordsOf } from "./phone/phone.ts";

/** What the trainee did and what came in meanwhile, until the story ended for the first time. `all`: the same decisions, described. */
export function timelineOf(game: Game, now: Progress, { decisions }: Assessment, all: readonly DecisionView[]): DebriefView["timeline"] {
  const you = all.map(({ clock, title, momentId, grade, gradeName }, index) => ({
    at: decisions[index]?.clock ?? 0,
    // At the same minute what came in was there first.
    order: 1,
    item: { clock, side: "you" as const, text: title, momentId, did: describeShort(game, momentId, decisions[index]?.entry.answer), grade, gradeName },
  }));
  const world = arrivedOf(game, now.closed ? { ...now, ...now.closed, phase: "einde" } : now).flatMap((item) => {
    if (item.kind === "sent") return [];
    const { message } = item;
    const at = item.shown;
    const author = game.script.cast[message.author];
    const [words = ""] = wordsOf(message, authorOf(game, message));
    return [
      {
        at,
        order: 0,
        item: { clock: momentText(game.script.clock, at), side: "world" as const, text: `${author?.name ?? author?.handle ?? message.author}: ${words}` },
      },
    ];
  });
  return [...you, ...world].sort((a, b) => a.at - b.at || a.order - b.order).map(({ item }) => item);
}
