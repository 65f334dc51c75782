import { useEffect, useRef } from "preact/hooks";

/** A native dialog that follows `open`: it keeps focus inside and gives it back. Closed by Escape, and by a press beside it. */
export function useModal(open: boolean, onClose: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  const onClick = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  };
  return { ref: dialog, onClose, onClick };
}
