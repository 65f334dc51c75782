import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

/**
 * How far one has walked inside the knowledge base, and where each page of it was left: going back finds the same place again. Lives as long as the
 * tab; an address that is opened anew begins at the top.
 */
const left = new Map<string, number>();
let depth = 0;
let cameBack = false;
addEventListener("popstate", () => {
  cameBack = true;
  depth = Math.max(0, depth - 1);
});

/** One page deeper; whoever calls this goes there at once. */
export function deeper(): void {
  cameBack = false;
  depth++;
}

/** Whether going back stays inside. */
export const canGoBack = (): boolean => depth > 0;

/** Keeps where a page was left and restores it on the way back. `typing`: the page changes under the hands, and stays where it is. */
export function useTrailScroll(path: string, typing: boolean): void {
  const now = useRef(path);
  useLayoutEffect(() => {
    now.current = path;
    if (cameBack) scrollTo(0, left.get(path) ?? 0);
    else if (!typing) scrollTo(0, 0);
    cameBack = false;
  }, [path, typing]);
  useEffect(() => {
    const keep = () => left.set(now.current, scrollY);
    addEventListener("scroll", keep, { passive: true });
    return () => removeEventListener("scroll", keep);
  }, []);
}
