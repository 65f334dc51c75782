import { useEffect, useRef } from "preact/hooks";
import { placeUrl } from "../art.ts";

/** Puts the canvas in its layer; returns how to take it away again. */
export type MountStage = (host: HTMLElement) => (() => void) | void;

interface PlaceProps {
  readonly name: string;
  readonly dark: boolean;
  readonly mountStage?: MountStage | undefined;
}

/** Where you are: a still picture, with the layer of the canvas above it and everything that is read above that. */
export function Place({ name, dark, mountStage }: PlaceProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => (host.current && mountStage ? mountStage(host.current) : undefined), [mountStage]);
  const url = placeUrl(name, dark);
  return (
    <div class="wh-place" data-stage-slot="place" data-place={name} aria-hidden="true">
      {url !== undefined && <img class="wh-place-still" src={url} alt="" draggable={false} />}
      <div class="wh-stage" ref={host} />
    </div>
  );
}
