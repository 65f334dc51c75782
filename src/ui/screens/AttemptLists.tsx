import { useState } from "preact/hooks";
import type { CatalogueEntry, SavedAttempt } from "../../view/shell.ts";
import { Button } from "../parts/index.ts";
import { schermen } from "../text/schermen.ts";
import { roleAndMode } from "./attemptWords.ts";
import { RemoveAttempt } from "./RemoveAttempt.tsx";
import { whenText } from "./when.ts";

const { start } = schermen;

interface AttemptsProps {
  readonly attempts: readonly SavedAttempt[];
  readonly find: (attempt: SavedAttempt) => CatalogueEntry | undefined;
  readonly onResume: (attemptId: string) => void;
  readonly onRemove: (attemptId: string) => void;
}

export function OtherAttempts(props: AttemptsProps) {
  return <Attempts {...props} id="lopend" title={start.others} action={start.continue} named={(title) => start.continueNamed(title)} />;
}

export function FinishedAttempts(props: AttemptsProps & { readonly onRoutes: (attemptId: string) => void }) {
  return <Attempts {...props} id="klaar" title={start.finished} action={start.debrief} named={start.debriefNamed} />;
}

interface Words {
  readonly id: string;
  readonly title: string;
  readonly action: string;
  readonly named: (title: string, when: string) => string;
  /** To the map of the case. */
  readonly onRoutes?: (attemptId: string) => void;
}

/** So many at first, and so many more at a time: somebody may have hundreds. */
const FEW = 6;
const MORE = 20;

function Attempts({ attempts, find, onResume, onRoutes, onRemove, id, title, action, named }: AttemptsProps & Words) {
  const [shown, setShown] = useState(FEW);
  if (attempts.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="wh-attempts">
        {attempts.slice(0, shown).map((attempt) => {
          const entry = find(attempt);
          const name = entry?.title ?? start.unknownCase;
          const when = whenText(attempt.savedAt);
          return (
            <li key={attempt.attemptId}>
              <div>
                <p class="wh-strong">{name}</p>
                <p class="wh-small wh-soft">{[roleAndMode(attempt), when, attempt.from && start.fromFile].filter(Boolean).join(" · ")}</p>
              </div>
              <div class="wh-actions">
                {entry && (
                  <Button label={named(name, when)} onPress={() => onResume(attempt.attemptId)}>
                    {action}
                  </Button>
                )}
                {entry && onRoutes && !attempt.team && (
                  <Button look="quiet" label={start.routesNamed(name, when)} onPress={() => onRoutes(attempt.attemptId)}>
                    {start.routes}
                  </Button>
                )}
                <RemoveAttempt title={name} when={when} onRemove={() => onRemove(attempt.attemptId)} />
              </div>
            </li>
          );
        })}
      </ul>
      {attempts.length > shown && (
        <Button look="quiet" onPress={() => setShown(shown + MORE)}>
          {start.moreAttempts(attempts.length - shown)}
        </Button>
      )}
    </section>
  );
}
