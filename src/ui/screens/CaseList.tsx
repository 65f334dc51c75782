import { Check, CircleDot, TriangleAlert } from "lucide-preact";
import { ROLES, type CaseFilter, type CaseLine, type CaseState, type CatalogueEntry, type CatalogueView, type TownView } from "../../view/shell.ts";
import { Icon } from "../parts/index.ts";
import { schermen } from "../text/schermen.ts";
import { CaseFilters } from "./CaseFilters.tsx";
import { CaseOpener } from "./CaseOpener.tsx";

const { start } = schermen;

interface Pointing {
  /** Location that is pointed at, here or on the map. */
  readonly lit: string | null;
  readonly onLit: (location: string | null) => void;
}

interface CaseListProps extends Pointing {
  readonly found: CatalogueView;
  readonly filter: CaseFilter;
  readonly onFilter: (filter: CaseFilter) => void;
  readonly town: TownView;
  readonly onOpen: (caseId: string) => void;
}

export function CaseList({ found, filter, onFilter, ...rows }: CaseListProps) {
  const drills = found.lines.filter(({ entry }) => entry.kind === "drill");
  return (
    <section aria-labelledby="casussen">
      <h2 id="casussen">{start.cases}</h2>
      {found.total > 1 && <CaseFilters found={found} filter={filter} onFilter={onFilter} />}
      {found.total === 0 ? <p class="wh-empty">{start.empty}</p> : <Rows lines={found.lines.filter(({ entry }) => entry.kind === undefined)} {...rows} />}
      {drills.length > 0 && (
        <>
          <h3>{start.drills}</h3>
          <p class="wh-soft">{start.drillsLead}</p>
          <Rows lines={drills} {...rows} />
        </>
      )}
    </section>
  );
}

type RowsProps = Pick<CaseListProps, "town" | "lit" | "onLit" | "onOpen">;

function Rows({ lines, town, ...pointing }: RowsProps & { readonly lines: readonly CaseLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul class="wh-cases">
      {lines.map((line) => (
        <CaseRow key={line.entry.id} line={line} where={town.labels.find((label) => label.location === line.entry.location)?.name} {...pointing} />
      ))}
    </ul>
  );
}

interface CaseRowProps extends Pointing {
  readonly line: CaseLine;
  /** Name of its location. */
  readonly where: string | undefined;
  readonly onOpen: (caseId: string) => void;
}

function CaseRow({ line: { entry, state }, where, lit, onLit, onOpen }: CaseRowProps) {
  return (
    <li
      class="wh-case"
      data-lit={lit === entry.location || undefined}
      onPointerEnter={() => onLit(entry.location)}
      onPointerLeave={() => onLit(null)}
      onFocusIn={() => onLit(entry.location)}
      onFocusOut={() => onLit(null)}
    >
      <CaseOpener entry={entry} onOpen={onOpen}>
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
      </CaseOpener>
      <div class="wh-case-side wh-soft">
        <p>{schermen.minutes(entry.minutes)}</p>
        <StateMark state={state} />
      </div>
    </li>
  );
}

/** What waits says nothing: that is most of the list. */
function StateMark({ state }: { readonly state: CaseState }) {
  if (state === "waits") return null;
  return (
    <p class="wh-small wh-case-state" data-state={state}>
      <Icon of={state === "done" ? Check : CircleDot} size="xs" />
      {start.filter.states[state]}
    </p>
  );
}

/** "Hoofdrol voor jongerenwerker en politie" */
function rolesText(entry: CatalogueEntry): string {
  const main = ROLES.filter((role) => entry.roles[role] === "hoofdrol");
  if (main.length === ROLES.length) return start.mainForAll;
  return start.mainFor(main.map((role) => schermen.roles[role].name));
}
