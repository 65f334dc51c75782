import type { Source } from "../source.ts";

/** Two sources that say different things, and what this simulator does about it. */
export interface Collision {
  readonly id: string;
  readonly title: string;
  readonly sides: readonly { readonly text: string; readonly source: Source }[];
  /** Our own choice, never the word of a source. */
  readonly line: string;
  /** Criteria, hard limits, agreements, law cards and instruments where it matters. */
  readonly touches: readonly string[];
  readonly source: Source;
}

/** The collisions that matter where this id is judged or shown. */
export function collisionsFor({ collisions }: { readonly collisions: readonly Collision[] }, id: string): readonly Collision[] {
  return collisions.filter(({ touches }) => touches.includes(id));
}
