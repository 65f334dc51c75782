import { ShieldAlert, ShieldCheck } from "lucide-preact";
import { GRADE_NAMES, GRADES } from "../../../view/shell.ts";
import type { Grade } from "../../../domain/grades.ts";
import type { DebriefView } from "../../../view/model.ts";
import { FindingList, GRADE_ICONS, GradeBadge, Icon } from "../../parts/index.ts";
import { debrief } from "../../text/schermenDebrief.ts";
import { Tilts } from "./Tilts.tsx";

const words = debrief.pattern;

export function Pattern({ pattern }: { readonly pattern: DebriefView["pattern"] }) {
  const { lawful } = pattern;
  return (
    <div class="wh-pattern">
      <section class="wh-card wh-pattern-steps">
        <h3>{words.steps}</h3>
        <dl class="wh-step-rows">
          {pattern.steps.map((step) => (
            <div key={step.step}>
              <dt>{step.name}</dt>
              <dd>{step.grades.length === 0 ? <span class="wh-soft">{words.none}</span> : <GradeRow grades={step.grades} />}</dd>
            </div>
          ))}
        </dl>
        <ul class="wh-key" aria-label={words.legend}>
          {GRADES.map((grade) => (
            <li key={grade}>
              <GradeBadge grade={grade} name={GRADE_NAMES[grade]} />
            </li>
          ))}
        </ul>
      </section>
      <section class={`wh-card wh-lawful${lawful.clean ? " is-clean" : ""}`}>
        <Icon of={lawful.clean ? ShieldCheck : ShieldAlert} />
        <div>
          <h3>{words.lawful}</h3>
          <p>{lawful.text}</p>
        </div>
        {lawful.groups.map((group) => (
          <section key={group.title} class="wh-lawful-group">
            <h4>{group.title}</h4>
            <FindingList findings={group.findings} />
          </section>
        ))}
      </section>
      <Tilts tilts={pattern.tilts} />
      <section class="wh-card">
        <h3>{words.axes}</h3>
        {pattern.axes.length === 0 ? (
          <p class="wh-soft">{words.axesFew}</p>
        ) : (
          <>
            <p class="wh-small wh-soft">{words.axesCounted}</p>
            <dl class="wh-axis-rows">
              {pattern.axes.map((axis) => (
                <div key={axis.axis}>
                  <dt>{axis.name}</dt>
                  <dd>{axis.text}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </section>
    </div>
  );
}

/** One small icon a decision, in the order they were taken. */
function GradeRow({ grades }: { readonly grades: readonly Grade[] }) {
  return (
    <ol class="wh-grade-row">
      {grades.map((grade, index) => (
        <li key={index} class={`wh-grade-dot wh-grade--${grade}`} title={GRADE_NAMES[grade]}>
          <Icon of={GRADE_ICONS[grade]} size="xs" />
          <span class="wh-hidden">{GRADE_NAMES[grade]}</span>
        </li>
      ))}
    </ol>
  );
}
