import { useEffect, useState } from "preact/hooks";
import type { BubbleView } from "../../../view/model.ts";
import { isArriving, typedWords, typingPause, usePace } from "../pace.ts";

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
  const { name, arrived, onTyping } = usePace();
  const [, redraw] = useState(0);
  const waiting = bubbles.filter((bubble) => isArriving(bubble) && !arrived.has(bubble.id));
  const [next] = waiting;
  const take = (ids: readonly string[]) => {
    for (const id of ids) arrived.add(id);
    redraw((count) => count + 1);
  };
  useEffect(() => {
    if (next === undefined) return undefined;
    const timer = setTimeout(() => take([next.id]), typingPause(typedWords(next), name));
    return () => clearTimeout(timer);
  }, [next?.id, name]);
  const typing = name !== "direct" && waiting.length > 0;
  useEffect(() => {
    if (!typing || !onTyping) return undefined;
    onTyping(true);
    return () => onTyping(false);
  }, [typing, onTyping]);
  if (name === "direct") return { shown: bubbles, typing: false, skip: () => undefined };
  return { shown: bubbles.filter((bubble) => !waiting.includes(bubble)), typing, skip: () => take(waiting.map(({ id }) => id)) };
}
