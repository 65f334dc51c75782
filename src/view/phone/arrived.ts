import { minutesOf } from "../../domain/clock.ts";
import { momentOf, type Arrival } from "../../domain/play/advance.ts";
import { standsAlone, type Message } from "../../domain/messages.ts";
import type { Game } from "../../domain/play/game.ts";
import type { Progress } from "../../domain/play/progress.ts";

/** Something on the phone: a message that came in, or one the trainee sent. `fresh` = with the latest event; `shown` = the time it carries. */
export type Arrived =
  | { readonly kind: "message"; readonly message: Message; readonly shown: number; readonly fresh: boolean }
  | { readonly kind: "sent"; readonly to: string; readonly text: string; readonly shown: number; readonly fresh: boolean };

/** Everything on the phone, in the order in which it came. A choice that still waits for its why or its limit shows no consequence yet. */
export function arrivedOf(game: Game, now: Progress): readonly Arrived[] {
  const held = now.phase === "waarom" || now.phase === "grens";
  const seen = new Set<string>();
  const list = now.opening.flatMap((arrival) => toArrived(game, arrival, now.path.length === 0, seen, true));
  for (const [index, entry] of now.path.entries()) {
    list.push(...about(game, entry.moment, entry.before.clock, false, seen));
    if (held && index === now.path.length - 1) continue;
    list.push(...entry.arrivals.flatMap((arrival) => toArrived(game, arrival, index === now.path.length - 1, seen)));
  }
  return [...list, ...about(game, now.state.moment, now.state.clock, !held, seen)];
}

/** The message a moment is about, when it was not on the phone yet. A post, mail or note may have stood there for a while. */
function about(game: Game, moment: string, clock: number, fresh: boolean, seen: Set<string>): readonly Arrived[] {
  const id = momentOf(game.script, moment)?.message;
  const message = id === undefined ? undefined : game.script.messages[id];
  return message ? toArrived(game, { kind: "message", message: message.id, clock }, fresh, seen, standsAlone(message)) : [];
}

/** `earlier`: it may carry a time before it was seen. What comes in because of something never does. */
function toArrived(game: Game, arrival: Arrival, fresh: boolean, seen: Set<string>, earlier = false): readonly Arrived[] {
  if (arrival.kind === "sent") return [{ kind: "sent", to: arrival.to, text: arrival.text, shown: arrival.clock, fresh }];
  const message = game.script.messages[arrival.message];
  if (!message || seen.has(message.id)) return [];
  seen.add(message.id);
  const posted = minutesOf(message.posted) ?? 0;
  return [{ kind: "message", message, shown: earlier ? posted : Math.max(posted, arrival.clock), fresh }];
}
