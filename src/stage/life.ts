/** How a layer that lives differs from where it would lie: fractions of the picture, turn in radians, alpha 0-1. */
export interface Living {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly alpha: number;
}

const STILL: Living = { x: 0, y: 0, turn: 0, alpha: 1 };
const TURN = Math.PI * 2;

/** What a layer of a drawing may do by itself (`data-leven`); takes seconds. One line each: a drawing names it. */
const LIVES = {
  /** A lamp or a candle: unsteady light. */
  flikker: (t: number): Living => ({ ...STILL, alpha: 0.8 + 0.12 * Math.sin(t * 9.1) * Math.sin(t * 3.7 + 1) + 0.08 * Math.sin(t * 23) }),
  /** Strings of lights that take turns. */
  knipper: (t: number): Living => ({ ...STILL, alpha: Math.sin(t * 2.4) > 0 ? 1 : 0.45 }),
  /** A wheel at a fair: once in forty seconds. */
  draai: (t: number): Living => ({ ...STILL, turn: (t / 40) * TURN }),
  /** Smoke, steam, dust. */
  zweef: (t: number): Living => ({ ...STILL, x: Math.sin(t * 0.31) * 0.006, y: Math.sin(t * 0.5) * 0.012, alpha: 0.85 + 0.15 * Math.sin(t * 0.7) }),
  /** Something that hangs. */
  wieg: (t: number): Living => ({ ...STILL, turn: Math.sin(t * 1.1) * 0.035 }),
  /** Something that passes from side to side and back. */
  rijd: (t: number): Living => ({ ...STILL, x: Math.sin(t * 0.22) * 0.16 }),
} as const;

export type LifeName = keyof typeof LIVES;

export const isLife = (name: string | null): name is LifeName => name !== null && Object.hasOwn(LIVES, name);

/** Where a layer with this life is now; without one it stays. */
export const livingAt = (life: LifeName | undefined, seconds: number): Living => (life === undefined ? STILL : LIVES[life](seconds));
