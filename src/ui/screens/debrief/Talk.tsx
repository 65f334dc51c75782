import type { QuestionView } from "../../../view/model.ts";
import { debrief } from "../../text/schermenDebrief.ts";

const words = debrief.talk;

interface TalkProps {
  readonly questions: readonly QuestionView[];
  readonly onDecision: (momentId: string) => void;
}

/** Questions to talk about, each with the decision it comes from. */
export function Talk({ questions, onDecision }: TalkProps) {
  if (questions.length === 0) return <p class="wh-empty">{words.none}</p>;
  return (
    <>
      <ol class="wh-talk">
        {questions.map((question) => (
          <li key={question.id} class="wh-card">
            <p class="wh-talk-question">{question.text}</p>
            {question.more !== undefined && <p>{question.more}</p>}
            <p class="wh-small wh-soft">
              {words.from}{" "}
              <button type="button" class="wh-link-button" onClick={() => onDecision(question.momentId)}>
                {question.from}
              </button>
              <span class="wh-print-only">{question.from}</span>
              <span class="wh-tag">{question.objective}</span>
            </p>
          </li>
        ))}
      </ol>
      <details class="wh-fold">
        <summary>{words.leading}</summary>
        <ul class="wh-bullets">
          {words.tips.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
