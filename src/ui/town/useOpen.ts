import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

interface Open {
  readonly open: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
}

/** Something that unfolds at a button: Escape folds it and gives focus back, going elsewhere folds it. */
export function useOpen(around: RefObject<HTMLElement>): Open {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const item = around.current;
    if (!open || !item) return undefined;
    const elsewhere = (event: Event) => {
      const to = event instanceof FocusEvent ? event.relatedTarget : event.target;
      if (to instanceof Node && !item.contains(to)) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      item.querySelector("button")?.focus();
    };
    document.addEventListener("pointerdown", elsewhere);
    item.addEventListener("focusout", elsewhere);
    document.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("pointerdown", elsewhere);
      item.removeEventListener("focusout", elsewhere);
      document.removeEventListener("keydown", escape);
    };
  }, [open, around]);
  return { open, toggle: () => setOpen((was) => !was), close: () => setOpen(false) };
}
