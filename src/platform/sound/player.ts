import type { Howl } from "howler";
import { SPRITE } from "./sprite.ts";

/** The only part of howler that is used. */
export type Howler = Pick<typeof import("howler"), "Howl">;

/** The sprite, ready to play; null when it could not be fetched or read. Every sound starts silent and is then given its volume. */
export async function loadSprite(howler: () => Promise<Howler>): Promise<Howl | null> {
  try {
    const { Howl } = await howler();
    return await new Promise((done) => {
      const howl: Howl = new Howl({
        src: [SPRITE.file],
        sprite: {
          ...(Object.fromEntries(Object.entries(SPRITE.sounds).map(([name, [start, length]]) => [name, [start, length]])) as Record<string, [number, number]>),
          ...(Object.fromEntries(Object.entries(SPRITE.loops).map(([name, [start, length]]) => [name, [start, length, true]])) as Record<
            string,
            [number, number, boolean]
          >),
        },
        volume: 0,
        onload: () => done(howl),
        onloaderror: () => {
          howl.unload();
          done(null);
        },
      });
    });
  } catch {
    return null;
  }
}
