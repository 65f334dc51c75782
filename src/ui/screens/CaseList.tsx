import { TriangleAlert } from "lucide-preact";
import { ROLES, type CatalogueEntry, type TownView } from "../../view/shell.ts";
import type { Part } from "../../domain/roles.ts";
import { Icon, phenomenonIcon } from "../parts/index.ts";
import { schermen } from "../text/schermen.ts";

const { start } = schermen;

interface Pointing {
  /** Location that is pointed at, here or on the map. */
  readonly lit: string | null;
  readonly onLit: (location: string | null) => void;
}

interface CaseListProps extends Pointing {
  readonly catalogue: readonly CatalogueEntry[];
  readonly town: TownView;
  readonly onOpen: (caseId: string) => void;
}

export function CaseList({ catalogue, town, lit, onLit, onOpen }: CaseListProps) {
  return (
    <section aria-labelledby="casussen">
      <h2 id="casussen">{start.cases}</h2>
      {catalogue.length === 0 ? (
        <p class="wh-empty">{start.empty}</p>
      ) : (
        <ul class="wh-cases">
          {catalogue.map((entry) => (
            <CaseRow
              key={entry.id}
              entry={entry}
              where={town.labels.find((label) => label.location === entry.location)?.name}
              lit={lit}
              onLit={onLit}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface CaseRowProps extends Pointing {
  readonly entry: CatalogueEntry;
  /** Name of its location. */
  readonly where: string | undefined;
  readonly onOpen: (caseId: string) => void;
}

function CaseRow({ entry, where, lit, onLit, onOpen }: CaseRowProps) {
  return (
    <li
      class="wh-case"
      data-lit={lit === entry.location || undefined}
      onPointerEnter={() => onLit(entry.location)}
      onPointerLeave={() => onLit(null)}
      onFocusIn={() => onLit(entry.location)}
      onFocusOut={() => onLit(null)}
    >
      <span class="wh-case-glyph" aria-hidden="true">
        <Icon of={phenomenonIcon(entry.phenomenon, entry.channel)} size="sm" />
      </span>
      <div class="wh-case-words">
        <h3>
          <button type="button" class="wh-case-open" onClick={() => onOpen(entry.id)}>
            {entry.title}
          </button>
        </h3>
        <p class="wh-small wh-soft">{[entry.phenomenon, where ?? entry.channel].join(" · ")}</p>
        <p class="wh-small wh-soft">{rolesText(entry)}</p>
        {entry.warning !== undefined && (
          <p class="wh-small wh-case-warning">
            <Icon of={TriangleAlert} size="xs" />
            <span>
              <b>{start.warning}:</b> {entry.warning}
            </span>
          </p>
        )}
      </div>
      <p class="wh-case-minutes wh-soft">{schermen.minutes(entry.minutes)}</p>
    </li>
  );
}

/** "Hoofdrol: Jongerenwerker, Politie · Bijrol: Boa" */
function rolesText(entry: CatalogueEntry): string {
  const names = (part: Part) => ROLES.filter((role) => entry.roles[role] === part).map((role) => schermen.roles[role].name);
  const main = names("hoofdrol");
  const side = names("bijrol");
  return [main.length > 0 && `${start.main}: ${main.join(", ")}`, side.length > 0 && `${start.side}: ${side.join(", ")}`].filter(Boolean).join(" · ");
}
