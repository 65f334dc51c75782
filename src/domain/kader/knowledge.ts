/** Kinds of entries in the knowledge base, in the words of an address. */
export const KNOWLEDGE_KINDS = [
  "criterium",
  "grens",
  "regel",
  "recht",
  "rol",
  "deelrol",
  "activiteit",
  "actie",
  "trede",
  "middel",
  "fase",
  "groepsstap",
  "botsing",
  "afspraak",
  "partner",
  "leerdoel",
  "taal",
  "woord",
] as const;
export type KnowledgeKind = (typeof KNOWLEDGE_KINDS)[number];

/** Names one entry; unique. */
export interface KnowledgeRef {
  readonly kind: KnowledgeKind;
  readonly id: string;
}

/** A labelled piece of an entry, one line or several, in plain Dutch. */
export interface KnowledgePart {
  readonly label: string;
  readonly lines: readonly string[];
}

/** Something that can be looked up. */
export interface KnowledgeEntry extends KnowledgeRef {
  readonly title: string;
  readonly parts: readonly KnowledgePart[];
  /** Where it comes from, in words; what is our own says so. */
  readonly source: string;
  readonly own: boolean;
  /** Named here, or naming this: always both ways, and always there. */
  readonly related: readonly KnowledgeRef[];
}
