import { TriangleAlert } from "lucide-preact";
import { ROLES, type CatalogueEntry } from "../../view/shell.ts";
import type { Part } from "../../domain/roles.ts";
import { Icon } from "../parts/index.ts";
import { schermen } from "../text/schermen.ts";
import { phenomenonIcon } from "./phenomenon.ts";

const { start } = schermen;

interface CaseListProps {
  readonly catalogue: readonly CatalogueEntry[];
  readonly onOpen: (caseId: string) => void;
}

export function CaseList({ catalogue, onOpen }: CaseListProps) {
  return (
    <section aria-labelledby="casussen">
      <h2 id="casussen">{start.cases}</h2>
      {catalogue.length === 0 ? (
        <p class="wh-empty">{start.empty}</p>
      ) : (
        <ul class="wh-cases">
          {catalogue.map((entry) => (
            <CaseRow key={entry.id} entry={entry} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </section>
  );
}

function CaseRow({ entry, onOpen }: { readonly entry: CatalogueEntry; readonly onOpen: (caseId: string) => void }) {
  return (
    <li class="wh-case">
      <span class="wh-case-glyph" aria-hidden="true">
        <Icon of={phenomenonIcon(entry.phenomenon, entry.channel)} size="sm" />
      </span>
      <div class="wh-case-words">
        <h3>
          <button type="button" class="wh-case-open" onClick={() => onOpen(entry.id)}>
            {entry.title}
          </button>
        </h3>
        <p class="wh-small wh-soft">
          {entry.phenomenon} · {entry.channel}
        </p>
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
