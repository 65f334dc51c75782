import type { ComponentChildren } from "preact";
import { useModal } from "../play/useModal.ts";
import { Button } from "../parts/index.ts";
import { paneel } from "../text/kennisbankPaneel.ts";
import "./panel.css";

interface PanelDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** What stands in it could not be fetched. */
  readonly failed: boolean;
  readonly onRetry: () => void;
  /** Absent while it is on its way. */
  readonly children?: ComponentChildren;
}

/** The frame of the panel: there at once, filled when the knowledge base has come. */
export function PanelDialog({ open, onClose, failed, onRetry, children }: PanelDialogProps) {
  return (
    <dialog {...useModal(open, onClose)} class="wh-kb-panel" aria-label={paneel.title}>
      {open && (children ?? <Waiting failed={failed} onRetry={onRetry} onClose={onClose} />)}
    </dialog>
  );
}

function Waiting({ failed, onRetry, onClose }: Pick<PanelDialogProps, "failed" | "onRetry" | "onClose">) {
  return (
    <div class="wh-kb-wait">
      <p role="status">{failed ? paneel.failed : paneel.loading}</p>
      {failed && (
        <Button look="primary" onPress={onRetry}>
          {paneel.again}
        </Button>
      )}
      <Button onPress={onClose}>{paneel.close}</Button>
    </div>
  );
}
