import type { KnowledgeEntry } from "../../../domain/kader/knowledge.ts";

const underOf = ({ under }: KnowledgeEntry): string => under ?? "";

/** Entries by the heading they stand under, or by another name of a group, in the order in which they come. */
export function groupsOf(entries: readonly KnowledgeEntry[], groupOf = underOf): readonly (readonly [string, readonly KnowledgeEntry[]])[] {
  const groups = new Map<string, KnowledgeEntry[]>();
  for (const entry of entries) {
    const group = groupOf(entry);
    groups.set(group, [...(groups.get(group) ?? []), entry]);
  }
  return [...groups];
}
