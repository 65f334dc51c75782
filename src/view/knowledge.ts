import type { KnowledgeRef } from "../domain/kader/knowledge.ts";

/** The address of an entry of the knowledge base; it stays the same as long as the id does. */
export function knowledgeLink({ kind, id }: KnowledgeRef): string {
  return `#/kennis/${kind}/${encodeURIComponent(id)}`;
}
