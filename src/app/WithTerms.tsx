import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { TermsProvider } from "../ui/terms/TermsProvider.tsx";
import type { TermBook } from "../view/terms.ts";

let known: TermBook = {};

/** Explains the terms on a screen. Until its words are there, and without a connection, the texts stand as they are. */
export function WithTerms({ screen, children }: { readonly screen: string; readonly children: ComponentChildren }) {
  const [book, setBook] = useState(known);
  useEffect(() => {
    let gone = false;
    void import("virtual:woorden").then(
      ({ default: words }) => {
        known = words;
        if (!gone) setBook(words);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return (
    <TermsProvider book={book} screen={screen}>
      {children}
    </TermsProvider>
  );
}
