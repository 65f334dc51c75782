import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { BubbleView, ScreenView } from "../../view/model.ts";

/** How fast what comes in comes in: as in life, quicker, at once. */
export type PaceName = "echt" | "snel" | "direct";

export interface Pace {
  readonly name: PaceName;
  /** Messages that already came in before the eyes of the reader: they do not come in twice. */
  readonly arrived: Set<string>;
  /** Somebody begins or stops typing. */
  readonly onTyping?: ((on: boolean) => void) | undefined;
}

export const PaceContext = createContext<Pace>({ name: "direct", arrived: new Set() });
export const usePace = (): Pace => useContext(PaceContext);

const FACTOR: Readonly<Record<PaceName, number>> = { echt: 1, snel: 0.35, direct: 0 };
/** Somebody who types on a phone: milliseconds a character, and the shortest and longest that anybody waits for. */
const TYPING = { perCharacter: 55, least: 700, most: 4200 } as const;

/** How long these words take to be typed at this pace, in milliseconds. */
export function typingPause(words: string, pace: PaceName): number {
  return Math.round(Math.min(TYPING.most, Math.max(TYPING.least, words.length * TYPING.perCharacter)) * FACTOR[pace]);
}

/** How long a snap of so many seconds shows; null = it stays. */
export function snapMs(seconds: number, pace: PaceName): number | null {
  // A quicker phone does not make a snap shorter: who reads slowly would lose it.
  return pace === "direct" ? null : seconds * 1000;
}

/** It comes in now, by somebody else. */
export const isArriving = ({ fresh, from }: BubbleView): boolean => fresh && from === "them";

/** The words that are typed; what is no text takes the shortest time. */
export const typedWords = ({ body }: BubbleView): string => (body.kind === "text" ? body.segments.map(({ text }) => text).join("") : "");

/** How long it takes until the first of what comes in on this screen stands there, in milliseconds. */
export function firstPause(screen: ScreenView, pace: PaceName): number {
  const first = screen.kind === "chat" ? screen.bubbles.find(isArriving) : undefined;
  return first ? typingPause(typedWords(first), pace) : 0;
}
