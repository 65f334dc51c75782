import { useContext } from "preact/hooks";
import { wordLink } from "../../view/terms.ts";
import { LibraryContext, type LinkProps } from "../parts/index.ts";

/** The link from a word to the knowledge base: over the place where one is, when that can be; a running case goes on. */
export function useWordLink(): (term: string) => Pick<LinkProps, "href"> & Partial<LinkProps> {
  const library = useContext(LibraryContext);
  return (term) => library?.link({ kind: "woord", id: term }) ?? { href: wordLink(term) };
}
