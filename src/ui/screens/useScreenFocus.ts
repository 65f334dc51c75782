import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

let shown = false;

/** Whether this screen took the place of another; on the first page of the program focus stays where the browser put it. */
export function useCameFromScreen(): boolean {
  const [came] = useState(shown);
  useEffect(() => {
    shown = true;
  }, []);
  return came;
}

/** Moves focus to the heading when another screen comes up, so that it is read; never on the first page. */
export function useScreenFocus<T extends HTMLElement>(): RefObject<T> {
  const heading = useRef<T>(null);
  useEffect(() => {
    if (shown) {
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    shown = true;
  }, []);
  return heading;
}
