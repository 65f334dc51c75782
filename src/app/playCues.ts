import type { SoundPort } from "../runtime/sound.ts";
import type { Cue } from "./sounds.ts";

interface CuePlayer {
  readonly play: (cues: readonly Cue[]) => void;
  readonly stop: () => void;
}

/** Plays cues in their time; what is newer takes the place of what still waited. */
export function createCuePlayer(sound: Pick<SoundPort, "play">): CuePlayer {
  let waiting: readonly ReturnType<typeof setTimeout>[] = [];
  const stop = () => {
    for (const timer of waiting) clearTimeout(timer);
    waiting = [];
  };
  return {
    play: (cues) => {
      if (cues.length === 0) return;
      stop();
      for (const { sound: name } of cues.filter(({ after }) => after === 0)) sound.play(name);
      waiting = cues.filter(({ after }) => after > 0).map(({ sound: name, after }) => setTimeout(() => sound.play(name), after));
    },
    stop,
  };
}
