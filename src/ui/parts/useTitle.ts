import { useEffect } from "preact/hooks";
import { schermen } from "../text/schermen.ts";

/** The title of the tab and of the history: where one is, from small to large. */
export function useTitle(...parts: readonly string[]): void {
  const title = [...parts, schermen.brand].join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}
