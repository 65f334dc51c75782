import { LifeBuoy, RotateCcw, Star } from "lucide-preact";
import type { AnswerView, DrillView } from "../../view/refresh/index.ts";
import { GradeBadge, Icon, SourceChips } from "../parts/index.ts";
import { opfrissen } from "../text/opfrissen.ts";
import { AnswerHeading } from "./AnswerHeading.tsx";
import { DrillPost } from "./DrillPost.tsx";

const words = opfrissen.answer;

interface DrillAnswerProps {
  readonly drill: DrillView;
  readonly answer: AnswerView;
}

/** The judgement of one answer: grade, two sentences, where it comes from, what was stronger, when it comes back. */
export function DrillAnswer({ drill, answer }: DrillAnswerProps) {
  return (
    <>
      <DrillPost phone={drill.phone} />
      <section class={`wh-drill-sheet wh-drill-answer wh-grade-edge--${answer.grade}`} aria-labelledby="oordeel">
        <AnswerHeading id="oordeel">
          <GradeBadge grade={answer.grade} name={answer.gradeName} /> <span class="wh-hidden">{words.you}: </span>
          <span class="wh-drill-did">{answer.did}</span>
        </AnswerHeading>
        {answer.because !== undefined && <p>{answer.because}</p>}
        <p>{answer.feedback.join(" ")}</p>
        {answer.stronger !== undefined && (
          <p class="wh-drill-stronger">
            <b>
              <Icon of={Star} size="sm" />
              {words.stronger}
            </b>
            {answer.stronger}
          </p>
        )}
        {answer.tempter !== undefined && <p class="wh-soft">{answer.tempter}</p>}
        {answer.helpline && (
          <div class="wh-drill-help">
            <Icon of={LifeBuoy} />
            <div>
              <h3>{words.helpTitle}</h3>
              <p>{words.help}</p>
              <p>{words.helpNow}</p>
            </div>
          </div>
        )}
        <div class="wh-drill-source">
          <p class="wh-small">
            <span class="wh-soft">{words.criterion}:</span> {answer.criterion.title}
          </p>
          <SourceChips sources={answer.criterion.sources} />
        </div>
        <p class="wh-drill-back wh-small wh-soft">
          <Icon of={RotateCcw} size="xs" />
          {answer.back}
        </p>
      </section>
    </>
  );
}
