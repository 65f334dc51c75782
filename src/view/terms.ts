export { termPieces, termsIn } from "../domain/kader/terms.ts";

/** Word → explanation. */
export type TermBook = Readonly<Record<string, string>>;

/** Where the knowledge base tells more about a word; after the #. */
export function wordAddress(term: string): string {
  return `/kennisbank/woord/${encodeURIComponent(term)}`;
}
