import { PenLine } from "lucide-preact";
import type { KnowledgeEntry, KnowledgeKind, KnowledgePart } from "../../domain/kader/knowledge.ts";
import { isSign, KNOWLEDGE_ORDER, keyOf } from "../../view/knowledgeBook.ts";
import { STEPS, type Step } from "../../view/shell.ts";
import { Icon } from "../parts/index.ts";
import { COLUMN_WORDS, KIND_NAMES, kennisbank, SHELF_NAMES, STATUS_WORDS } from "../text/kennisbank.ts";
import { KIND_ICONS } from "./icons.ts";
import { May } from "./May.tsx";
import { Go, Heading, PlaceHeading, useNav } from "./nav.tsx";
import { Lines, Sides } from "./Sides.tsx";
import { SHELF_OF } from "./Shelves.tsx";
import { Status } from "./Status.tsx";
import "./entry.css";

const T = kennisbank.entry;
/** Kinds whose id people say out loud. */
const CODED: readonly KnowledgeKind[] = ["grens", "afspraak", "regel", "leerdoel"];

interface EntryProps {
  readonly entry: KnowledgeEntry;
  readonly focus: boolean;
}

/** One thing to know: what it says, how firm it stands, where it comes from and what belongs to it. */
export function Entry({ entry, focus }: EntryProps) {
  const shelf = SHELF_OF[entry.kind] ?? entry.kind;
  return (
    <article class={`wh-kb-entry wh-kb-entry--${isSign(entry) ? "sign" : entry.kind}`}>
      <header class="wh-page-head">
        <p class="wh-kicker wh-kb-kicker">
          <Icon of={KIND_ICONS[entry.kind]} size="xs" />
          {KIND_NAMES[entry.kind]}
          {CODED.includes(entry.kind) && ` · ${entry.id}`}
        </p>
        <PlaceHeading focus={focus}>{entry.title}</PlaceHeading>
        {entry.status && (
          <div class="wh-kb-standing">
            <Status of={entry.status} />
            <p class="wh-small">
              {STATUS_WORDS[entry.status].about} {entry.checked !== undefined && <span class="wh-soft">{T.checked(entry.checked)}</span>}
            </p>
          </div>
        )}
      </header>
      <div class="wh-card wh-kb-parts">
        {blocksOf(entry.parts).map((block) => (
          <Block key={block[0]?.label} parts={block} title={entry.title} />
        ))}
      </div>
      <p class="wh-kb-source">
        <Icon of={PenLine} size="sm" />
        <span>
          <b>{T.source}:</b> {entry.source}.{ownWords(entry) !== "" && <span class="wh-soft"> {ownWords(entry)}</span>}
        </span>
      </p>
      <Related entry={entry} />
      <p>
        <Go to={{ is: "shelf", kind: shelf, ...stepOf(entry) }}>{T.all(SHELF_NAMES[shelf].name)}</Go>
      </p>
    </article>
  );
}

/** Questions stand on the shelf of their step. */
function stepOf({ kind, under }: KnowledgeEntry): { readonly step?: Step } {
  const step = kind === "criterium" ? STEPS.find((one) => one === under) : undefined;
  return step ? { step } : {};
}

/** What is ours, where the source does not say so itself. */
function ownWords({ own, source }: KnowledgeEntry): string {
  if (!own) return "";
  if (source.startsWith("Onze keuze")) return T.ownText;
  return /\bon(?:s|ze)\b/u.test(source) ? "" : T.partlyOwn;
}

type Shape = "cells" | "sides" | "text";
const shapeOf = ({ column, side }: KnowledgePart): Shape => (column ? "cells" : side ? "sides" : "text");

/** Neighbours of one shape stand together: cells as a table, sides beside each other, text by itself. */
function blocksOf(parts: readonly KnowledgePart[]): readonly (readonly KnowledgePart[])[] {
  const blocks: KnowledgePart[][] = [];
  for (const part of parts) {
    const last = blocks.at(-1);
    if (last?.[0] && shapeOf(part) !== "text" && shapeOf(last[0]) === shapeOf(part)) last.push(part);
    else blocks.push([part]);
  }
  return blocks;
}

function Block({ parts, title }: { readonly parts: readonly KnowledgePart[]; readonly title: string }) {
  const [first] = parts;
  if (!first) return null;
  if (first.column) return <Cells parts={parts} title={title} />;
  if (first.side) return <Sides parts={parts} />;
  return (
    <section>
      <Heading deep={1}>{first.label}</Heading>
      <Lines lines={first.lines} />
    </section>
  );
}

function Cells({ parts, title }: { readonly parts: readonly KnowledgePart[]; readonly title: string }) {
  const { role } = useNav();
  return (
    <table class="wh-kb-table wh-kb-table--one">
      <caption class="wh-hidden">{title}</caption>
      <tbody>
        {parts.map((part) => (
          <tr key={part.label} data-own={part.column === role || undefined}>
            <th scope="row">
              {part.column && COLUMN_WORDS[part.column]}
              {part.column === role && <span class="wh-kb-own">{kennisbank.role.own}</span>}
            </th>
            <td>
              <May part={part} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Related({ entry }: { readonly entry: KnowledgeEntry }) {
  const { book } = useNav();
  const groups = KNOWLEDGE_ORDER.flatMap((kind) => {
    const found = book.beside(entry, kind);
    return found.length === 0 ? [] : [{ kind, found }];
  });
  if (groups.length === 0) return null;
  return (
    <section class="wh-kb-related">
      <Heading deep={1}>{T.related}</Heading>
      {groups.map(({ kind, found }) => (
        <section key={kind}>
          <Heading deep={2}>
            <Icon of={KIND_ICONS[kind]} size="sm" />
            {SHELF_NAMES[kind].name}
          </Heading>
          <ul>
            {found.map((one) => (
              <li key={keyOf(one)}>
                <Go to={{ is: "entry", ref: one }}>{one.title}</Go>
                {one.status && <Status of={one.status} />}
                {kind === "woord" && <span class="wh-soft">: {one.parts[0]?.lines.join(" ")}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
