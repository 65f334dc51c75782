import { Volume2 } from "lucide-preact";
import type { SoundName } from "../../view/shell.ts";
import { Button } from "../parts/index.ts";
import { SoundChip } from "../play/SoundChip.tsx";
import { galerij } from "../text/galerij.ts";

interface SoundBoard<Background extends string> {
  readonly sounds: readonly SoundName[];
  readonly backgrounds: readonly Background[];
  readonly caption: SoundName | null;
  readonly onPlay: (sound: SoundName) => void;
  /** Null = silence. */
  readonly onBackground: (background: Background | null) => void;
}

/** Every sound and background, to listen to and to see what stands on screen for it. */
export function Sounds<Background extends string>({ sounds, backgrounds, caption, onPlay, onBackground }: SoundBoard<Background>) {
  return (
    <div class="wh-gallery-sounds">
      <p>{galerij.soundLead}</p>
      <p class="wh-gallery-bar">
        {sounds.map((name) => (
          <Button key={name} icon={Volume2} onPress={() => onPlay(name)}>
            {name}
          </Button>
        ))}
      </p>
      <p class="wh-gallery-bar">
        {backgrounds.map((name) => (
          <Button key={name} icon={Volume2} onPress={() => onBackground(name)}>
            {name}
          </Button>
        ))}
        <Button onPress={() => onBackground(null)}>{galerij.silence}</Button>
      </p>
      <SoundChip sound={caption} />
    </div>
  );
}
