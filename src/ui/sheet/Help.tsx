import { MessageCircleQuestionMark } from "lucide-preact";
import { useState } from "preact/hooks";
import { Icon } from "../parts/index.ts";
import { nl } from "../text/nl.ts";

/** The routekaart's questions for this step, as long as the trainee wants them. */
export function Help({ questions }: { readonly questions: readonly string[] }) {
  const [roomy] = useState(() => matchMedia("(min-width: 60em)").matches);
  if (questions.length === 0) return null;
  return (
    <details class="wh-help" open={roomy}>
      <summary>
        <Icon of={MessageCircleQuestionMark} size="sm" />
        <span>
          {nl.sheet.help} <span class="wh-soft">({questions.length})</span>
        </span>
      </summary>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </details>
  );
}
