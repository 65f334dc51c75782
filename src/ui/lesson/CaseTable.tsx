import type { Part } from "../../domain/roles.ts";
import { ROLES, type CatalogueEntry } from "../../view/shell.ts";
import { les } from "../text/les.ts";
import { schermen } from "../text/schermen.ts";

const { cases: words } = les;

interface CaseTableProps {
  readonly cases: readonly CatalogueEntry[];
  readonly objectives: Readonly<Record<string, { readonly core: string }>>;
}

/** Every case with what it is about, what one learns, and how long each role takes. */
export function CaseTable({ cases, objectives }: CaseTableProps) {
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
          {cases.map(({ id, title, phenomenon, warning, objectives: goals, roles, minutes }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`#/casus/${id}`}>{title}</a>
                <span class="wh-small wh-soft">{phenomenon}</span>
                {warning !== undefined && (
                  <span class="wh-small">
                    {words.warning} {warning}
                  </span>
                )}
              </th>
              <td data-of={words.goals}>{goals.map((goal) => objectives[goal]?.core ?? goal).join(", ")}</td>
              {ROLES.map((role) => (
                <td key={role} data-of={schermen.roles[role].name}>
                  {partText(roles[role], minutes)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const partText = (part: Part | undefined, minutes: number): string =>
  part === undefined ? words.none : `${schermen.role.part[part].toLowerCase()}, ${part === "bijrol" ? schermen.bijrolMinutes : schermen.minutes(minutes)}`;
