import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { DebriefPart } from "../../text/schermenDebrief.ts";

/** After a change of part focus goes to its heading, or to the decision that was asked for. */
export function usePartFocus(part: DebriefPart, root: RefObject<HTMLElement>, target: { current: string | undefined }): void {
  const before = useRef(part);
  useEffect(() => {
    if (before.current === part) return;
    before.current = part;
    const row = target.current === undefined ? null : document.getElementById(target.current);
    target.current = undefined;
    if (row instanceof HTMLDetailsElement) {
      row.open = true;
      row.querySelector("summary")?.focus({ preventScroll: true });
      row.scrollIntoView({ block: "start" });
      return;
    }
    document.getElementById(`deel-${part}`)?.focus({ preventScroll: true });
    const top = root.current?.getBoundingClientRect().top ?? 0;
    if (top < 0) scrollBy(0, top);
  }, [part, root, target]);
}
