import type { Howl } from "howler";
import type { SoundName, SoundPort } from "../../runtime/ports.ts";
import { OFFSETS, SPRITE } from "./sprite.ts";

/** Sounds from one sprite. Howler is loaded after the first gesture; before that, and on any failure, it is silent. */
export function createSound(): SoundPort {
  let options = { sound: true, volume: 0.6 };
  let howl: Howl | null = null;
  let asked = false;
  let unlocked = false;

  async function load(): Promise<void> {
    if (asked || !unlocked || !options.sound) return;
    asked = true;
    try {
      const { Howl } = await import("howler");
      howl = new Howl({
        src: [...SPRITE],
        sprite: Object.fromEntries(Object.entries(OFFSETS).map(([name, [start, length]]) => [name, [start, length]])),
        volume: options.volume,
      });
    } catch {
      howl = null;
    }
  }

  const unlock = () => {
    removeEventListener("pointerdown", unlock);
    removeEventListener("keydown", unlock);
    unlocked = true;
    void load();
  };
  if (typeof addEventListener === "function") {
    addEventListener("pointerdown", unlock);
    addEventListener("keydown", unlock);
  }

  return {
    play: (name: SoundName) => {
      if (options.sound && howl) howl.play(name);
    },
    configure: (next) => {
      options = next;
      howl?.volume(next.volume);
      // Sound may be off at the first gesture and come on later.
      void load();
    },
  };
}
