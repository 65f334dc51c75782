import { ArrowLeft, RotateCcw } from "lucide-preact";
import type { RoundEndView } from "../../view/refresh/index.ts";
import { Button, GradeBadge, Icon, useOffers } from "../parts/index.ts";
import { inPakket } from "../text/inPakket.ts";
import { opfrissen } from "../text/opfrissen.ts";
import { FigureList } from "./FigureList.tsx";
import "./refresh.css";

const words = opfrissen.end;

interface RoundEndProps {
  readonly view: RoundEndView;
  readonly onBack: () => void;
}

/** What happened, and when it comes back. No score. */
export function RoundEnd({ view, onBack }: RoundEndProps) {
  const offers = useOffers();
  return (
    <>
      {view.answers.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <section class="wh-card" aria-labelledby="wat-gebeurde">
          <h2 id="wat-gebeurde">{words.happened}</h2>
          <ol class="wh-refresh-answers">
            {view.answers.map((one) => (
              <li key={one.id}>
                <b>{one.title}</b>
                <GradeBadge grade={one.grade} name={one.gradeName} />
                <span class="wh-small wh-soft">{one.was}</span>
                <span class="wh-small wh-soft wh-refresh-back">
                  <Icon of={RotateCcw} size="xs" />
                  {one.back}
                </span>
              </li>
            ))}
          </ol>
          <p>{view.next}</p>
          <p class="wh-small wh-soft">{offers("device") ? words.noScore : inPakket.refresh.score}</p>
        </section>
      )}
      {view.figures && (
        <section class="wh-refresh-figures" aria-labelledby="deze-ronde">
          <h2 id="deze-ronde">{opfrissen.figures.round}</h2>
          <FigureList figures={view.figures} />
        </section>
      )}
      {view.latest && view.answers.length > 0 && (
        <section class="wh-refresh-figures" aria-labelledby="samen">
          <h2 id="samen">{opfrissen.figures.latest}</h2>
          <FigureList figures={view.latest} />
          <p class="wh-small wh-soft">{opfrissen.figures.why}</p>
        </section>
      )}
      <div class="wh-go">
        <Button look="primary" icon={ArrowLeft} onPress={onBack}>
          {words.back}
        </Button>
      </div>
    </>
  );
}
