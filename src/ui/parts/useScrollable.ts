import { useEffect, useRef, type MutableRef } from "preact/hooks";

/** A box that can be reached with the keyboard as long as there is more in it than fits. */
export function useScrollable<E extends HTMLElement>(): MutableRef<E | null> {
  const box = useRef<E | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => {
      if (element.scrollHeight > element.clientHeight + 1) element.tabIndex = 0;
      else element.removeAttribute("tabindex");
    });
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return box;
}
