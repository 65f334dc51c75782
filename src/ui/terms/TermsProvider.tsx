import { createContext, type ComponentChildren } from "preact";
import { useContext, useMemo } from "preact/hooks";
import type { TermBook } from "../../view/terms.ts";
import { SayingContext } from "../parts/Said.tsx";
import { ScopeContext, type Scope } from "./scope.ts";
import { TermText } from "./TermText.tsx";

const BookContext = createContext<TermBook>({});

export const useTermBook = (): TermBook => useContext(BookContext);

interface TermsProviderProps {
  readonly book: TermBook;
  /** Another screen explains its words anew. */
  readonly screen: string;
  readonly children: ComponentChildren;
}

/** From here on running texts explain their terms. */
export function TermsProvider({ book, screen, children }: TermsProviderProps) {
  const say = useMemo(() => (text: string) => <TermText text={text} book={book} />, [book]);
  return (
    <BookContext.Provider value={book}>
      <SayingContext.Provider value={say}>
        <TermScope of={screen}>{children}</TermScope>
      </SayingContext.Provider>
    </BookContext.Provider>
  );
}

/** A part that is read by itself, such as one of several of which one is shown. */
export function TermScope({ of, children }: { readonly of: string; readonly children: ComponentChildren }) {
  const scope = useMemo<Scope>(() => new Map(), [of]);
  return <ScopeContext.Provider value={scope}>{children}</ScopeContext.Provider>;
}
