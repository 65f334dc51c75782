import type { KnowledgeEntry, KnowledgeKind, KnowledgePart, KnowledgeRef, KnowledgeSide } from "../../domain/kader/knowledge.ts";
import type { Source } from "../../domain/source.ts";
import { sourceWords } from "./labels.ts";

/** An entry before what names it is known. */
export interface Draft extends Omit<KnowledgeEntry, "related"> {
  readonly mentions: readonly KnowledgeRef[];
}

/** A part; without lines there is none. */
export function part(label: string, ...lines: readonly (string | undefined)[]): readonly KnowledgePart[] {
  const said = lines.filter((line): line is string => line !== undefined && line !== "");
  return said.length === 0 ? [] : [{ label, lines: said }];
}

/** The same, on one side of how it is done. */
export function sided(side: KnowledgeSide, label: string, ...lines: readonly (string | undefined)[]): readonly KnowledgePart[] {
  return part(label, ...lines).map((one) => ({ ...one, side }));
}

export function refs(kind: KnowledgeKind, ids: readonly (string | undefined)[]): readonly KnowledgeRef[] {
  return ids.flatMap((id) => (id === undefined ? [] : [{ kind, id }]));
}

/** The source of an entry, as its two fields. */
export function from(source: Source): Pick<KnowledgeEntry, "source" | "own"> {
  return { source: sourceWords(source), own: source.own === true || source.document === "eigen" };
}
