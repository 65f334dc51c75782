import { useEffect, useState } from "preact/hooks";
import type { Background, SoundName, SoundPort } from "../runtime/sound.ts";

/** How long a caption stays. */
const CAPTION_MS = 2500;
/** What a caption needs to be read before another may take its place. */
const READ_MS = 1200;

/** What is heard in the background for as long as this is on screen; `background` keeps its identity. */
export function useAmbience(sound: SoundPort, background: Background | null): void {
  useEffect(() => sound.ambience(background), [sound, background]);
  useEffect(() => () => sound.ambience(null), [sound]);
}

/** The sound that was asked for last, while its caption stands; also when nothing can be heard. */
export function useCaption(sound: SoundPort, on: boolean): SoundName | null {
  const [caption, setCaption] = useState<SoundName | null>(null);
  useEffect(() => {
    if (!on) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let since = -Infinity;
    const forget = sound.onPlay((name) => {
      // Typing begins right after something else sounded: that was said first.
      if (name === "tik" && performance.now() - since < READ_MS) return;
      since = performance.now();
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
