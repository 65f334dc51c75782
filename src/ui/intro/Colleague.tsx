import { Undo2 } from "lucide-preact";
import { useEffect, useRef } from "preact/hooks";
import type { IntroCue } from "../../view/intro.ts";
import { Button, IconButton, Picture } from "../parts/index.ts";
import { voorgedaan } from "../text/voorgedaan.ts";
import { pointAt } from "./point.ts";
import "./intro.css";

interface ColleagueProps {
  readonly cue: IntroCue;
  /** Absent at the first thought. */
  readonly onBack?: (() => void) | undefined;
  /** The colleague does what is meant. */
  readonly onDo: () => void;
  readonly onSkip: () => void;
}

/** A colleague who thinks aloud above the play screen, and points. Said politely; never takes focus. */
export function Colleague({ cue, onBack, onDo, onSkip }: ColleagueProps) {
  const self = useRef<HTMLElement>(null);
  useEffect(() => {
    const root = self.current?.closest<HTMLElement>("[data-play-root]");
    if (!root) return undefined;
    // What is meant may still have to come in, or fold open.
    const again = () => pointAt(root, cue.at);
    const watch = new MutationObserver(again);
    watch.observe(root, { childList: true, subtree: true });
    again();
    return () => watch.disconnect();
  }, [cue]);
  const says = cue.says.map((line) => voorgedaan.lines[line]).join(" ");
  return (
    <aside class="wh-colleague" aria-label={voorgedaan.colleague} ref={self}>
      <span class="wh-colleague-face" aria-hidden="true">
        <Picture folder="avatars" name="jongerenwerk" alt="" />
      </span>
      <p class="wh-colleague-says" role="status">
        {says}
      </p>
      <div class="wh-colleague-tools">
        <Button onPress={onDo}>{cue.says.includes("welkom") ? voorgedaan.hello : voorgedaan.forMe}</Button>
        {onBack && <IconButton icon={Undo2} label={voorgedaan.back} onPress={onBack} />}
        <Button look="quiet" onPress={onSkip}>
          {voorgedaan.skip}
        </Button>
      </div>
    </aside>
  );
}
