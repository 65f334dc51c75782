import { ArrowLeft } from "lucide-preact";
import { useEffect, useState } from "preact/hooks";
import type { DecisionView } from "../../view/model.ts";
import { WALKS, type DecisionPlace, type RouteMapView } from "../../view/routeMapModel.ts";
import { Button } from "../parts/index.ts";
import { ChoiceGroup } from "../screens/ChoiceGroup.tsx";
import { Main } from "../screens/Main.tsx";
import { ScreenHeading } from "../screens/ScreenHeading.tsx";
import { watals as words } from "../text/watals.ts";
import { Compare } from "./Compare.tsx";
import { LineSample } from "./Lines.tsx";
import { PlaceCard } from "./PlaceCard.tsx";
import { RouteList } from "./RouteList.tsx";
import { RouteMap } from "./RouteMap.tsx";
import "./routes.css";
import "./places.css";

interface RoutesScreenProps {
  readonly view: RouteMapView;
  /** Other attempts are still being read. */
  readonly reading: boolean;
  readonly most: number;
  /** This attempt came from a file. */
  readonly fromFile: boolean;
  /** The map could not be fetched. */
  readonly onRetry?: (() => void) | undefined;
  /** The decision whose card is open; belongs in the address. */
  readonly open: string | null;
  readonly decision: DecisionView | undefined;
  readonly onOpen: (id: string | null) => void;
  readonly onRewind: (id: string) => void;
  readonly onAgain: () => void;
  readonly onDebrief: () => void;
}

/** The map of the case as this role could walk it, with what was walked on it. */
export function RoutesScreen({ view, reading, most, fromFile, onRetry, open, decision, onOpen, onRewind, onAgain, onDebrief }: RoutesScreenProps) {
  const [as, setAs] = useState<"map" | "list">("map");
  const isPainted = usePainted();
  const place = view.bands.flatMap(({ places }) => places).find((one): one is DecisionPlace => one.kind === "decision" && one.id === open) ?? null;
  const note = onRetry ? words.failed : view.partial ? words.partial : words.seen(view.endings.seen, view.endings.all);
  return (
    <Main kind="routes">
      <header class="wh-page-head">
        <p class="wh-kicker">
          {words.kicker} · {view.caseTitle} · {view.roleName}
        </p>
        <ScreenHeading text={words.title} title={[words.kicker, view.caseTitle]} />
        {as === "map" && <p class="wh-routes-lead">{words.lead}</p>}
        <p>{note}</p>
        {onRetry && (
          <div class="wh-actions">
            <Button onPress={onRetry}>{words.retry}</Button>
          </div>
        )}
      </header>
      <div class="wh-routes-bar">
        <ChoiceGroup
          legend={words.views.legend}
          value={as}
          choices={[
            { value: "map", name: words.views.map },
            { value: "list", name: words.views.list },
          ]}
          onPick={setAs}
        />
        {as === "map" && <Legend />}
      </div>
      <section class="wh-routes-view" aria-labelledby="kaart" data-as={as}>
        <h2 id="kaart" class="wh-hidden">
          {words.map}
        </h2>
        {as === "map" && <RouteMap view={view} onOpen={onOpen} />}
        <div class="wh-routes-list">{(as === "list" || isPainted) && <RouteList view={view} onOpen={onOpen} />}</div>
      </section>
      <Compare attempts={reading ? null : view.attempts} most={most} fromFile={fromFile} />
      <div class="wh-actions">
        <Button icon={ArrowLeft} onPress={onDebrief}>
          {words.toDebrief}
        </Button>
      </div>
      <PlaceCard place={place} decision={decision} canRetry={view.canRetry} onRewind={onRewind} onAgain={onAgain} onClose={() => onOpen(null)} />
    </Main>
  );
}

/** True once the screen stands there. On paper the list takes the place of the map, so it is always made, but after what is looked at. */
function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPainted(true), 100);
    return () => clearTimeout(timer);
  }, []);
  return painted;
}

function Legend() {
  return (
    <div class="wh-map-legend">
      <ul aria-label={words.legend.name}>
        {WALKS.map((walk) => (
          <li key={walk}>
            <LineSample walk={walk} />
            {words.legend.walks[walk]}
          </li>
        ))}
      </ul>
      <p class="wh-small wh-soft wh-map-keys">{words.keys}</p>
    </div>
  );
}
