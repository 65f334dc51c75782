import type { ComponentChildren } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { SaveStatus, Settings } from "../../runtime/ports.ts";
import type { SoundPort } from "../../runtime/sound.ts";
import { PlayScreen } from "../../ui/play/PlayScreen.tsx";
import { NoticeBar } from "../../ui/screens/index.ts";
import { useCalm } from "../../ui/theme/index.ts";
import type { Intent } from "../../view/index.ts";
import type { Session } from "../session.ts";
import { PLACE_SOUNDS } from "../ambience.ts";
import { useAmbience, useCaption } from "../usePlaySound.ts";
import { useStage } from "../useStage.ts";

interface PlayPageProps {
  readonly session: Session;
  readonly sound: SoundPort;
  readonly settings: Settings;
  readonly status: SaveStatus;
  readonly onSettings: (settings: Settings) => void;
  readonly onLeave: () => void;
  /** Takes the attempt away and offers something else. */
  readonly onSkip: () => void;
  readonly onDebrief: () => void;
  /** Takes what the trainee does in place of the session. */
  readonly onIntent?: (intent: Intent) => void;
  /** Stands above the play. */
  readonly above?: ComponentChildren;
}

export function PlayPage({ session, sound, settings, status, onSettings, onLeave, onSkip, onDebrief, onIntent: taken, above }: PlayPageProps) {
  const [, redraw] = useState(0);
  useEffect(() => session.subscribe(() => redraw((count) => count + 1)), [session]);
  const view = session.view();
  const stageNow = useCallback(() => session.view().stage, [session]);
  const mountStage = useStage(stageNow, settings);
  const pace = useCalm(settings.calm) ? "direct" : settings.pace;
  useEffect(() => session.setPace(pace), [session, pace]);
  useEffect(() => session.shown(), [session]);
  useAmbience(sound, PLACE_SOUNDS[view.stage.place] ?? null);
  const caption = useCaption(sound, settings.captions);
  const onIntent = (intent: Intent) => {
    if (intent.type === "confirmed" && view.sheet.kind === "end") onDebrief();
    else if (taken) taken(intent);
    else session.intent(intent);
  };
  return (
    <PlayScreen
      view={view}
      onIntent={onIntent}
      settings={settings}
      onLeave={onLeave}
      onSkipCase={session.attempt.game.script.warning === undefined || view.sheet.kind === "end" ? undefined : onSkip}
      onCalm={(still) => onSettings({ ...settings, calm: still ? "on" : "off" })}
      onSound={() => onSettings({ ...settings, sound: !settings.sound })}
      mountStage={mountStage}
      caption={caption}
      onTyping={sound.typing}
      notice={above ?? (status.where === "memory" && <NoticeBar status={status} folded />)}
    />
  );
}
