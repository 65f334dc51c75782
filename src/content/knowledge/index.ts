import type { Kader } from "../../domain/kader/kader.ts";
import { keyOf, type KnowledgeEntry, type KnowledgeRef } from "../../domain/kader/knowledge.ts";
import { approachDrafts } from "./approaches.ts";
import type { Draft } from "./draft.ts";
import { judgingDrafts } from "./judging.ts";
import { partnerDrafts } from "./partners.ts";
import { roleDrafts } from "./roles.ts";
import { withSought, withWords, wordDrafts } from "./words.ts";

export { KIND_NAMES, MAY_NAMES, STATUS_NAMES } from "./labels.ts";

/**
 * Everything in kader/ and afspraken/ that can be looked up. Of a kind and id there is one; what an entry names names it back.
 * Pure; a reference to something that is not there (the linter's WH030) leads nowhere and is left out.
 */
export function knowledgeOf(kader: Kader): readonly KnowledgeEntry[] {
  const words = Object.keys(kader.words);
  const drafts = [...judgingDrafts(kader), ...roleDrafts(kader), ...partnerDrafts(kader), ...approachDrafts(kader), ...wordDrafts(kader)].map((draft) =>
    withSought(withWords(draft, words), kader.sought),
  );
  const entries = new Map(drafts.map((draft) => [keyOf(draft), draft]));
  const related = new Map([...entries].map(([key]) => [key, new Set<string>()]));
  for (const [key, draft] of entries) {
    for (const named of draft.mentions.map(keyOf)) {
      if (named === key || !entries.has(named)) continue;
      related.get(key)?.add(named);
      related.get(named)?.add(key);
    }
  }
  return [...entries].map(([key, { mentions: _mentions, ...entry }]) => ({ ...entry, related: refsOf(related.get(key) ?? new Set(), entries) }));
}

function refsOf(keys: ReadonlySet<string>, entries: ReadonlyMap<string, Draft>): readonly KnowledgeRef[] {
  return [...keys].flatMap((key) => {
    const found = entries.get(key);
    return found ? [{ kind: found.kind, id: found.id }] : [];
  });
}
