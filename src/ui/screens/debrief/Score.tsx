import { Check, Flag, Minus, RotateCcw, type LucideIcon } from "lucide-preact";
import type { DebriefView } from "../../../view/model.ts";
import { Icon } from "../../parts/index.ts";
import { debrief } from "../../text/schermenDebrief.ts";

const words = debrief.score;
type Result = DebriefView["score"]["result"];

const LOOKS: Readonly<Record<Result, { readonly icon: LucideIcon; readonly grade: string }>> = {
  behaald: { icon: Check, grade: "best" },
  "niet-behaald": { icon: RotateCcw, grade: "riskant" },
  "niet-beoordeeld": { icon: Minus, grade: "verdedigbaar" },
  afgerond: { icon: Flag, grade: "verdedigbaar" },
};

interface ScoreProps {
  readonly score: DebriefView["score"];
  readonly steps: DebriefView["pattern"]["steps"];
  readonly luck: string | undefined;
}

export function Score({ score, steps, luck }: ScoreProps) {
  const look = LOOKS[score.result];
  return (
    <div class="wh-score">
      <section class="wh-card">
        <p class="wh-total">
          {score.total === null ? (
            <b class="wh-total-none">{words.none}</b>
          ) : (
            <>
              <b>{Math.round(score.total)}</b> <span class="wh-soft">{words.of}</span>
            </>
          )}
          <span class={`wh-grade wh-grade--${look.grade}`}>
            <Icon of={look.icon} size="sm" />
            {score.resultName}
          </span>
        </p>
        {luck !== undefined && <p>{luck}</p>}
        {score.reasons.length > 0 && <Lines title={words.reasons} lines={score.reasons} />}
        <StepScores steps={steps} />
      </section>
      <section class="wh-card">
        <Lines title={words.worth} lines={score.worth} />
        <Lines title={words.rule} lines={score.rule} />
        <Lines title={words.status} lines={score.status} />
      </section>
    </div>
  );
}

function StepScores({ steps }: { readonly steps: ScoreProps["steps"] }) {
  return (
    <table class="wh-step-scores">
      <caption>{words.steps}</caption>
      <thead class="wh-hidden">
        <tr>
          <th scope="col">{words.step}</th>
          <th scope="col">{words.points}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step.step}>
            <th scope="row">{step.name}</th>
            <td>
              <span class="wh-score-bar" aria-hidden="true">
                {/* Drawn, so that no style is needed and it prints. */}
                <svg viewBox="0 0 100 8" preserveAspectRatio="none">
                  <rect width={step.score ?? 0} height="8" />
                </svg>
              </span>
              <b>{step.score === null ? <span class="wh-soft">{debrief.pattern.none}</span> : Math.round(step.score)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <div class="wh-lines">
      <h3>{title}</h3>
      <ul class="wh-bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
