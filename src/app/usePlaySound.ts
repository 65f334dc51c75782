import { useEffect, useState } from "preact/hooks";
import type { SoundName, SoundPort } from "../runtime/sound.ts";
import { PLACE_SOUNDS } from "./ambience.ts";

/** How long a caption stays. */
const CAPTION_MS = 2500;

/** The background of the place, for as long as play is on screen. */
export function useAmbience(sound: SoundPort, place: string): void {
  useEffect(() => sound.ambience(PLACE_SOUNDS[place] ?? null), [sound, place]);
  useEffect(() => () => sound.ambience(null), [sound]);
}

/** The sound that was asked for last, while its caption stands; also when nothing can be heard. */
export function useCaption(sound: SoundPort, on: boolean): SoundName | null {
  const [caption, setCaption] = useState<SoundName | null>(null);
  useEffect(() => {
    if (!on) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const forget = sound.onPlay((name) => {
      clearTimeout(timer);
      setCaption(name);
      timer = setTimeout(() => setCaption(null), CAPTION_MS);
    });
    return () => {
      forget();
      clearTimeout(timer);
      setCaption(null);
    };
  }, [sound, on]);
  return caption;
}
