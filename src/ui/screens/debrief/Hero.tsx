import type { ComponentChildren } from "preact";
import type { DebriefView } from "../../../view/model.ts";
import { Picture } from "../../parts/index.ts";
import { debrief as words, type DebriefPart } from "../../text/schermenDebrief.ts";
import { ScreenHeading } from "../ScreenHeading.tsx";

interface HeroProps {
  readonly view: DebriefView;
  readonly part: DebriefPart;
  readonly actions: ComponentChildren;
}

/** How it ended, over the picture of the case. */
export function Hero({ view, part, actions }: HeroProps) {
  return (
    <header class="wh-hero" data-tone={view.ending.tone} data-part={part}>
      {view.vignette !== undefined && (
        <div class="wh-hero-art" aria-hidden="true">
          <Picture folder="vignettes" name={view.vignette} alt="" />
        </div>
      )}
      <div class="wh-hero-words">
        <p class="wh-kicker">
          {words.kicker} · {view.caseTitle} · {view.roleName}
        </p>
        <ScreenHeading text={view.ending.title} title={[words.parts[part].short, words.kicker, view.caseTitle]} />
        <p>{view.ending.text}</p>
        {view.objectives !== "" && (
          <p class="wh-small">
            {words.goals}: {view.objectives}
          </p>
        )}
      </div>
      <div class="wh-actions wh-hero-actions">{actions}</div>
    </header>
  );
}
