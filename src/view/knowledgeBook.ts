import { keyOf, type KnowledgeEntry, type KnowledgeKind, type KnowledgeRef } from "../domain/kader/knowledge.ts";
import { makeSearch, type Search } from "./knowledgeSearch.ts";

export { keyOf };

/** Everything that can be looked up, with ways to find it. */
export interface Knowledge {
  readonly of: (...kinds: readonly KnowledgeKind[]) => readonly KnowledgeEntry[];
  readonly find: (ref: KnowledgeRef) => KnowledgeEntry | undefined;
  /** What an entry is related to, of these kinds. */
  readonly beside: (entry: KnowledgeEntry, ...kinds: readonly KnowledgeKind[]) => readonly KnowledgeEntry[];
  readonly search: Search;
}

export function makeKnowledge(entries: readonly KnowledgeEntry[]): Knowledge {
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const find = (ref: KnowledgeRef) => byKey.get(keyOf(ref));
  return {
    of: (...kinds) => entries.filter(({ kind }) => kinds.includes(kind)),
    find,
    beside: ({ related }, ...kinds) => related.flatMap((ref) => (kinds.includes(ref.kind) ? (find(ref) ?? []) : [])),
    search: makeSearch(entries),
  };
}

/** The line that says most in a list: the first that is no side and no cell, else the first. */
export function leadOf({ parts }: KnowledgeEntry): string {
  const part = parts.find(({ side, column }) => side === undefined && column === undefined) ?? parts[0];
  return part?.lines[0] ?? "";
}

/** Whether the language of young people says it with a picture: it is drawn as one. */
export const isSign = ({ kind, title }: KnowledgeEntry): boolean => kind === "taal" && !/\p{L}/u.test(title);

/** What belongs to an entry, in the order in which it helps: limits and law first, learning goals last. */
export const KNOWLEDGE_ORDER = [
  "grens",
  "recht",
  "botsing",
  "afspraak",
  "criterium",
  "activiteit",
  "actie",
  "rol",
  "deelrol",
  "middel",
  "trede",
  "fase",
  "groepsstap",
  "partner",
  "kanaal",
  "regel",
  "woord",
  "taal",
  "leerdoel",
] as const satisfies readonly KnowledgeKind[];
