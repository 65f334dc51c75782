import type { ComponentChildren } from "preact";
import type { KnowledgeKind } from "../../domain/kader/knowledge.ts";
import type { Step } from "../../domain/steps.ts";
import { kennisbank, SHELF_NAMES } from "../text/kennisbank.ts";
import { PlaceHeading, useNav } from "./nav.tsx";
import { SHELF_OF } from "./Shelves.tsx";
import { GroupSteps, Matrix } from "./shelves/Approaches.tsx";
import { Ladder } from "./shelves/Ladder.tsx";
import { Law } from "./shelves/Law.tsx";
import { Collisions, Goals, Grouped, Limits } from "./shelves/Lists.tsx";
import { Actions, Roles } from "./shelves/Roles.tsx";
import { Route } from "./shelves/Route.tsx";
import { Difficult, Language } from "./shelves/Words.tsx";
import "./shelves.css";
import "./approaches.css";
import "./tables.css";

interface ShelfProps {
  readonly kind: KnowledgeKind;
  readonly step?: Step | undefined;
  readonly focus: boolean;
}

/** A shelf, drawn for what stands on it. */
export function Shelf({ kind, step, focus }: ShelfProps) {
  const shelf = SHELF_OF[kind] ?? kind;
  const { lead } = kennisbank.shelf[shelf as keyof typeof kennisbank.shelf];
  return (
    <div class={`wh-kb-shelf wh-kb-shelf--${shelf}`}>
      <header class="wh-page-head">
        <PlaceHeading focus={focus}>{SHELF_NAMES[shelf].name}</PlaceHeading>
        <p class="wh-soft">{lead}</p>
      </header>
      <Practice shelf={shelf} />
      {contentOf(shelf, step)}
    </div>
  );
}

/** What can be played about this shelf. */
function Practice({ shelf }: { readonly shelf: KnowledgeKind }) {
  const drills = useNav().practice?.(shelf) ?? [];
  if (drills.length === 0) return null;
  return (
    <p class="wh-not-on-paper">
      {kennisbank.practice}{" "}
      {drills.map(({ title, minutes, ...link }, at) => (
        <span key={title}>
          {at > 0 && " · "}
          <a {...link}>{kennisbank.practiceLink(title, minutes)}</a>
        </span>
      ))}
    </p>
  );
}

function contentOf(shelf: KnowledgeKind, step: Step = "duiden"): ComponentChildren {
  switch (shelf) {
    case "criterium":
      return <Route step={step} />;
    case "rol":
    case "deelrol":
    case "activiteit":
      return <Roles />;
    case "actie":
      return <Actions />;
    case "trede":
    case "middel":
      return <Ladder />;
    case "fase":
      return <Matrix />;
    case "groepsstap":
      return <GroupSteps />;
    case "recht":
      return <Law />;
    case "grens":
      return <Limits />;
    case "botsing":
      return <Collisions />;
    case "leerdoel":
      return <Goals />;
    case "taal":
      return <Language />;
    case "woord":
      return <Difficult />;
    case "partner":
    case "kanaal":
      return <Grouped kinds={["partner", "kanaal"]} />;
    case "afspraak":
    case "regel":
      return <Grouped kinds={[shelf]} />;
  }
}
