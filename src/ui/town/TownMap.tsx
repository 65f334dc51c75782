import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { TownView } from "../../view/shell.ts";
import { schermen } from "../text/schermen.ts";
import { Pin } from "./Pin.tsx";
import { spotOf } from "./spot.ts";
import { townUrl } from "./townArt.ts";
import "./town.css";

/** Puts the canvas over the still map; returns how to take it away again. It sets `data-canvas="on"` on the frame once it draws. */
export type MountTown = (host: HTMLElement) => () => void;

interface TownMapProps {
  readonly town: TownView;
  readonly dark: boolean;
  /** Location that is pointed at, here or in the list. */
  readonly lit: string | null;
  readonly onLit: (location: string | null) => void;
  readonly onOpen: (caseId: string) => void;
  /** Keep its identity stable. */
  readonly mountTown?: MountTown | undefined;
  /** Stands in the sky above the town. */
  readonly children?: ComponentChildren;
}

/** The map of Waterhaven: a picture, the layer of the canvas, and above them the names and pins that are read and pressed. */
export function TownMap({ town, dark, lit, onLit, onOpen, mountTown, children }: TownMapProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => (host.current && mountTown ? mountTown(host.current) : undefined), [mountTown]);
  const url = townUrl(dark);
  const told = town.pins.find((pin) => pin.told)?.location;
  return (
    <div class="wh-town">
      <div class="wh-town-words">{children}</div>
      <div class="wh-town-frame">
        <div class="wh-town-picture" aria-hidden="true">
          {url !== undefined && <img class="wh-town-art" src={url} alt="" draggable={false} />}
          <div class="wh-town-stage" ref={host} />
        </div>
        {/* The names are also in the pins and in the list. */}
        <div class="wh-town-labels" aria-hidden="true">
          {town.labels.map((label) => (
            <span
              key={label.location}
              class="wh-town-label"
              data-kind={label.kind}
              data-pinned={town.pins.some((pin) => pin.location === label.location) || undefined}
              hidden={label.location === told}
              style={spotOf(label)}
            >
              {label.name}
            </span>
          ))}
        </div>
        {town.pins.length > 0 && (
          <ul class="wh-pins" aria-label={schermen.start.map}>
            {town.pins.map((pin) => (
              <Pin key={pin.location} pin={pin} lit={lit === pin.location} onLit={onLit} onOpen={onOpen} />
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
