import type { DecisionView } from "../../../view/model.ts";
import { DecisionCard, GradeBadge } from "../../parts/index.ts";
import { debrief } from "../../text/schermenDebrief.ts";
import { AsThen, hasPost } from "./AsThen.tsx";
import { Elsewhere } from "./Elsewhere.tsx";

interface EverythingProps {
  readonly all: readonly DecisionView[];
  /** Moments that stand among the three: on paper they are not told twice. */
  readonly told: readonly string[];
  readonly onRewind: ((momentId: string) => void) | undefined;
}

export function decisionRowId(momentId: string): string {
  return `besluit-${momentId}`;
}

/** Every decision behind one line each. */
export function Everything({ all, told, onRewind }: EverythingProps) {
  if (all.length === 0) return <p class="wh-empty">{debrief.three.none}</p>;
  return (
    <ul class="wh-rows">
      {all.map((decision) => (
        <li key={decision.momentId} class={told.includes(decision.momentId) ? "is-told" : ""}>
          <details class="wh-fold-row" id={decisionRowId(decision.momentId)}>
            <summary>
              <time class="wh-soft">{decision.clock}</time>
              <span class="wh-fold-words">
                <span class="wh-small wh-soft">
                  {decision.stepName}
                  <span class="wh-row-clock"> · {decision.clock}</span>
                </span>
                <b>{decision.title}</b>
              </span>
              <GradeBadge grade={decision.grade} name={decision.gradeName} />
            </summary>
            <p class="wh-print-only wh-small">{debrief.three.elsewhere}</p>
            <div class={`wh-told-body${hasPost(decision) ? " has-post" : ""}`}>
              <AsThen decision={decision} />
              <div class="wh-three-card">
                <DecisionCard decision={decision} considerations onRewind={onRewind} />
                <Elsewhere decision={decision} />
              </div>
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
