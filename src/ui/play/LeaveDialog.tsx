import { ArrowLeft, SkipForward } from "lucide-preact";
import { useId } from "preact/hooks";
import { Button } from "../parts/index.ts";
import { nl } from "../text/nl.ts";
import { useModal } from "./useModal.ts";
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

/** Out of a case that may touch somebody: with or without keeping what was done. */
export function LeaveDialog({ open, onStay, onLeave, onSkip }: LeaveDialogProps) {
  const id = useId();
  return (
    <dialog {...useModal(open, onStay)} class="wh-leave" aria-labelledby={id}>
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
