import type { RouteDrawing } from "../../view/routeMapLayout.ts";
import { WALKS, type RouteMapView, type Walk } from "../../view/routeMapModel.ts";

interface LinesProps {
  readonly view: RouteMapView;
  readonly drawing: RouteDrawing;
  /** `all`: places are rows beside the lanes. `forks`: only where ways part without a decision. */
  readonly dots: "all" | "forks";
}

/** The ways, weakest first, so that one's own route lies on top. Said in words in the list. */
export function Lines({ view, drawing, dots }: LinesProps) {
  const walks = new Map(view.ways.map(({ way, walk }) => [String(way), walk]));
  const places = view.bands.flatMap((band) => band.places);
  return (
    <svg
      class="wh-lines"
      aria-hidden="true"
      width={`${drawing.width / 16}rem`}
      height={`${drawing.height / 16}rem`}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
    >
      {WALKS.toReversed().map((walk) => (
        <g key={walk} class={`wh-line wh-line--${walk}`}>
          {drawing.ways.map(({ way, path }) => walks.get(String(way)) === walk && <path key={String(way)} d={path} />)}
        </g>
      ))}
      {places
        .filter(({ kind }) => dots === "all" || kind === "fork")
        .map((place) => {
          const { x, y } = drawing.places.get(place.id) ?? { x: 0, y: 0 };
          return <circle key={place.id} class={`wh-dot wh-dot--${place.walk}`} cx={x} cy={y} r={place.kind === "fork" ? 4 : 6} />;
        })}
    </svg>
  );
}

/** One line of each kind, for the legend. */
export function LineSample({ walk }: { readonly walk: Walk }) {
  return (
    <svg class="wh-line-sample" aria-hidden="true" viewBox="0 0 40 12" width="2.5rem" height="0.75rem">
      <g class={`wh-line wh-line--${walk}`}>
        <path d="M2 6H38" />
      </g>
    </svg>
  );
}
