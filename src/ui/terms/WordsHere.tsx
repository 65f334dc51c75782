import { useMemo } from "preact/hooks";
import { termsIn } from "../../view/terms.ts";
import { woorden } from "../text/woorden.ts";
import { useTermBook } from "./TermsProvider.tsx";
import { useWordLink } from "./useWordLink.ts";
import "./terms.css";

/** The terms in texts that are themselves pressed, such as the answers to choose from: a list beside them. */
export function WordsHere({ texts }: { readonly texts: readonly string[] }) {
  const book = useTermBook();
  const link = useWordLink();
  // A sheet is described anew at every press, mostly with the same words in it.
  const terms = useMemo(() => termsIn(texts, Object.keys(book)), [book, texts.join("\n")]);
  if (terms.length === 0) return null;
  return (
    <details class="wh-fold wh-words-here">
      <summary>{woorden.here(terms.length)}</summary>
      <dl>
        {terms.map((term) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {book[term]}{" "}
              <a {...link(term)} aria-label={woorden.moreOf(term)}>
                {woorden.more}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
