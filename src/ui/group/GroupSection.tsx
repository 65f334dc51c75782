import { useId } from "preact/hooks";
import type { Counted, GroupDecision, GroupView } from "../../view/groupModel.ts";
import { GradeBadge } from "../parts/index.ts";
import { groep as words } from "../text/groep.ts";

/** One story that several people played: how it ended, what to talk about, and every decision. */
export function GroupSection({ group }: { readonly group: GroupView }) {
  const id = useId();
  const { attempts, modes, sets, endings, limits, questions, decisions } = group;
  return (
    <section class="wh-group" aria-labelledby={id}>
      <header class="wh-group-head">
        <h2 id={id}>{group.caseTitle}</h2>
        <p class="wh-strong">{[group.roleName, ...(group.variant === undefined ? [] : [group.variant]), words.attempts(attempts)].join(" · ")}</p>
        <p class="wh-soft">
          {words.modes}: {told(modes)}. {words.sets}: {told(sets)}.
        </p>
      </header>
      <div class="wh-group-pair">
        <div class="wh-card">
          <h3>{words.endings}</h3>
          <Counts counts={endings} of={attempts} />
        </div>
        <div class="wh-card">
          <h3>{words.limits}</h3>
          {limits.length === 0 ? <p>{words.noLimits}</p> : <Counts counts={limits} of={attempts} />}
        </div>
      </div>
      <div class="wh-card">
        <h3>{words.questions}</h3>
        <p class="wh-soft">{questions.length === 0 ? words.noQuestions : words.questionsLead}</p>
        {questions.length > 0 && (
          <ol class="wh-group-questions">
            {questions.map((question) => (
              <li key={question.id}>
                <p class="wh-group-question">{question.text}</p>
                {question.more !== undefined && <p>{question.more}</p>}
                <p class="wh-small wh-soft">
                  {words.about(question.from)}, {words.over(question.count, attempts)} <span class="wh-tag">{question.objective}</span>
                </p>
              </li>
            ))}
          </ol>
        )}
      </div>
      <div class="wh-group-decisions">
        <h3>{words.decisions}</h3>
        <p class="wh-soft">{words.decisionsLead}</p>
        <ol>
          {decisions.map((decision) => (
            <li key={decision.momentId} class="wh-card">
              <Decision decision={decision} of={attempts} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

const told = (counts: readonly Counted[]): string =>
  counts.length === 1 ? (counts[0]?.text ?? "") : counts.map(({ text, count }) => words.times(text, count)).join(", ");

function Counts({ counts, of }: { readonly counts: readonly Counted[]; readonly of: number }) {
  return (
    <ul class="wh-group-counts">
      {counts.map(({ id, text, count }) => (
        <li key={id}>
          <span>{text}</span> <span class="wh-soft">{words.over(count, of)}</span>
        </li>
      ))}
    </ul>
  );
}

function Decision({ decision: { title, stepName, count, grades, options }, of }: { readonly decision: GroupDecision; readonly of: number }) {
  const id = useId();
  return (
    <>
      <p class="wh-kicker">{stepName}</p>
      <h4 id={id}>{title}</h4>
      <p class="wh-small wh-soft">{words.cameHere(count, of)}</p>
      <ul class="wh-group-grades">
        {grades.map((grade) => (
          <li key={grade.id}>
            <b>{grade.count} ×</b> <GradeBadge grade={grade.id} name={grade.text} />
          </li>
        ))}
      </ul>
      {options.length === 0 ? (
        <p class="wh-soft">{words.composed}</p>
      ) : (
        <table class="wh-group-options" aria-labelledby={id}>
          <thead class="wh-hidden">
            <tr>
              <th scope="col">{words.choice}</th>
              <th scope="col">{words.count}</th>
            </tr>
          </thead>
          <tbody>
            {options.map((option) => (
              <tr key={option.id} class={option.count === 0 ? "is-none" : undefined}>
                <th scope="row">{option.text}</th>
                <td>
                  {/* Drawn, so that no style is needed and it prints. */}
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={(100 * option.count) / count} height="10" />
                  </svg>
                  <b>{option.count}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
