import { Play } from "lucide-preact";
import { Icon } from "../../parts/index.ts";
import { nl } from "../../text/nl.ts";

interface VoiceProps {
  readonly seconds: number;
  readonly heard: string;
  readonly text: string;
}

/** A voice message: nothing to play, all of it to read. */
export function Voice({ seconds, heard, text }: VoiceProps) {
  return (
    <>
      <span class="wh-voice">
        <Icon of={Play} size="sm" />
        <span class="wh-wave" aria-hidden="true" />
        <span class="wh-small">
          <span class="wh-hidden">{text}</span>
          <span aria-hidden="true">{`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`}</span>
        </span>
      </span>
      <span>
        <span class="wh-small wh-soft">{nl.phone.heard}: </span>
        <q>{heard}</q>
      </span>
    </>
  );
}
