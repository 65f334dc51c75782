import { useMemo } from "preact/hooks";
import { layoutTall, layoutWide, type RouteDrawing } from "../../view/routeMapLayout.ts";
import type { PlaceView, RouteMapView } from "../../view/routeMapModel.ts";
import { useScrollable } from "../parts/index.ts";
import { watals as words } from "../text/watals.ts";
import { useWide } from "../theme/useMedia.ts";
import { Lines } from "./Lines.tsx";
import { Place } from "./Place.tsx";
import { useArrows } from "./useArrows.ts";

interface RouteMapProps {
  readonly view: RouteMapView;
  readonly onOpen: (id: string) => void;
}

/** Wide: from left to right, to be scrolled. Narrow: from top to bottom, as wide as the screen. */
export function RouteMap({ view, onOpen }: RouteMapProps) {
  const wide = useWide(56);
  const drawing = useMemo(() => (wide ? layoutWide(view) : layoutTall(view)), [wide, view]);
  const box = useScrollable<HTMLDivElement>("across");
  const arrows = useArrows();
  return (
    <div class={`wh-map ${wide ? "wh-map--wide wh-card" : "wh-map--tall"}`} ref={box} role="group" aria-label={words.map} {...arrows}>
      <div class="wh-map-in" style={{ "--wh-w": drawing.width, "--wh-h": drawing.height }}>
        {view.bands.map(({ key }, index) => (
          <div key={key} class="wh-map-band" style={spanOf(drawing, index)} />
        ))}
        <Lines view={view} drawing={drawing} dots={wide ? "forks" : "all"} />
        <Bands view={view} drawing={drawing} onOpen={onOpen} />
      </div>
    </div>
  );
}

/** The places as they follow each other in the story, also for who hears them. */
function Bands({ view, drawing, onOpen }: RouteMapProps & { readonly drawing: RouteDrawing }) {
  return (
    <>
      {view.bands.map(({ key, name }, index) => (
        <div key={key} class="wh-map-step" role="group" aria-label={name}>
          <p class="wh-map-head" aria-hidden="true" style={spanOf(drawing, index)}>
            <span>{name}</span>
          </p>
          {drawing.order
            .filter(({ band }) => band === key)
            .map((place) => (
              <div key={place.id} class="wh-map-spot" data-kind={place.kind} style={spotOf(drawing, place)}>
                <Place place={place} onOpen={onOpen} />
              </div>
            ))}
        </div>
      ))}
    </>
  );
}

const spanOf = ({ bands }: RouteDrawing, index: number) => ({ "--wh-from": bands[index]?.from ?? 0, "--wh-to": bands[index]?.to ?? 0 });

function spotOf({ places }: RouteDrawing, { id }: PlaceView) {
  const { x, y } = places.get(id) ?? { x: 0, y: 0 };
  return { "--wh-x": x, "--wh-y": y };
}
