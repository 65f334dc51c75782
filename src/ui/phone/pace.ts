import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { BubbleView, ScreenView } from "../../view/model.ts";
import type { PaceName } from "../../view/shell.ts";

export type { PaceName };

export interface Pace {
  readonly name: PaceName;
  /** Bubbles and messages that already came in before the eyes of the reader: they do not come in twice. */
  readonly arrived: Set<string>;
  /** One more stands there. */
  readonly onArrived?: (() => void) | undefined;
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

/** Words that somebody else types now. Pictures, voices and what is in a channel are there at once. */
const isTyped = ({ fresh, from, body }: BubbleView): boolean => fresh && from === "them" && body.kind === "text";

const wordsOf = ({ body }: BubbleView): string => (body.kind === "text" ? body.segments.map(({ text }) => text).join("") : "");

/** What still has to be typed on this screen, in order. */
export function waitingOn(screen: ScreenView, { name, arrived }: Pick<Pace, "name" | "arrived">): readonly BubbleView[] {
  if (name === "direct" || screen.kind !== "chat" || screen.surface === "channel") return [];
  return screen.bubbles.filter((bubble) => isTyped(bubble) && !arrived.has(bubble.id) && !arrived.has(bubble.message ?? ""));
}

/** How long this one takes to be typed. */
export const pauseOf = (bubble: BubbleView, pace: PaceName): number => typingPause(wordsOf(bubble), pace);

/** How long it takes until the first of what comes in on this screen stands there, in milliseconds. */
export function firstPause(screen: ScreenView, pace: PaceName): number {
  const [first] = waitingOn(screen, { name: pace, arrived: new Set() });
  return first ? pauseOf(first, pace) : 0;
}
