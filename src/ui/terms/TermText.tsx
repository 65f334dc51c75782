import { useMemo } from "preact/hooks";
import { termPieces, type TermBook } from "../../view/terms.ts";
import { Term } from "./Term.tsx";
import { useFirst } from "./scope.ts";

/** A running text in which every term is explained where it stands first on this screen. */
export function TermText({ text, book }: { readonly text: string; readonly book: TermBook }) {
  const first = useFirst();
  const pieces = useMemo(() => termPieces(text, Object.keys(book)), [text, book]);
  const here = new Set<string>();
  return (
    <>
      {pieces.map(({ text: said, term }, index) => {
        if (term === undefined || here.has(term) || !first(term)) return said;
        here.add(term);
        return (
          <Term key={index} term={term} meaning={book[term] ?? ""}>
            {said}
          </Term>
        );
      })}
    </>
  );
}
