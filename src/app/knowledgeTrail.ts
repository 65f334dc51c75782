import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { MAIN_ID } from "../ui/screens/Main.tsx";

/**
 * How far one has walked inside the knowledge base, and where and by which link each page of it was left: going back finds the same place again.
 * Lives as long as the tab; an address that is opened anew begins at the top.
 */
const left = new Map<string, number>();
const followed = new Map<string, string>();
let depth = 0;
let cameBack = false;
/** The address that one last went back to, until focus is there. */
let backAt = "";
addEventListener("popstate", () => {
  cameBack = true;
  backAt = location.hash;
  depth = Math.max(0, depth - 1);
});

/** One page deeper, by a link on the page that is left; whoever calls this goes there at once. */
export function deeper(page?: string, link?: string): void {
  cameBack = false;
  depth++;
  if (page !== undefined && link !== undefined) followed.set(page, link);
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

/** On the way back focus is on the link that was followed. Whoever moved and whose focus is nowhere, is at the start of what is said. */
export function useTrailFocus(page: string, moved: boolean): void {
  useEffect(() => {
    const main = document.getElementById(MAIN_ID);
    const link = backAt === location.hash ? followed.get(page) : undefined;
    const found = [...(main?.querySelectorAll("a") ?? [])].find((one) => link !== undefined && one.getAttribute("href") === link);
    backAt = "";
    if (found) found.focus({ preventScroll: true });
    else if (moved && document.activeElement === document.body) main?.focus({ preventScroll: true });
  }, [page]);
}
