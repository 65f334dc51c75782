import { useCallback, useRef, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { isGroup, pieceOf } from "../../ui/gallery/pieces.ts";
import { Gallery } from "../../ui/gallery/Gallery.tsx";
import { PiecePage } from "../../ui/gallery/PiecePage.tsx";
import { ErrorScreen } from "../../ui/screens/index.ts";
import { galerij } from "../../ui/text/galerij.ts";
import type { PlayView } from "../../view/index.ts";
import type { SoundPort } from "../../runtime/sound.ts";
import { useStage } from "../useStage.ts";
import { SoundsPage } from "./SoundsPage.tsx";

interface GalleryPageProps {
  readonly rest: string;
  readonly sound: SoundPort;
}

/** `#/galerij/GROUP/PIECE/donker|licht/bewegend|stil`; without a piece the group, without a group the table of contents. */
export function GalleryPage({ rest, sound }: GalleryPageProps) {
  const [, go] = useLocation();
  const [group, name, theme = "donker", motion = "bewegend"] = rest.split("/").filter(Boolean).map(decoded);
  if (group === "geluiden") return <SoundsPage sound={sound} />;
  if (group === undefined || group === "kaart" || group === "avatars") return <Gallery group={group} />;
  const missing = <ErrorScreen {...galerij.missing} onHome={() => go("/galerij")} />;
  if (!isGroup(group)) return missing;
  if (name === undefined) return <Gallery group={group} />;
  const view = pieceOf(group, name);
  if (!view) return missing;
  return <Piece key={rest} address={`#/galerij/${group}/${name}`} view={view} theme={theme === "licht" ? "light" : "dark"} moving={motion === "bewegend"} />;
}

interface PieceProps {
  readonly address: string;
  readonly view: PlayView;
  readonly theme: "light" | "dark";
  readonly moving: boolean;
}

function Piece({ address, view, theme, moving }: PieceProps) {
  const [round, setRound] = useState(0);
  const shown = {
    ...view,
    stage: { ...view.stage, moment: `${round}`, effects: view.stage.effects.map((effect) => ({ ...effect, key: `${effect.key}/${round}` })) },
  };
  const latest = useRef(shown);
  latest.current = shown;
  const stageNow = useCallback(() => latest.current.stage, []);
  const mountStage = useStage(stageNow, { theme, calm: moving ? "off" : "on" });
  return <PiecePage address={address} view={shown} theme={theme} moving={moving} mountStage={mountStage} onAgain={() => setRound(round + 1)} />;
}

/** An address that was not written by the gallery may be no address at all. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
