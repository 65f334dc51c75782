import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** A box that can be reached with the keyboard while it is wider inside than out. */
export function useWide<E extends HTMLElement>(): RefObject<E> {
  const box = useRef<E>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      if (element.scrollWidth > element.clientWidth + 1) element.tabIndex = 0;
      else element.removeAttribute("tabindex");
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return box;
}
