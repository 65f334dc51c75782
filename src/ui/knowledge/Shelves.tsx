import { ChevronRight } from "lucide-preact";
import type { KnowledgeKind } from "../../domain/kader/knowledge.ts";
import { Icon } from "../parts/index.ts";
import { kennisbank, SHELF_NAMES } from "../text/kennisbank.ts";
import { KIND_ICONS } from "./icons.ts";
import { Go, Heading } from "./nav.tsx";

/** The shelves as they stand on the first page, by what one wonders. */
const GROUPS: readonly (readonly [keyof typeof kennisbank.groups, readonly KnowledgeKind[]])[] = [
  ["vragen", ["criterium", "leerdoel"]],
  ["rollen", ["rol", "actie", "partner"]],
  ["doen", ["trede", "fase", "groepsstap"]],
  ["vast", ["recht", "grens", "afspraak", "botsing", "regel"]],
  ["woorden", ["taal", "woord"]],
];

/** Kinds that have no page of their own: they are read on the shelf of another. */
export const SHELF_OF: Readonly<Partial<Record<KnowledgeKind, KnowledgeKind>>> = { deelrol: "rol", activiteit: "rol", middel: "trede", kanaal: "partner" };

export function Shelves() {
  return (
    <nav class="wh-kb-shelves" aria-label={kennisbank.shelves}>
      {GROUPS.map(([group, kinds]) => (
        <section key={group}>
          <Heading deep={1}>{kennisbank.groups[group]}</Heading>
          <ul>
            {kinds.map((kind) => (
              <li key={kind}>
                <Go to={{ is: "shelf", kind }} class="wh-kb-row">
                  <Icon of={KIND_ICONS[kind]} />
                  <span>
                    <b>{SHELF_NAMES[kind].name}</b>
                    <span class="wh-soft">{SHELF_NAMES[kind].about}</span>
                  </span>
                  <Icon of={ChevronRight} size="sm" />
                </Go>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

/** What others look for: one press instead of typing. */
export function Examples() {
  return (
    <div class="wh-kb-examples">
      <p class="wh-small wh-soft">{kennisbank.search.try}</p>
      <ul>
        {kennisbank.search.examples.map((query) => (
          <li key={query}>
            <Go to={{ is: "search", query }} class="wh-kb-chip">
              {query}
            </Go>
          </li>
        ))}
      </ul>
    </div>
  );
}
