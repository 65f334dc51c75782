import { momentOf, type Arrival } from "../../domain/play/advance.ts";
import type { Message } from "../../domain/messages.ts";
import type { Game } from "../../domain/play/game.ts";
import type { Progress } from "../../domain/play/progress.ts";

/** Something on the phone: a message that came in, or one the trainee sent. `fresh` = with the latest event. */
export type Arrived =
  | { readonly kind: "message"; readonly message: Message; readonly clock: number; readonly fresh: boolean }
  | { readonly kind: "sent"; readonly to: string; readonly text: string; readonly clock: number; readonly fresh: boolean };

/** Everything on the phone, oldest first. A choice that still waits for its why or its limit shows no consequence yet. */
export function arrivedOf(game: Game, now: Progress): readonly Arrived[] {
  const held = now.phase === "waarom" || now.phase === "grens";
  const path = held ? now.path.slice(0, -1) : now.path;
  const seen = new Set<string>();
  const all = [
    ...now.opening.map((arrival) => ({ arrival, fresh: path.length === 0 })),
    ...path.flatMap((entry, index) => entry.arrivals.map((arrival) => ({ arrival, fresh: index === path.length - 1 }))),
  ];
  const list = all.flatMap(({ arrival, fresh }) => toArrived(game, arrival, fresh, seen));
  const shown = momentOf(game.script, now.state.moment)?.message;
  const message = shown === undefined || seen.has(shown) ? undefined : game.script.messages[shown];
  const before = withEarlier(game, now, list, new Set([...seen, shown ?? ""]));
  return message ? [...before, { kind: "message", message, clock: now.state.clock, fresh: true }] : before;
}

/** Messages that earlier moments were about stay on the phone. */
function withEarlier(game: Game, now: Progress, list: readonly Arrived[], seen: Set<string>): readonly Arrived[] {
  const earlier = now.path.flatMap((entry) => {
    const id = momentOf(game.script, entry.moment)?.message;
    const message = id === undefined || seen.has(id) ? undefined : game.script.messages[id];
    if (!message || id === undefined) return [];
    seen.add(id);
    return [{ kind: "message" as const, message, clock: entry.before.clock, fresh: false }];
  });
  return [...earlier, ...list];
}

function toArrived(game: Game, arrival: Arrival, fresh: boolean, seen: Set<string>): readonly Arrived[] {
  if (arrival.kind === "sent") return [{ kind: "sent", to: arrival.to, text: arrival.text, clock: arrival.clock, fresh }];
  const message = game.script.messages[arrival.message];
  if (!message || seen.has(message.id)) return [];
  seen.add(message.id);
  return [{ kind: "message", message, clock: arrival.clock, fresh }];
}
