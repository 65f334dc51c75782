import { ArrowRight } from "lucide-preact";
import type { DecisionPlace, PlaceView, RouteMapView } from "../../view/routeMapModel.ts";
import { Button, GradeBadge, Icon } from "../parts/index.ts";
import { watals as words } from "../text/watals.ts";
import { ROUTES } from "../../view/text/routes.ts";
import { endingSeen } from "./endingSeen.ts";
import { GradeCounts } from "./GradeCounts.tsx";

interface RouteListProps {
  readonly view: RouteMapView;
  readonly onOpen: (id: string) => void;
}

/** The map in words: per step every place, and where one can go from there. */
export function RouteList({ view, onOpen }: RouteListProps) {
  return (
    <ol class="wh-route-list">
      {view.bands.map(({ key, name, places }) => (
        <li key={key}>
          <h3>{name}</h3>
          <ul class="wh-card">
            {places.map((place) => (
              <li key={place.id} class="wh-route-row">
                <Row place={place} onOpen={onOpen} />
                {place.onward.length > 0 && <Onward place={place} />}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Row({ place, onOpen }: { readonly place: PlaceView; readonly onOpen: (id: string) => void }) {
  if (place.kind === "fork")
    return (
      <p>
        <b>{place.name}</b>
        <span class="wh-soft"> · {ROUTES.forkWhy}</span>
      </p>
    );
  if (place.kind === "decision") return <Decision place={place} onOpen={onOpen} />;
  const where = endingSeen(place);
  return (
    <p>
      <b>{place.title ?? ROUTES.unseen}</b>
      {where !== "" && <span class="wh-soft"> · {where}</span>}
    </p>
  );
}

function Decision({ place, onOpen }: { readonly place: DecisionPlace; readonly onOpen: (id: string) => void }) {
  const { id, name, grade, gradeName, walk, counts } = place;
  if (grade === undefined || gradeName === undefined)
    return (
      <p>
        <b>{name}</b>
        <span class="wh-soft"> · {walk === "never" ? ROUTES.unseen.toLowerCase() : words.legend.walks[walk]}</span>
      </p>
    );
  return (
    <div class="wh-route-own">
      <Button look="quiet" label={words.open(name, gradeName)} onPress={() => onOpen(id)}>
        {name}
      </Button>
      <GradeBadge grade={grade} name={gradeName} />
      {counts && <GradeCounts counts={counts} />}
    </div>
  );
}

function Onward({ place }: { readonly place: PlaceView }) {
  return (
    <ul class="wh-route-onward wh-small" aria-label={words.onward.name}>
      {place.onward.map(({ to, name, walk }) => (
        <li key={to}>
          <Icon of={ArrowRight} size="xs" />
          <span>
            {walk === "never" ? name : <b>{name}</b>} <span class="wh-soft">· {words.onward.walks[walk]}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
