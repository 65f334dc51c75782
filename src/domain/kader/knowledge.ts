import type { InstrumentStatus } from "./interventions.ts";
import type { LadderColumn } from "./ladder.ts";
import type { May } from "./may.ts";

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
  "kanaal",
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

/** One text for a name, to compare and to keep by. */
export const keyOf = ({ kind, id }: KnowledgeRef): string => `${kind}/${id}`;

/** Which side a part of an entry is on: how it is done well, or how it goes wrong. */
export type KnowledgeSide = "goed" | "te-licht" | "te-zwaar" | "niet";

/** A labelled piece of an entry, one line or several, in plain Dutch. */
export interface KnowledgePart {
  readonly label: string;
  /** Empty only beside an `answer` that says enough. */
  readonly lines: readonly string[];
  readonly side?: KnowledgeSide;
  /** A cell of a table of roles: whose it is, and for a question whether that role may. */
  readonly column?: LadderColumn;
  readonly answer?: May["answer"];
}

/** How firm something stands: as on a law card, and what courts and people in the field add for an instrument. */
export type KnowledgeStatus = InstrumentStatus;

/** Something that can be looked up. */
export interface KnowledgeEntry extends KnowledgeRef {
  readonly title: string;
  readonly parts: readonly KnowledgePart[];
  /** Where it comes from, in words; what is our own says so. */
  readonly source: string;
  readonly own: boolean;
  /** The heading of its shelf that it stands under: a step, a rung, or words of its own. */
  readonly under?: string;
  readonly status?: KnowledgeStatus;
  /** The state its source shows. */
  readonly checked?: string;
  /** Other words that people look for when they mean this. */
  readonly also?: readonly string[];
  /** Named here, or naming this: always both ways, and always there. */
  readonly related: readonly KnowledgeRef[];
}
