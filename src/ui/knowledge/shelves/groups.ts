import type { KnowledgeEntry } from "../../../domain/kader/knowledge.ts";

/** Entries by the heading they stand under, in the order in which they come. */
export function groupsOf(entries: readonly KnowledgeEntry[]): readonly (readonly [string, readonly KnowledgeEntry[]])[] {
  const groups = new Map<string, KnowledgeEntry[]>();
  for (const entry of entries) {
    const under = entry.under ?? "";
    groups.set(under, [...(groups.get(under) ?? []), entry]);
  }
  return [...groups];
}
