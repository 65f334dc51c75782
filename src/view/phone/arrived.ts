import { momentOf, type Arrival } from "../../domain/play/advance.ts";
import type { Message } from "../../domain/messages.ts";
import type { Game } from "../../domain/play/game.ts";
import type { Progress } from "../../domain/play/progress.ts";

/** Something on the phone: a message that came in, or one the trainee sent. `fresh` = with the latest event. */
export type Arrived =
  | { readonly kind: "message"; readonly message: Message; readonly clock: number; readonly fresh: boolean }
  | { readonly kind: "sent"; readonly to: string; readonly text: string; readonly clock: number; readonly fresh: boolean };

/** Everything on the phone, in the order in which it came. A choice that still waits for its why or its limit shows no consequence yet. */
export function arrivedOf(game: Game, now: Progress): readonly Arrived[] {
  const held = now.phase === "waarom" || now.phase === "grens";
  const seen = new Set<string>();
  const list = now.opening.flatMap((arrival) => toArrived(game, arrival, now.path.length === 0, seen));
  for (const [index, entry] of now.path.entries()) {
    list.push(...about(game, entry.moment, entry.before.clock, false, seen));
    if (held && index === now.path.length - 1) continue;
    list.push(...entry.arrivals.flatMap((arrival) => toArrived(game, arrival, index === now.path.length - 1, seen)));
  }
  return [...list, ...about(game, now.state.moment, now.state.clock, !held, seen)];
}

/** The message a moment is about, when it was not on the phone yet. */
function about(game: Game, moment: string, clock: number, fresh: boolean, seen: Set<string>): readonly Arrived[] {
  const id = momentOf(game.script, moment)?.message;
  return id === undefined ? [] : toArrived(game, { kind: "message", message: id, clock }, fresh, seen);
}

function toArrived(game: Game, arrival: Arrival, fresh: boolean, seen: Set<string>): readonly Arrived[] {
  if (arrival.kind === "sent") return [{ kind: "sent", to: arrival.to, text: arrival.text, clock: arrival.clock, fresh }];
  const message = game.script.messages[arrival.message];
  if (!message || seen.has(message.id)) return [];
  seen.add(message.id);
  return [{ kind: "message", message, clock: arrival.clock, fresh }];
}
