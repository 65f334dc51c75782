import { useEffect, useRef, useState } from "preact/hooks";

const WAIT_MS = 700;

/** A text that is kept by itself: after a pause in typing, when leaving the field and when the screen goes. */
export function useKept(
  start: string,
  keep: (text: string) => void,
): { readonly text: string; readonly kept: boolean; readonly write: (text: string) => void; readonly flush: () => void } {
  const [text, setText] = useState(start);
  const [kept, setKept] = useState(false);
  const saved = useRef(start);
  const latest = useRef({ text, keep });
  latest.current = { text, keep };
  const flush = () => {
    if (latest.current.text === saved.current) return;
    saved.current = latest.current.text;
    latest.current.keep(latest.current.text);
    setKept(true);
  };
  useEffect(() => {
    const timer = setTimeout(flush, WAIT_MS);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    addEventListener("pagehide", flush);
    return () => {
      removeEventListener("pagehide", flush);
      flush();
    };
  }, []);
  const write = (next: string) => {
    latest.current = { text: next, keep };
    setText(next);
    setKept(false);
  };
  return { text, kept, write, flush };
}
