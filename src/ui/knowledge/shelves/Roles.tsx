import type { KnowledgeEntry } from "../../../domain/kader/knowledge.ts";
import { kennisbank, SHELF_NAMES } from "../../text/kennisbank.ts";
import { useWide } from "../../theme/useMedia.ts";
import { Go, Heading, useNav } from "../nav.tsx";
import { Side } from "../Sides.tsx";
import { Rows } from "./Lists.tsx";
import { RoleTable } from "./RoleTable.tsx";

const T = kennisbank.shelf;

/** May I, in my role? The four roles, and how far each may look. */
export function Roles() {
  const { book, role } = useNav();
  const roles = book.of("rol");
  const own = roles.filter(({ id }) => id === role);
  return (
    <>
      <ul class="wh-kb-cards wh-kb-cards--two">
        {[...own, ...roles.filter((one) => !own.includes(one))].map((entry) => (
          <li key={entry.id}>
            <RoleCard entry={entry} own={entry.id === role} />
          </li>
        ))}
      </ul>
      <section>
        <Heading deep={1}>{T.rol.inside}</Heading>
        <Rows entries={book.of("deelrol")} />
      </section>
      <section>
        <Heading deep={1}>{SHELF_NAMES.activiteit.name}</Heading>
        <RoleTable entries={book.of("activiteit")} caption={T.rol.table} row={T.rol.row} />
      </section>
    </>
  );
}

/** Open where there is room; on a phone only the own role. */
function RoleCard({ entry, own }: { readonly entry: KnowledgeEntry; readonly own: boolean }) {
  const wide = useWide(56);
  return (
    <details class="wh-card wh-kb-role" data-own={own || undefined} open={wide || own}>
      <summary>
        <Heading deep={1}>{entry.title}</Heading>
        {own && <span class="wh-kb-own">{kennisbank.role.own}</span>}
      </summary>
      {entry.parts.filter(({ side }) => side === "goed" || side === "niet").map((part) => part.side && <Side key={part.label} part={part} side={part.side} />)}
      <p>
        <Go to={{ is: "entry", ref: entry }}>
          {kennisbank.entry.more}
          <span class="wh-hidden">: {entry.title}</span>
        </Go>
      </p>
    </details>
  );
}

export function Actions() {
  const { book } = useNav();
  return <RoleTable entries={book.of("actie")} caption={T.actie.table} row={T.actie.row} />;
}
