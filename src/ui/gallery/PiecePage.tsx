import { useState } from "preact/hooks";
import type { Intent, PlayView } from "../../view/model.ts";
import type { MountStage } from "../play/Place.tsx";
import { PlayScreen } from "../play/PlayScreen.tsx";
import { galerij } from "../text/galerij.ts";
import "./gallery.css";

interface PiecePageProps {
  readonly address: string;
  readonly view: PlayView;
  readonly theme: "light" | "dark";
  /** Absent: the still pictures show. */
  readonly mountStage?: MountStage | undefined;
  readonly moving: boolean;
  /** Plays the effects of the piece once more. */
  readonly onAgain: () => void;
}

/** For makers: one piece, as large as in play, with the canvas or without. Shows the last intent and does nothing with it. */
export function PiecePage({ address, view, theme, mountStage, moving, onAgain }: PiecePageProps) {
  const [said, setSaid] = useState("");
  const to = (dark: boolean, moves: boolean) => `${address}/${dark ? "donker" : "licht"}/${moves ? "bewegend" : "stil"}`;
  const dark = theme === "dark";
  return (
    <div class="wh-gallery-piece" data-theme={theme} data-piece={`${address}/${dark ? "donker" : "licht"}/${moving ? "bewegend" : "stil"}`}>
      <nav class="wh-gallery-bar" aria-label={galerij.title}>
        <a href="#/galerij">{galerij.title}</a>
        <a href={to(!dark, moving)}>{dark ? galerij.light : galerij.dark}</a>
        <a href={to(dark, !moving)}>{moving ? galerij.still : galerij.moving}</a>
        <button type="button" onClick={onAgain}>
          {galerij.again}
        </button>
        <output>{said}</output>
      </nav>
      <PlayScreen
        view={view}
        onIntent={(intent: Intent) => setSaid(JSON.stringify(intent))}
        settings={{ theme, calm: moving ? "off" : "on", sound: false, pace: moving ? "echt" : "direct" }}
        onLeave={() => setSaid("leave")}
        onSound={() => setSaid("sound")}
        mountStage={mountStage}
        takeFocus={false}
      />
    </div>
  );
}
