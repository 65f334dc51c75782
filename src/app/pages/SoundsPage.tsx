import { useState } from "preact/hooks";
import { AMBIENCES, SOUNDS, type Background, type SoundPort } from "../../runtime/sound.ts";
import { Gallery } from "../../ui/gallery/Gallery.tsx";
import { Sounds } from "../../ui/gallery/Sounds.tsx";
import { useAmbience, useCaption } from "../usePlaySound.ts";

/** `#/galerij/geluiden` */
export function SoundsPage({ sound }: { readonly sound: SoundPort }) {
  const [background, setBackground] = useState<Background | null>(null);
  useAmbience(sound, background);
  const caption = useCaption(sound, true);
  return (
    <Gallery group="geluiden">
      <Sounds
        sounds={SOUNDS}
        backgrounds={AMBIENCES}
        caption={caption}
        onPlay={(name) => sound.play(name)}
        onBackground={(name) => setBackground(name === null ? null : { name, near: 1 })}
      />
    </Gallery>
  );
}
