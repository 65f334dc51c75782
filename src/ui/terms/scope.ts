import { createContext } from "preact";
import { useContext, useEffect, useId } from "preact/hooks";

/** Which text of a screen explains a term: the first that says it. */
export type Scope = Map<string, string>;

export const ScopeContext = createContext<Scope>(new Map());

/** Says whether this text may explain the term; what it explains is free again when it leaves the screen. */
export function useFirst(): (term: string) => boolean {
  const scope = useContext(ScopeContext);
  const self = useId();
  useEffect(
    () => () => {
      for (const [term, owner] of scope) if (owner === self) scope.delete(term);
    },
    [scope, self],
  );
  return (term) => {
    const owner = scope.get(term) ?? self;
    scope.set(term, owner);
    return owner === self;
  };
}
