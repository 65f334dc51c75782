import { ChevronRight } from "lucide-preact";
import type { KnowledgeEntry, KnowledgeKind } from "../../../domain/kader/knowledge.ts";
import { leadOf } from "../../../view/knowledgeBook.ts";
import { STEP_NAMES, STEPS } from "../../../view/shell.ts";
import { Icon } from "../../parts/index.ts";
import { kennisbank } from "../../text/kennisbank.ts";
import { KIND_ICONS } from "../icons.ts";
import { Go, Heading, useNav } from "../nav.tsx";
import { groupsOf } from "./groups.ts";

/** Entries under their headings, each with its line: agreements by set, rules by step, partners by what they are. */
export function Grouped({ kinds }: { readonly kinds: readonly KnowledgeKind[] }) {
  const { book } = useNav();
  return (
    <>
      {groupsOf(book.of(...kinds)).map(([under, group]) => (
        <section key={under} class="wh-kb-family">
          {under !== "" && <Heading deep={1}>{nameOf(under)}</Heading>}
          <Rows entries={group} />
        </section>
      ))}
    </>
  );
}

const nameOf = (under: string) => {
  const step = STEPS.find((one) => one === under);
  return step ? STEP_NAMES[step] : under;
};

/** Each entry with the line that says most, unless that only says the title again. */
export function Rows({ entries }: { readonly entries: readonly KnowledgeEntry[] }) {
  return (
    <ul class="wh-kb-list">
      {entries.map((entry) => (
        <li key={entry.id}>
          <Go to={{ is: "entry", ref: entry }} class="wh-kb-row">
            <span>
              <b>{entry.title}</b>
              {leadOf(entry).startsWith(entry.title) || <span class="wh-soft">{leadOf(entry)}</span>}
            </span>
            <Icon of={ChevronRight} size="sm" />
          </Go>
        </li>
      ))}
    </ul>
  );
}

/** What never may be done, each with why. */
export function Limits() {
  const { book } = useNav();
  return (
    <ul class="wh-kb-cards wh-kb-cards--two">
      {book.of("grens").map((entry) => (
        <li key={entry.id}>
          <Go to={{ is: "entry", ref: entry }} class="wh-kb-law wh-kb-law--grens">
            <span class="wh-kb-kind">
              <Icon of={KIND_ICONS.grens} size="xs" />
              {entry.id}
            </span>
            <b>{entry.title}</b>
            <span>{leadOf(entry)}</span>
          </Go>
        </li>
      ))}
    </ul>
  );
}

/** Two sides against each other, and the line this simulator follows. */
export function Collisions() {
  const { book } = useNav();
  return (
    <ul class="wh-kb-cards">
      {book.of("botsing").map((entry) => (
        <li key={entry.id} class="wh-card wh-kb-collision">
          <Heading deep={1}>
            <Go to={{ is: "entry", ref: entry }}>{entry.title}</Go>
          </Heading>
          <div class="wh-kb-against">
            {entry.parts.slice(0, -1).map((part) => (
              <p key={part.label}>
                <span class="wh-kb-kind">{part.label}</span>
                {part.lines.join(" ")}
              </p>
            ))}
          </div>
          <p class="wh-kb-line">
            <b>{kennisbank.shelf.botsing.line}:</b> {entry.parts.at(-1)?.lines.join(" ")}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What a trainee can do afterwards. */
export function Goals() {
  const { book } = useNav();
  return (
    <ol class="wh-kb-cards wh-kb-cards--two">
      {book.of("leerdoel").map((entry) => (
        <li key={entry.id}>
          <Go to={{ is: "entry", ref: entry }} class="wh-kb-law">
            <span class="wh-kb-kind">{entry.id}</span>
            <b>{entry.title}</b>
            <span>{leadOf(entry)}</span>
            <span class="wh-small wh-soft">{kennisbank.shelf.leerdoel.questions(book.beside(entry, "criterium").length)}</span>
          </Go>
        </li>
      ))}
    </ol>
  );
}
