import type { BubbleView, ScreenView } from "../../view/model.ts";

/** How long fresh messages let themselves be typed. */
export const TYPING_MS = 900;

export function isArriving(bubble: BubbleView): boolean {
  return bubble.fresh && bubble.from === "them";
}

/** Whether somebody types on this screen before what is new stands there. */
export function isTyped(screen: ScreenView): boolean {
  return screen.kind === "chat" && screen.bubbles.some(isArriving);
}
