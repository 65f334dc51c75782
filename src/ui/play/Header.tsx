import { ArrowLeft, BookOpen, Keyboard, NotebookText, Pause, Play, Volume2, VolumeX } from "lucide-preact";
import { useContext } from "preact/hooks";
import type { HeaderView } from "../../view/model.ts";
import { MODE_NAMES, type SoundName } from "../../view/shell.ts";
import { IconButton, LibraryContext, useOffers } from "../parts/index.ts";
import { nl } from "../text/nl.ts";
import { BEGIN } from "../text/pakket.ts";
import { toetsen } from "../text/toetsen.ts";
import { SoundChip } from "./SoundChip.tsx";
import { StepBars } from "./Steps.tsx";

interface HeaderProps {
  readonly header: HeaderView;
  readonly sound: boolean;
  /** What sounds now. */
  readonly caption: SoundName | null;
  readonly notes: number;
  readonly onLeave: () => void;
  readonly onSound: () => void;
  readonly onNotebook: () => void;
  readonly onSkip: () => void;
  readonly onKeys: () => void;
  /** The case may be skipped: leaving asks how. */
  readonly maySkip?: boolean;
  readonly calm?: boolean;
  readonly onCalm?: (calm: boolean) => void;
}

export function Header({ header, sound, caption, notes, onLeave, onSound, onNotebook, onSkip, onKeys, maySkip = false, calm = false, onCalm }: HeaderProps) {
  const library = useContext(LibraryContext);
  const offers = useOffers();
  const back = offers("catalogue") ? nl.header.leave : BEGIN;
  return (
    <header class="wh-head">
      <button type="button" class="wh-skip" onClick={onSkip}>
        {nl.header.skipToSheet}
      </button>
      <IconButton icon={ArrowLeft} label={maySkip ? nl.header.leaveOrSkip : back} onPress={onLeave} />
      <div class="wh-head-title">
        <h1>{header.title}</h1>
        <p class="wh-small wh-soft">
          {header.roleName} · {MODE_NAMES[header.mode]}
        </p>
      </div>
      <StepBars steps={header.steps} />
      <div class="wh-clock">
        {header.remaining && <span class="wh-small wh-soft">{header.remaining}</span>}
        {header.until && (
          <span class="wh-clock-until wh-small wh-soft" aria-hidden="true">
            {header.until}
          </span>
        )}
        <p>
          <span class="wh-hidden">{nl.header.itIs} </span>
          <time>{header.clock}</time>
        </p>
        <SoundChip sound={caption} short />
      </div>
      <span class="wh-head-tools">
        <IconButton kind="notebook" icon={NotebookText} label={nl.notebook.open(notes)} count={notes} onPress={onNotebook} />
        {library && <IconButton kind="library" icon={BookOpen} label={nl.lookUp.open} onPress={library.open} />}
        {onCalm && <IconButton kind="calm" icon={calm ? Play : Pause} label={calm ? nl.header.calm.on : nl.header.calm.off} onPress={() => onCalm(!calm)} />}
        <IconButton kind="keys" icon={Keyboard} label={toetsen.open} onPress={onKeys} />
        <IconButton kind="sound" icon={sound ? Volume2 : VolumeX} label={sound ? nl.header.sound.on : nl.header.sound.off} onPress={onSound} />
      </span>
    </header>
  );
}
