import { Check, Ellipsis, type LucideIcon } from "lucide-preact";
import type { CaseState, GridCell, GridView } from "../../view/progressPage.ts";
import { Icon, useScrollable } from "../parts/index.ts";
import { capital, shortRole, voortgang } from "../text/voortgang.ts";
import { caseAt } from "./paths.ts";

const words = voortgang.grid;
const ICONS: Readonly<Partial<Record<CaseState, LucideIcon>>> = { done: Check, running: Ellipsis };
const STATES = ["done", "running", "waits"] as const satisfies readonly CaseState[];

/** Which case was played in which role; every cell opens its case. */
export function Grid({ grid }: { readonly grid: GridView }) {
  const scroll = useScrollable<HTMLDivElement>("across");
  return (
    <section class="wh-card wh-prog-card" aria-labelledby="onderwerpen">
      <header>
        <h2 id="onderwerpen">{words.title}</h2>
        <p class="wh-soft">{words.lead}</p>
      </header>
      <div class="wh-prog-grid" ref={scroll} role="group" aria-labelledby="onderwerpen">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.subject}</th>
              {grid.roles.map((role) => (
                <th key={role} scope="col">
                  {shortRole[role]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((row) => (
              <tr key={row.caseId}>
                <th scope="row">
                  {capital(row.phenomenon)}
                  <span class="wh-small wh-soft">{row.title}</span>
                </th>
                {row.cells.map((cell, index) => (
                  <td key={grid.roles[index]}>{cell ? <Cell row={row} cell={cell} /> : <span class="wh-hidden">{words.noPart}</span>}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul class="wh-prog-legend wh-small" aria-label={words.legend}>
        {STATES.map((state) => (
          <li key={state}>
            <Mark state={state} part="hoofdrol" />
            {words.states[state]}
          </li>
        ))}
        <li>
          <Mark state="waits" part="bijrol" />
          {words.parts.bijrol}
        </li>
      </ul>
    </section>
  );
}

function Cell({ row: { caseId, title }, cell: { role, part, state } }: { readonly row: GridView["rows"][number]; readonly cell: GridCell }) {
  return (
    <a href={caseAt(caseId)} aria-label={words.cell({ caseId, title, role }, words.parts[part], words.states[state])}>
      <Mark state={state} part={part} />
    </a>
  );
}

/** State by glyph and fill, part by size. */
function Mark({ state, part }: Pick<GridCell, "state" | "part">) {
  const icon = ICONS[state];
  return (
    <span class="wh-prog-mark" data-state={state} data-part={part} aria-hidden="true">
      {icon && <Icon of={icon} size="xs" />}
    </span>
  );
}
