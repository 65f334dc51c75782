import { AudioLines } from "lucide-preact";
import type { SoundName } from "../../view/shell.ts";
import { Icon } from "../parts/index.ts";
import { nl } from "../text/nl.ts";
import "./soundChip.css";

interface SoundChipProps {
  readonly sound: SoundName | null | undefined;
  /** Room for one word: only what asks for attention. */
  readonly short?: boolean;
}

/** What sounds, in words, for who does not hear it. What came in is said by the live region, so not by this. */
export function SoundChip({ sound, short = false }: SoundChipProps) {
  const words = sound && (short ? nl.calls[sound] : nl.sounds[sound]);
  if (!words) return null;
  return (
    <span class="wh-sound-chip" aria-hidden="true">
      <Icon of={AudioLines} size="xs" />
      {words}
    </span>
  );
}
