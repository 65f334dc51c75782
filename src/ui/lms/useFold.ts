import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** A fold that lies over the page: it closes with Escape, and when somebody goes on elsewhere, so that it never covers what has the focus. */
export function useFold(): RefObject<HTMLDetailsElement> {
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const details = fold.current;
    if (!details) return undefined;
    const elsewhere = ({ target }: Event) => {
      if (!(target instanceof Node && details.contains(target))) details.open = false;
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !details.open) return;
      details.open = false;
      details.querySelector("summary")?.focus();
    };
    addEventListener("pointerdown", elsewhere);
    addEventListener("focusin", elsewhere);
    details.addEventListener("keydown", escape);
    return () => {
      removeEventListener("pointerdown", elsewhere);
      removeEventListener("focusin", elsewhere);
      details.removeEventListener("keydown", escape);
    };
  }, []);
  return fold;
}
