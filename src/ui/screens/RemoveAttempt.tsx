import { Trash2 } from "lucide-preact";
import { schermen } from "../text/schermen.ts";
import { ConfirmButton } from "./ConfirmButton.tsx";

const { start } = schermen;

interface RemoveAttemptProps {
  readonly title: string;
  /** When it was last played, in words. */
  readonly when: string;
  readonly onRemove: () => void;
}

/** Asks first; names the attempt for those who do not see the card around it. */
export function RemoveAttempt({ title, when, onRemove }: RemoveAttemptProps) {
  return (
    <ConfirmButton
      look="quiet"
      icon={Trash2}
      label={start.removeNamed(title, when)}
      ask={start.removeAsk}
      yes={start.removeYes}
      no={start.removeNo}
      onConfirm={onRemove}
    >
      {start.remove}
    </ConfirmButton>
  );
}
