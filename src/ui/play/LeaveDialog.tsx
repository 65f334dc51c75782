import { ArrowLeft, SkipForward } from "lucide-preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { Button } from "../parts/index.ts";
import { nl } from "../text/nl.ts";
import "./leave.css";

const T = nl.leave;

interface LeaveDialogProps {
  readonly open: boolean;
  readonly onStay: () => void;
  /** Keeps the attempt. */
  readonly onLeave: () => void;
  /** Takes the attempt away: it counts nowhere. */
  readonly onSkip: () => void;
}

/** Out of a case that may touch somebody: with or without keeping what was done. A native dialog: it keeps focus inside and gives it back. */
export function LeaveDialog({ open, onStay, onLeave, onSkip }: LeaveDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  return (
    <dialog ref={dialog} class="wh-leave" aria-labelledby={id} onClose={onStay} onClick={(event) => event.target === dialog.current && onStay()}>
      <div class="wh-leave-in">
        <h2 id={id}>{T.title}</h2>
        <p>{T.text}</p>
        <Button look="primary" wide onPress={onStay}>
          {T.stay}
        </Button>
        <Button icon={ArrowLeft} wide onPress={onLeave}>
          {T.keep}
        </Button>
        <Button icon={SkipForward} wide onPress={onSkip}>
          {T.skip}
        </Button>
      </div>
    </dialog>
  );
}
