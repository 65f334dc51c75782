import type { Howl } from "howler";
import type { Ambience, Background } from "../../runtime/sound.ts";

/** Coming and going. */
export const FADE_MS = 1000;

/** The loop that goes on behind everything. */
export interface BackgroundPlayer {
  /** What is to be heard, and how loud; null = nothing. */
  follow(wanted: Background | null, loudness: number): void;
  /** Nothing any more, at once. */
  halt(): void;
}

interface Loop {
  readonly name: Ambience;
  readonly id: number;
  readonly level: number;
}

export function createBackground(howl: Howl): BackgroundPlayer {
  let loop: Loop | null = null;
  const leaving = new Set<number>();

  /** From how loud it is now: a fade may be halfway. */
  function fade(id: number, to: number): void {
    howl.fade(Number(howl.volume(id)), to, FADE_MS, id);
  }

  function leave({ id }: Loop): void {
    leaving.add(id);
    fade(id, 0);
    // Listens only now: a fade that was halfway says that it is over when the next one starts.
    howl.once("fade", () => end(id), id);
  }

  function end(id: number): void {
    if (leaving.delete(id)) howl.stop(id);
  }

  function come(name: Ambience, level: number): Loop {
    const id = howl.play(name);
    howl.fade(0, level, FADE_MS, id);
    return { name, id, level };
  }

  return {
    follow: (wanted, loudness) => {
      const level = wanted ? wanted.near * loudness : 0;
      if (loop && (loop.name !== wanted?.name || level === 0)) {
        leave(loop);
        loop = null;
      }
      if (!wanted || level === 0) return;
      if (!loop) loop = come(wanted.name, level);
      else if (loop.level !== level) {
        fade(loop.id, level);
        loop = { ...loop, level };
      }
    },
    halt: () => {
      for (const id of leaving) end(id);
      if (loop) howl.stop(loop.id);
      loop = null;
    },
  };
}
