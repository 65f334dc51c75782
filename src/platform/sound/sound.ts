import type { Howl } from "howler";
import type { Background, SoundName, SoundOptions, SoundPort } from "../../runtime/sound.ts";
import { createBackground, type BackgroundPlayer } from "./background.ts";
import { thisPage } from "./page.ts";
import { loadSprite, type Howler } from "./player.ts";
import { createTyping } from "./typing.ts";

/** How loud the background is beside everything else. */
const BACKGROUND_SHARE = 0.3;

/** Sounds from one sprite. Howler is loaded after the first gesture; before that, and on any failure, it is silent. */
export function createSound(howler: () => Promise<Howler> = () => import("howler"), page = thisPage()): SoundPort {
  const listeners = new Set<(name: SoundName) => void>();
  let options: SoundOptions = { sound: true, volume: 0.6, ambience: true };
  let wanted: Background | null = null;
  let ready: { readonly howl: Howl; readonly background: BackgroundPlayer } | null = null;
  let unlocked = false;
  let asked = false;

  async function load(): Promise<void> {
    if (asked || !unlocked || !options.sound) return;
    asked = true;
    const howl = await loadSprite(howler);
    if (!howl) return;
    ready = { howl, background: createBackground(howl) };
    update();
  }

  /** After anything changed that decides what may be heard. */
  function update(): void {
    if (!ready) return void load();
    quietly(({ howl, background }) => {
      if (!options.sound || page.hidden()) {
        background.halt();
        howl.stop();
      } else background.follow(options.ambience ? wanted : null, options.volume * BACKGROUND_SHARE);
    });
  }

  function quietly(use: (player: NonNullable<typeof ready>) => void): void {
    if (!ready) return;
    try {
      use(ready);
    } catch {
      // A browser that takes its sound back; play goes on without.
      ready = null;
    }
  }

  function play(name: SoundName): void {
    for (const listener of listeners) listener(name);
    if (!options.sound || page.hidden()) return;
    quietly(({ howl }) => howl.volume(options.volume, howl.play(name)));
  }

  page.onGesture(() => {
    unlocked = true;
    update();
  });
  page.onHidden(update);

  return {
    play,
    typing: createTyping(() => play("tik")),
    ambience: (background) => {
      wanted = background;
      update();
    },
    configure: (next) => {
      options = next;
      update();
    },
    onPlay: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
