import { useEffect, useRef, type MutableRef } from "preact/hooks";

const SIZES = { down: ["scrollHeight", "clientHeight"], across: ["scrollWidth", "clientWidth"] } as const;

/** A box that can be reached with the keyboard as long as there is more in it than fits, in this direction. */
export function useScrollable<E extends HTMLElement>(way: keyof typeof SIZES): MutableRef<E | null> {
  const box = useRef<E | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    const [inside, outside] = SIZES[way];
    const observer = new ResizeObserver(() => {
      if (element[inside] > element[outside] + 1) element.tabIndex = 0;
      else element.removeAttribute("tabindex");
    });
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [way]);
  return box;
}
