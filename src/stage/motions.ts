import type { Motion as MotionName } from "../view/index.ts";
import type { Shift } from "./LayeredImage.ts";

/** How a picture moves. `zoom` leaves room at the edges for the shift; `at` takes seconds. */
export interface Motion {
  readonly zoom: number;
  readonly moves: boolean;
  readonly at: (seconds: number) => Shift;
}

const NOT: Shift = { x: 0, y: 0, turn: 0 };

/** One line per motion: a post names it, nothing else needs to know. */
export const MOTIONS: Readonly<Record<MotionName, Motion>> = {
  /** A hand that cannot hold still: slow, uneven. */
  handheld: {
    zoom: 1.1,
    moves: true,
    at: (t) => {
      const x = Math.sin(t * 0.9) * 0.6 + Math.sin(t * 0.37 + 1) * 0.4;
      const y = Math.sin(t * 0.7 + 2) * 0.6 + Math.sin(t * 1.3) * 0.4;
      return { x: x * 0.028, y: y * 0.011, turn: x * 0.006 };
    },
  },
  /** Somebody who films while it happens, and walks. */
  live: {
    zoom: 1.14,
    moves: true,
    at: (t) => {
      const step = Math.abs(Math.sin(t * 5.4));
      const x = Math.sin(t * 2.7) * 0.5 + Math.sin(t * 1.1 + 2) * 0.5;
      return { x: x * 0.036, y: step * 0.014 + Math.sin(t * 0.9) * 0.008, turn: Math.sin(t * 2.7 + 1) * 0.014 };
    },
  },
  /** A photo that is looked at: hardly there. */
  breath: { zoom: 1.06, moves: true, at: (t) => ({ x: Math.sin(t * 0.31) * 0.014, y: Math.sin(t * 0.6) * 0.006, turn: 0 }) },
  still: { zoom: 1, moves: false, at: () => NOT },
};
