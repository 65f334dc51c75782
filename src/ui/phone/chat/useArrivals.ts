import { useEffect, useState } from "preact/hooks";
import type { BubbleView, ChatView } from "../../../view/model.ts";
import { pauseOf, usePace, waitingOn } from "../pace.ts";

interface Arrivals {
  /** What stands there by now: everything before the first that is still being typed. */
  readonly shown: readonly BubbleView[];
  /** Somebody is typing the next one. */
  readonly typing: boolean;
  /** Shows all of it now. */
  readonly skip: () => void;
}

/** Lets what just came in be typed, one message after the other. What was seen once stands there at once. `onTake`: just before more stands there. */
export function useArrivals(chat: ChatView, onTake: () => void): Arrivals {
  const pace = usePace();
  const { name, arrived, onArrived, onTyping } = pace;
  const [, redraw] = useState(0);
  const waiting = waitingOn(chat, pace);
  const [next] = waiting;
  const typing = next !== undefined;
  const take = (bubbles: readonly BubbleView[]) => {
    onTake();
    for (const { id } of bubbles) arrived.add(id);
    redraw((count) => count + 1);
    onArrived?.();
  };
  useEffect(() => {
    if (!next) return undefined;
    const timer = setTimeout(() => take([next]), pauseOf(next, name));
    return () => clearTimeout(timer);
  }, [next?.id, name]);
  useEffect(() => {
    if (!typing || !onTyping) return undefined;
    onTyping(true);
    return () => onTyping(false);
  }, [typing, onTyping]);
  return { shown: next ? chat.bubbles.slice(0, chat.bubbles.indexOf(next)) : chat.bubbles, typing, skip: () => take(waiting) };
}
