import { ArrowRight, Trash2 } from "lucide-preact";
import type { CatalogueEntry, SavedAttempt } from "../../view/shell.ts";
import type { StepView } from "../../view/model.ts";
import { Button } from "../parts/index.ts";
import { placeUrl } from "../art.ts";
import { schermen } from "../text/schermen.ts";
import { roleAndMode } from "./attemptWords.ts";
import { ConfirmButton } from "./ConfirmButton.tsx";
import { whenText } from "./when.ts";

const { start } = schermen;

interface ContinueCardProps {
  readonly attempt: SavedAttempt;
  readonly entry: CatalogueEntry;
  readonly dark: boolean;
  readonly steps: readonly StepView[] | undefined;
  readonly onResume: (attemptId: string) => void;
  readonly onRemove: (attemptId: string) => void;
}

/** The newest attempt that still runs. */
export function ContinueCard({ attempt, entry, dark, steps, onResume, onRemove }: ContinueCardProps) {
  const { title } = entry;
  const picture = placeUrl(entry.place, dark);
  const when = whenText(attempt.savedAt);
  return (
    <section class="wh-continue" aria-labelledby="verder">
      <div class="wh-continue-art" aria-hidden="true">
        {picture !== undefined && <img src={picture} alt="" draggable={false} />}
      </div>
      <div class="wh-continue-words">
        <p class="wh-kicker">{start.resume}</p>
        <h2 id="verder">{title}</h2>
        <p class="wh-soft">{roleAndMode(attempt)}</p>
        {steps ? <Progress steps={steps} /> : when !== "" && <p class="wh-soft wh-small">{start.lastPlayed(when)}</p>}
        <Button look="primary" wide iconEnd={ArrowRight} label={start.continueNamed(title)} onPress={() => onResume(attempt.attemptId)}>
          {start.continue}
        </Button>
        <ConfirmButton
          look="quiet"
          icon={Trash2}
          label={start.removeNamed(title, when)}
          ask={start.removeAsk}
          yes={start.removeYes}
          no={start.removeNo}
          onConfirm={() => onRemove(attempt.attemptId)}
        >
          {start.remove}
        </ConfirmButton>
      </div>
    </section>
  );
}

function Progress({ steps }: { readonly steps: readonly StepView[] }) {
  const at = steps.findIndex((step) => step.state === "now");
  const now = steps[at];
  const done = steps.filter((step) => step.state === "done").length;
  return (
    <>
      <p class="wh-soft">{now ? start.stepOf(at + 1, now.name) : start.steps(done, steps.length)}</p>
      <span class="wh-continue-steps" aria-hidden="true">
        {steps.map((step) => (
          <i key={step.step} data-state={step.state} />
        ))}
      </span>
    </>
  );
}
