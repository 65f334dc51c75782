import { ArrowRight, RotateCcw } from "lucide-preact";
import { STEPS, STEP_NAMES, type CatalogueEntry, type SavedAttempt } from "../../view/shell.ts";
import { Button } from "../parts/index.ts";
import { roleAndMode } from "../screens/attemptWords.ts";
import { Main } from "../screens/Main.tsx";
import { ScreenHeading } from "../screens/ScreenHeading.tsx";
import { leeromgeving } from "../text/leeromgeving.ts";
import { schermen } from "../text/schermen.ts";
import "../screens/shell.css";

const words = leeromgeving.onward;

interface OnwardScreenProps {
  readonly entry: CatalogueEntry;
  readonly attempt: SavedAttempt;
  readonly onResume: () => void;
  readonly onAnew: () => void;
}

/** Where somebody was, before going on or beginning again. */
export function OnwardScreen({ entry, attempt, onResume, onAnew }: OnwardScreenProps) {
  const { ended, step } = attempt;
  return (
    <Main kind="message">
      <div class="wh-card wh-message">
        <p class="wh-kicker">{words.title}</p>
        <ScreenHeading text={entry.title} />
        <p>{roleAndMode(attempt)}</p>
        {ended ? <p>{words.done}</p> : step && <p>{schermen.start.stepOf(STEPS.indexOf(step) + 1, STEPS.length, STEP_NAMES[step])}</p>}
        <div class="wh-actions">
          <Button look="primary" iconEnd={ArrowRight} onPress={onResume}>
            {ended ? words.look : words.resume}
          </Button>
          <Button icon={RotateCcw} onPress={onAnew}>
            {ended ? words.again : words.anew}
          </Button>
        </div>
        <p class="wh-small wh-soft">{words.anewNote}</p>
      </div>
    </Main>
  );
}
