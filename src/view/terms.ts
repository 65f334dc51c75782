import { knowledgeLink } from "./knowledge.ts";

export { termPieces, termsIn } from "../domain/kader/terms.ts";

/** Word → explanation. */
export type TermBook = Readonly<Record<string, string>>;

/** The address where the knowledge base tells more about a word, for a link. */
export const wordLink = (term: string): string => knowledgeLink({ is: "entry", ref: { kind: "woord", id: term } });
