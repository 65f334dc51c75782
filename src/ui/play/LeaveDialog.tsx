import { ArrowLeft, SkipForward } from "lucide-preact";
import { useId } from "preact/hooks";
import { Button, useOffers } from "../parts/index.ts";
import { inPakket } from "../text/inPakket.ts";
import { nl } from "../text/nl.ts";
import { BEGIN } from "../text/pakket.ts";
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
  const offers = useOffers();
  return (
    <dialog {...useModal(open, onStay)} class="wh-leave" aria-labelledby={id}>
      <div class="wh-leave-in">
        <h2 id={id}>{T.title}</h2>
        <p>{offers("catalogue") ? T.text : inPakket.leave.text}</p>
        <Button look="primary" wide onPress={onStay}>
          {T.stay}
        </Button>
        <Button icon={ArrowLeft} wide onPress={onLeave}>
          {offers("catalogue") ? T.keep : BEGIN}
        </Button>
        <Button icon={SkipForward} wide onPress={onSkip}>
          {T.skip}
        </Button>
      </div>
    </dialog>
  );
}
