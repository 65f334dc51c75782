import { useEffect, useLayoutEffect, useRef, type MutableRef } from "preact/hooks";

const NEAR = 4;

/**
 * A list that stands at its end when something is added, and stays there when its room changes (a sheet over half the phone, another text size),
 * unless the reader scrolled back. `added` changes with what is in the list.
 */
export function useNewestInSight<E extends HTMLElement>(added: string): MutableRef<E | null> {
  const list = useRef<E | null>(null);
  const atEnd = useRef(true);
  useLayoutEffect(() => {
    atEnd.current = true;
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [added]);
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    let room = element.clientHeight;
    const toEnd = () => {
      room = element.clientHeight;
      if (atEnd.current) element.scrollTop = element.scrollHeight;
    };
    const look = () => {
      // Moved by a change of its room, not by the reader: the observer follows.
      if (element.clientHeight !== room) return;
      if (room > 0) atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight <= NEAR;
    };
    const observer = new ResizeObserver(toEnd);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, []);
  return list;
}
