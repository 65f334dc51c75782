import { ArrowLeft } from "lucide-preact";
import type { CatalogueEntry } from "../../view/shell.ts";
import { Button, useOffers } from "../parts/index.ts";
import { schermen } from "../text/schermen.ts";
import { CaseOpener } from "./CaseOpener.tsx";
import { Main } from "./Main.tsx";
import { ScreenHeading } from "./ScreenHeading.tsx";
import { inPakket } from "../text/inPakket.ts";
import { BEGIN } from "../text/pakket.ts";
import { voorbereiden } from "../text/voorbereiden.ts";
import "./start.css";

const words = voorbereiden.skipped;

interface SkippedScreenProps {
  /** Cases for the same objectives; may be empty. */
  readonly instead: readonly CatalogueEntry[];
  readonly onOpen: (caseId: string) => void;
  readonly onHome: () => void;
}

export function SkippedScreen({ instead, onOpen, onHome }: SkippedScreenProps) {
  const offers = useOffers();
  return (
    <Main kind="message">
      <div class="wh-card wh-message">
        <ScreenHeading text={words.title} />
        <p>{offers("catalogue") ? words.text : inPakket.skipped}</p>
        <p>{words.talk}</p>
        {instead.length > 0 && (
          <section aria-labelledby="iets-anders">
            <h2 id="iets-anders">{words.instead}</h2>
            <ul class="wh-cases">
              {instead.map((entry) => (
                <li key={entry.id} class="wh-case">
                  <CaseOpener entry={entry} onOpen={onOpen}>
                    <p class="wh-small wh-soft">{entry.phenomenon}</p>
                  </CaseOpener>
                  <p class="wh-case-side wh-soft">{schermen.minutes(entry.minutes)}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
        <div class="wh-actions">
          <Button look="primary" icon={ArrowLeft} onPress={onHome}>
            {offers("catalogue") ? words.home : BEGIN}
          </Button>
        </div>
      </div>
    </Main>
  );
}
