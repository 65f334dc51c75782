import { ArrowRight } from "lucide-preact";
import { STEPS, STEP_NAMES, type CatalogueEntry, type SavedAttempt, type Step } from "../../view/shell.ts";
import { Button, Picture } from "../parts/index.ts";
import { schermen } from "../text/schermen.ts";
import { roleAndMode } from "./attemptWords.ts";
import { RemoveAttempt } from "./RemoveAttempt.tsx";
import { whenText } from "./when.ts";

const { start } = schermen;

interface ContinueCardProps {
  readonly attempt: SavedAttempt;
  readonly entry: CatalogueEntry;
  readonly onResume: (attemptId: string) => void;
  readonly onRemove: (attemptId: string) => void;
}

/** The newest attempt that still runs. */
export function ContinueCard({ attempt, entry, onResume, onRemove }: ContinueCardProps) {
  const { title } = entry;
  const when = whenText(attempt.savedAt);
  return (
    <section class="wh-continue" aria-labelledby="verder">
      <div class="wh-continue-art" aria-hidden="true">
        {entry.vignette !== undefined && <Picture folder="vignettes" name={entry.vignette} alt="" />}
      </div>
      <div class="wh-continue-words">
        <p class="wh-kicker">{start.resume}</p>
        <h2 id="verder">{title}</h2>
        <p class="wh-soft">{roleAndMode(attempt)}</p>
        {attempt.step && <Progress step={attempt.step} />}
        {when !== "" && <p class="wh-soft wh-small">{start.lastPlayed(when)}</p>}
        <Button look="primary" wide iconEnd={ArrowRight} label={start.continueNamed(title)} onPress={() => onResume(attempt.attemptId)}>
          {start.continue}
        </Button>
        <RemoveAttempt title={title} when={when} onRemove={() => onRemove(attempt.attemptId)} />
      </div>
    </section>
  );
}

function Progress({ step }: { readonly step: Step }) {
  const at = STEPS.indexOf(step);
  return (
    <>
      <p class="wh-soft">{start.stepOf(at + 1, STEPS.length, STEP_NAMES[step])}</p>
      <span class="wh-continue-steps" aria-hidden="true">
        {STEPS.map((one, index) => (
          <i key={one} data-state={index < at ? "done" : index === at ? "now" : "next"} />
        ))}
      </span>
    </>
  );
}
