import type { ComponentChildren } from "preact";
import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import type { Intent, PlayView, SheetView } from "../../view/model.ts";
import { sheetTexts } from "../../view/sheets/texts.ts";
import type { SoundName } from "../../view/shell.ts";
import { LiveRegion, useTitle } from "../parts/index.ts";
import { MarkingContext, Phone, waitingOn, type Marking, type PaceName } from "../phone/index.ts";
import { Sheet, SheetChromeContext } from "../sheet/index.ts";
import { WordsHere } from "../terms/WordsHere.tsx";
import { useCameFromScreen } from "../screens/useScreenFocus.ts";
import { nl } from "../text/nl.ts";
import { useCalm, useDark, type ThemeSettings } from "../theme/index.ts";
import { Header } from "./Header.tsx";
import { KeysDialog } from "./KeysDialog.tsx";
import { LeaveDialog } from "./LeaveDialog.tsx";
import { countNotes, NotebookDialog, NotebookInline } from "./Notebook.tsx";
import { Place, type MountStage } from "./Place.tsx";
import "./play.css";
import "./notebook.css";
import { SoundChip } from "./SoundChip.tsx";
import { Steps } from "./Steps.tsx";
import { useKeysHelp } from "./useKeysHelp.ts";

/** The part of the saved settings that the play screen needs. */
export interface PlaySettings extends Pick<ThemeSettings, "theme" | "calm"> {
  readonly sound: boolean;
  readonly pace: PaceName;
  /** Keys of one sign that work anywhere. */
  readonly shortcuts?: boolean;
}

export interface PlayScreenProps {
  readonly view: PlayView;
  readonly onIntent: (intent: Intent) => void;
  readonly settings: PlaySettings;
  readonly onLeave: () => void;
  /** Leaving without keeping anything, for a case with a warning. */
  readonly onSkipCase?: (() => void) | undefined;
  readonly onSound: () => void;
  /** Lets everything that moves stand still, or move again. */
  readonly onCalm?: ((calm: boolean) => void) | undefined;
  /** Mounts the canvas in its layer. It sets `data-canvas="on"` on `.wh-play` once it draws. Keep its identity stable. */
  readonly mountStage?: MountStage | undefined;
  /** What sounds now, for its caption. */
  readonly caption?: SoundName | null;
  readonly onTyping?: ((on: boolean) => void) | undefined;
  /** Stands above everything, such as "dit wordt niet bewaard". */
  readonly notice?: ComponentChildren;
  /** Off in the gallery, where many screens stand side by side. */
  readonly takeFocus?: boolean;
}

/** Sheets that take all the room of a small screen, and those that float as a card on a wide one. */
const ROOM: Readonly<Partial<Record<SheetView["kind"], "all" | "card">>> = { builder: "all", feedback: "all", limit: "all", beat: "card", end: "card" };

/** Draws a whole PlayView and raises intents. Knows no rule of the game. */
export function PlayScreen({
  view,
  onIntent,
  settings,
  onLeave,
  onSkipCase,
  onSound,
  onCalm,
  mountStage,
  caption = null,
  onTyping,
  notice,
  takeFocus = true,
}: PlayScreenProps) {
  // The screen after this one takes focus, also when play is what the page began with.
  useCameFromScreen();
  useTitle(nl.header.play, view.header.title, view.header.roleName);
  const root = useRef<HTMLDivElement>(null);
  const [notebook, setNotebook] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const keys = useKeysHelp(settings.shortcuts ?? false);
  const size = useSheetSize(view.sheet);
  const calm = useCalm(settings.calm);
  const dark = useDark(settings.theme);
  const marking = useMarkingOf(view.sheet, onIntent);
  const chrome = useMemo(
    () => ({
      steps: <Steps steps={view.header.steps} />,
      words: <WordsHere texts={sheetTexts(view.sheet)} />,
      tall: size.tall,
      onResize: size.toggle,
      takeFocus,
    }),
    [view.header.steps, view.sheet, size.tall, size.toggle, takeFocus],
  );
  const arrived = useRef(new Set<string>());
  const [, redraw] = useState(0);
  const onArrived = useCallback(() => redraw((count) => count + 1), []);
  const pace = calm ? "direct" : settings.pace;
  // Said when it stands there, not while it is still being typed.
  const waiting = new Set(waitingOn(view.phone.screen, { name: pace, arrived: arrived.current }).map(({ message }) => message));
  const says = view.announcements.filter(({ id }) => !waiting.has(id));
  const inline = view.sheet.kind === "inspect" || view.sheet.kind === "consult";
  return (
    <div
      class="wh-play"
      ref={root}
      data-play-root
      data-sheet={view.sheet.kind}
      data-moment={view.sheet.momentId}
      data-room={ROOM[view.sheet.kind]}
      data-screen={view.phone.screen.kind}
      data-tall={size.tall || undefined}
      data-notebook={inline ? "inline" : undefined}
    >
      <div class="wh-play-in">
        <Header
          header={view.header}
          sound={settings.sound}
          caption={caption}
          notes={countNotes(view.notebook)}
          onLeave={onSkipCase ? () => setLeaving(true) : onLeave}
          maySkip={onSkipCase !== undefined}
          onSound={onSound}
          {...(onCalm ? { calm, onCalm } : {})}
          onNotebook={() => setNotebook(true)}
          onKeys={() => keys.set(true)}
          onSkip={() => root.current?.querySelector<HTMLElement>("[data-sheet-heading]")?.focus()}
        />
        {notice}
        {view.header.again && <p class="wh-again">{view.header.again}</p>}
        {view.header.together && <p class="wh-again">{view.header.together}</p>}
        <main class="wh-scene" aria-label={nl.header.play}>
          <Place name={view.stage.place} dark={dark} mountStage={mountStage} />
          <MarkingContext.Provider value={marking}>
            <Phone
              phone={view.phone}
              pace={pace}
              hum={view.stage.effects.find(({ kind }) => kind === "arrival" || kind === "buzz")?.key}
              calm={calm}
              arrived={arrived.current}
              onArrived={onArrived}
              onTyping={onTyping}
              beside={<SoundChip sound={caption} />}
              onOpen={(tab) => onIntent({ type: "tab.opened", tab })}
            />
          </MarkingContext.Provider>
          <SheetChromeContext.Provider value={chrome}>
            <Sheet sheet={view.sheet} onIntent={onIntent} notebook={inline && <NotebookInline notebook={view.notebook} />} />
          </SheetChromeContext.Provider>
        </main>
      </div>
      <NotebookDialog notebook={view.notebook} open={notebook} onClose={() => setNotebook(false)} />
      <KeysDialog open={keys.open} onClose={() => keys.set(false)} />
      {onSkipCase && <LeaveDialog open={leaving} onStay={() => setLeaving(false)} onLeave={onLeave} onSkip={onSkipCase} />}
      <LiveRegion says={says} />
    </div>
  );
}

/** Small screens: whether the sheet or the post has the room. A new moment starts with its own habit. */
function useSheetSize(sheet: SheetView): { tall: boolean; toggle: () => void } {
  const key = `${sheet.kind}/${sheet.momentId}`;
  const [chosen, setChosen] = useState<{ key: string; tall: boolean } | null>(null);
  const tall = chosen?.key === key ? chosen.tall : true;
  return { tall, toggle: () => setChosen({ key, tall: !tall }) };
}

function useMarkingOf(sheet: SheetView, onIntent: (intent: Intent) => void): Marking | null {
  return useMemo(() => {
    if (sheet.kind !== "inspect") return null;
    const current = sheet.claims.find((claim) => claim.id === sheet.current);
    return {
      marks: new Map(sheet.marks.map((mark) => [mark.id, mark])),
      toggle: (mark) => onIntent({ type: "mark.toggled", mark }),
      sort: (mark, key) => {
        if (current?.markId === mark) onIntent({ type: "claim.sorted", claim: current.id, key });
      },
    };
  }, [sheet, onIntent]);
}
