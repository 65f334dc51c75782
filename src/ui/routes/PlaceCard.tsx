import { RotateCcw, X } from "lucide-preact";
import { useId } from "preact/hooks";
import type { DecisionView } from "../../view/model.ts";
import type { DecisionPlace } from "../../view/routeMapModel.ts";
import { Button, DecisionCard, IconButton } from "../parts/index.ts";
import { useModal } from "../play/useModal.ts";
import { watals as words } from "../text/watals.ts";
import { GradeCounts } from "./GradeCounts.tsx";

interface PlaceCardProps {
  /** Null: nothing is open. */
  readonly place: DecisionPlace | null;
  readonly decision: DecisionView | undefined;
  readonly canRetry: boolean;
  readonly onRewind: (id: string) => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** What was done in one decision, and the way back into play from there. */
export function PlaceCard({ place, decision, canRetry, onRewind, onAgain, onClose }: PlaceCardProps) {
  const id = useId();
  const modal = useModal(place !== null && decision !== undefined, onClose, true);
  return (
    <dialog {...modal} class="wh-station-card" aria-labelledby={id}>
      {place && decision && (
        <div class="wh-station-card-in">
          <div class="wh-station-card-head">
            <h2 id={id}>{words.card}</h2>
            <IconButton label={words.close} icon={X} onPress={onClose} />
          </div>
          <DecisionCard decision={decision} onRewind={canRetry && place.canRewind ? onRewind : undefined} />
          {place.counts && <GradeCounts counts={place.counts} />}
          {canRetry && !place.canRewind && <p class="wh-soft">{words.lost}</p>}
          {!canRetry && (
            <div class="wh-station-exam">
              <p>
                <b>{words.exam.title}</b> {words.exam.text}
              </p>
              <Button icon={RotateCcw} onPress={onAgain}>
                {words.exam.again}
              </Button>
            </div>
          )}
        </div>
      )}
    </dialog>
  );
}
