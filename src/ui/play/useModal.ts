import { useEffect, useRef } from "preact/hooks";
import { backCloses } from "./backCloses.ts";

let layers: ReturnType<typeof backCloses> | undefined;
/** Made with the first dialog, open or not: an entry that an earlier visit left is gone before it opens. */
const theLayers = () =>
  (layers ??= backCloses({ history, address: () => location.href, onPop: (heard) => addEventListener("popstate", heard, { capture: true }) }));

/** By then what the closing changed is drawn. */
const SETTLED_MS = 60;

/** The browser gives focus back by itself, unless what had it could not take it at that very moment: then it is nowhere. */
function giveBack(opener: Element | null): void {
  const isNowhere = document.activeElement === null || document.activeElement === document.body;
  if (isNowhere && opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
}

/**
 * A native dialog that follows `open`: it keeps focus inside and gives it back. Closed by Escape, by a press beside it, and by going back in the
 * browser; a dialog with an address of its own leaves that last one to its address.
 */
export function useModal(open: boolean, onClose: () => void, ownAddress = false) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) {
      opener.current = document.activeElement;
      element.showModal();
    }
    if (!open && element.open) element.close();
  }, [open]);
  useEffect(() => {
    const opened = theLayers();
    return open && !ownAddress ? opened(() => close.current()) : undefined;
  }, [open, ownAddress]);
  const onClick = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  };
  const onClosed = () => {
    onClose();
    setTimeout(() => giveBack(opener.current), SETTLED_MS);
  };
  return { ref: dialog, onClose: onClosed, onClick };
}
