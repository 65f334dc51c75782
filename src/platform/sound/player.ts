import type * as howler from "howler";
import { SPRITE } from "./sprite.ts";

/** The only part of howler that is used. */
export type Howler = Pick<typeof howler, "Howl">;

const PARTS: howler.SoundSpriteDefinitions = Object.fromEntries([
  ...Object.entries(SPRITE.sounds).map(([name, [start, length]]) => [name, [start, length, false]] as const),
  ...Object.entries(SPRITE.loops).map(([name, [start, length]]) => [name, [start, length, true]] as const),
]);

/** The sprite, ready to play; null when it could not be fetched or read. Every sound starts silent and is then given its volume. */
export async function loadSprite(load: () => Promise<Howler>): Promise<howler.Howl | null> {
  try {
    const { Howl } = await load();
    return await new Promise((done) => {
      const howl: howler.Howl = new Howl({
        src: [SPRITE.file],
        sprite: PARTS,
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
