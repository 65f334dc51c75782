import { useId, useState } from "preact/hooks";
import type { KnowledgeEntry } from "../../../domain/kader/knowledge.ts";
import type { LadderColumn } from "../../../domain/kader/ladder.ts";
import { COLUMN_WORDS, kennisbank } from "../../text/kennisbank.ts";
import { May } from "../May.tsx";
import { Go, useNav } from "../nav.tsx";

interface RoleTableProps {
  readonly entries: readonly KnowledgeEntry[];
  readonly caption: string;
  /** What a row is. */
  readonly row: string;
}

/** Who may do what: a column per role. Where there is no room for all, one role at a time. */
export function RoleTable({ entries, caption, row }: RoleTableProps) {
  const { role } = useNav();
  const columns = [...new Set(entries.flatMap(({ parts }) => parts.flatMap(({ column }) => column ?? [])))];
  const [shown, setShown] = useState<LadderColumn>(role ?? columns[0] ?? "jongerenwerk");
  return (
    <div class="wh-kb-roles">
      <RolePick columns={columns} shown={shown} onPick={setShown} />
      <table class="wh-kb-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{row}</th>
            {columns.map((column) => (
              <th key={column} scope="col" {...cell(column, shown, role)}>
                {COLUMN_WORDS[column]}
                {column === role && <span class="wh-kb-own">{kennisbank.role.own}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <th scope="row">
                <Go to={{ is: "entry", ref: entry }}>{entry.title}</Go>
              </th>
              {columns.map((column) => {
                const part = entry.parts.find((one) => one.column === column);
                return (
                  <td key={column} {...cell(column, shown, role)}>
                    {part && <May part={part} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Marks the column that a narrow screen shows, and the own one. */
const cell = (column: LadderColumn, shown: LadderColumn, own: LadderColumn | undefined) => ({
  "data-shown": column === shown || undefined,
  "data-own": column === own || undefined,
});

interface RolePickProps {
  readonly columns: readonly LadderColumn[];
  readonly shown: LadderColumn;
  readonly onPick: (column: LadderColumn) => void;
}

function RolePick({ columns, shown, onPick }: RolePickProps) {
  const name = useId();
  return (
    <fieldset class="wh-kb-pick wh-kb-pick--roles">
      <legend>{kennisbank.role.label}</legend>
      <div>
        {columns.map((column) => (
          <label key={column} class="wh-kb-chip">
            <input type="radio" name={name} checked={column === shown} onChange={() => onPick(column)} />
            {COLUMN_WORDS[column]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
