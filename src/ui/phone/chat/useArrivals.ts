import { useEffect, useState } from "preact/hooks";
import type { BubbleView } from "../../../view/model.ts";
import { typingPause, usePace } from "../pace.ts";

export interface Arrivals {
  /** What stands there by now. */
  readonly shown: readonly BubbleView[];
  /** Somebody is typing the next one. */
  readonly typing: boolean;
  /** Shows all of it now. */
  readonly skip: () => void;
}

/** Lets what just came in be typed, one message after the other. What was seen once stands there at once. */
export function useArrivals(bubbles: readonly BubbleView[]): Arrivals {
  const { name, arrived } = usePace();
  const [, redraw] = useState(0);
  const waiting = bubbles.filter((bubble) => bubble.fresh && bubble.from === "them" && !arrived.has(bubble.id));
  const [next] = waiting;
  const take = (ids: readonly string[]) => {
    for (const id of ids) arrived.add(id);
    redraw((count) => count + 1);
  };
  useEffect(() => {
    if (next === undefined) return undefined;
    const timer = setTimeout(() => take([next.id]), typingPause(wordsOf(next), name));
    return () => clearTimeout(timer);
  }, [next?.id, name]);
  if (name === "direct") return { shown: bubbles, typing: false, skip: () => undefined };
  return { shown: bubbles.filter((bubble) => !waiting.includes(bubble)), typing: waiting.length > 0, skip: () => take(waiting.map(({ id }) => id)) };
}

function wordsOf({ body }: BubbleView): string {
  return body.kind === "text" ? body.segments.map(({ text }) => text).join("") : "";
}
