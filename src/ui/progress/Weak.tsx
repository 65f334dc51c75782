import type { WeakView } from "../../view/progressPage.ts";
import { voortgang } from "../text/voortgang.ts";
import { Counts } from "./Counts.tsx";
import { dateText } from "./dates.ts";
import { caseAt, debriefAt, knowledgeAt, REFRESH } from "./paths.ts";

const words = voortgang.weak;

/** Criteria that were weak more than once, the latest first; each leads to what explains and what practises it. */
export function Weak({ weak }: { readonly weak: readonly WeakView[] }) {
  return (
    <section class="wh-card wh-prog-card" aria-labelledby="aandacht">
      <header>
        <h2 id="aandacht">{words.title}</h2>
        <p class="wh-soft">{weak.length === 0 ? words.none : words.lead}</p>
      </header>
      {weak.length > 0 && (
        <ul class="wh-prog-weak">
          {weak.map((one) => (
            <Row key={one.id} weak={one} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ weak: { id, question, stepName, objective, counts, at, last, cases } }: { readonly weak: WeakView }) {
  const when = dateText(at);
  return (
    <li>
      <h3>
        <a href={knowledgeAt("criterium", id)}>{question}</a>
      </h3>
      <p class="wh-small wh-soft">{words.about(stepName, objective.name)}</p>
      <Counts counts={counts} />
      <p class="wh-small">
        {words.last(when)} {last ? words.inCase(last) : words.inRefresher}.{" "}
        {last && (
          <a href={debriefAt(last.attemptId)} aria-label={words.debriefNamed(last, when)}>
            {words.debrief}
          </a>
        )}
      </p>
      <p class="wh-small">
        {words.practise}{" "}
        {cases.slice(0, 3).map(({ caseId, title }, index) => (
          <span key={caseId}>
            {index > 0 && ", "}
            <a href={caseAt(caseId)}>{title}</a>
          </span>
        ))}
        {cases.length > 0 && " of "}
        <a href={REFRESH}>{words.refresh}</a>
      </p>
    </li>
  );
}
