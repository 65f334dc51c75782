import type { DecisionView } from "../../../view/model.ts";
import { DecisionCard, GradeBadge } from "../../parts/index.ts";
import { debrief } from "../../text/schermenDebrief.ts";
import { Elsewhere } from "./Elsewhere.tsx";

interface EverythingProps {
  readonly all: readonly DecisionView[];
  readonly onRewind: ((momentId: string) => void) | undefined;
}

export function decisionRowId(momentId: string): string {
  return `besluit-${momentId}`;
}

/** Every decision behind one line each. */
export function Everything({ all, onRewind }: EverythingProps) {
  if (all.length === 0) return <p class="wh-empty">{debrief.three.none}</p>;
  return (
    <ul class="wh-rows">
      {all.map((decision) => (
        <li key={decision.momentId}>
          <details class="wh-fold-row" id={decisionRowId(decision.momentId)}>
            <summary>
              <time class="wh-soft">{decision.clock}</time>
              <span class="wh-fold-words">
                <span class="wh-small wh-soft">{decision.stepName}</span>
                <b>{decision.title}</b>
              </span>
              <GradeBadge grade={decision.grade} name={decision.gradeName} />
            </summary>
            <DecisionCard decision={decision} onRewind={onRewind} />
            <Elsewhere decision={decision} />
          </details>
        </li>
      ))}
    </ul>
  );
}
