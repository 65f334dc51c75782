import { Flag } from "lucide-preact";
import type { DecisionPlace, EndingPlace, PlaceView } from "../../view/routeMapModel.ts";
import { GRADE_ICONS, Icon } from "../parts/index.ts";
import { watals as words } from "../text/watals.ts";
import { endingSeen } from "./endingSeen.ts";
import { ROUTES } from "../../view/text/routes.ts";

interface PlaceProps {
  readonly place: PlaceView;
  readonly onOpen: (id: string) => void;
}

/** A place on the map: own decisions open their card, the rest can be read. */
export function Place({ place, onOpen }: PlaceProps) {
  if (place.kind === "fork") return <Fork name={place.name} />;
  return place.kind === "ending" ? <Ending place={place} /> : <Decision place={place} onOpen={onOpen} />;
}

function Decision({ place, onOpen }: { readonly place: DecisionPlace; readonly onOpen: (id: string) => void }) {
  const { grade, gradeName, name, walk, id } = place;
  if (grade === undefined || gradeName === undefined)
    return (
      <div class={`wh-station wh-station--${walk}`}>
        <span class="wh-station-name">{name}</span>
        <span class="wh-small wh-soft">{walk === "never" ? ROUTES.unseen : words.legend.walks[walk]}</span>
      </div>
    );
  return (
    <button
      type="button"
      class={`wh-station wh-station--${walk} wh-station--own wh-grade-edge--${grade}`}
      data-place={id}
      aria-label={words.open(name, gradeName)}
      onClick={() => onOpen(id)}
    >
      <span class="wh-station-name">{name}</span>
      <span class="wh-station-grade">
        <Icon of={GRADE_ICONS[grade]} size="sm" />
        {gradeName}
      </span>
    </button>
  );
}

function Ending({ place }: { readonly place: EndingPlace }) {
  const { title, walk } = place;
  const where = endingSeen(place);
  return (
    <div class={`wh-station wh-station--ending wh-station--${walk}`}>
      <span class="wh-station-name">
        <Icon of={Flag} size="sm" />
        {title ?? ROUTES.unseen}
      </span>
      {where !== "" && <span class="wh-small wh-soft">{where}</span>}
    </div>
  );
}

function Fork({ name }: { readonly name: string }) {
  return (
    <p class="wh-station wh-station--fork" title={ROUTES.forkWhy}>
      <span>
        {name}: {ROUTES.forkShort}
      </span>
    </p>
  );
}
