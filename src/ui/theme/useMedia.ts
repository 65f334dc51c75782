import { useEffect, useState } from "preact/hooks";
import type { ThemeSettings } from "./applyTheme.ts";

/** Follows a media query. */
export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const follow = () => setMatches(list.matches);
    follow();
    list.addEventListener("change", follow);
    return () => list.removeEventListener("change", follow);
  }, [query]);
  return matches;
}

/** Whether the window is as wide as this many rem: as @container does, and unlike an em in @media, it follows the setting for text. */
export function useWide(rem: number): boolean {
  return useMedia(`(min-width: ${rem * parseFloat(getComputedStyle(document.documentElement).fontSize)}px)`);
}

/** Whether the dark hour of a picture must be shown. */
export function useDark(theme: ThemeSettings["theme"]): boolean {
  const system = useMedia("(prefers-color-scheme: dark)");
  return theme === "system" ? system : theme === "dark";
}

/** Whether nothing may move. */
export function useCalm(calm: ThemeSettings["calm"]): boolean {
  const system = useMedia("(prefers-reduced-motion: reduce)");
  return calm === "system" ? system : calm === "on";
}
