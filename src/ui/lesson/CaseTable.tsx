import type { Role } from "../../domain/roles.ts";
import { ROLES, type CatalogueEntry } from "../../view/shell.ts";
import { les } from "../text/les.ts";
import { schermen } from "../text/schermen.ts";
import { voorbereiden } from "../text/voorbereiden.ts";

const { cases: words } = les;

interface CaseTableProps {
  readonly cases: readonly CatalogueEntry[];
  readonly objectives: Readonly<Record<string, { readonly core: string }>>;
}

/** Every case with what it is about, what one learns, and how long each role takes. */
export function CaseTable({ cases, objectives }: CaseTableProps) {
  const named = (goals: readonly string[]) => goals.map((goal) => objectives[goal]?.core ?? goal).join(", ");
  return (
    <section class="wh-card wh-lesson">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <p>{words.link}</p>
      <table class="wh-lesson-cases">
        <thead>
          <tr>
            <th scope="col">{words.case}</th>
            <th scope="col">{words.goals}</th>
            {ROLES.map((role) => (
              <th key={role} scope="col">
                {schermen.roles[role].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.map((entry) => (
            <tr key={entry.id}>
              <th scope="row">
                <a href={`#/casus/${entry.id}`}>{entry.title}</a>
                <span class="wh-small wh-soft">{entry.phenomenon}</span>
                {entry.warning !== undefined && (
                  <span class="wh-small">
                    {words.warning} {entry.warning}
                  </span>
                )}
              </th>
              <td data-of={words.goals}>{named(entry.objectives)}</td>
              {ROLES.map((role) => (
                <td key={role} data-of={schermen.roles[role].name}>
                  {partText(entry, role)}
                  {entry.ownObjectives?.[role] && ` ${words.own(named(entry.ownObjectives[role]))}`}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function partText({ roles, minutes }: CatalogueEntry, role: Role): string {
  const part = roles[role];
  return part === undefined
    ? words.none
    : `${voorbereiden.role.part[part].toLowerCase()}, ${part === "bijrol" ? schermen.bijrolMinutes : schermen.minutes(minutes)}`;
}
