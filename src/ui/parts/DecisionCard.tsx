import { RotateCcw, Star } from "lucide-preact";
import type { ComponentChildren } from "preact";
import type { DecisionView } from "../../view/model.ts";
import { nl } from "../text/nl.ts";
import { Button } from "./Button.tsx";
import { FoldedFindings } from "./FindingList.tsx";
import { GradeBadge } from "./GradeBadge.tsx";
import { Icon } from "./Icon.tsx";
import { SourceChips } from "./SourceChip.tsx";
import { Said } from "./Said.tsx";

interface DecisionCardProps {
  readonly decision: DecisionView;
  /** Heading level that fits where the card stands. */
  readonly level?: 3 | 4;
  /** Offers "opnieuw vanaf hier". */
  readonly onRewind?: ((moment: string) => void) | undefined;
  /** Debrief only: the considerations beside the own sentence. */
  readonly considerations?: boolean;
  /** The post as it then looked. */
  readonly children?: ComponentChildren;
}

export function DecisionCard({ decision, level = 3, onRewind, considerations = false, children }: DecisionCardProps) {
  const Heading = level === 3 ? "h3" : "h4";
  return (
    <article class={`wh-decision wh-grade-edge--${decision.grade}`}>
      <header class="wh-decision-head">
        <div>
          <p class="wh-small wh-soft">
            {decision.clock} · {decision.stepName}
            {decision.pivotal && ` · ${nl.judgement.pivotal}`}
            {!decision.counted && ` · ${nl.judgement.notCounted}`}
          </p>
          <Heading>{decision.title}</Heading>
        </div>
        <GradeBadge grade={decision.grade} name={decision.gradeName} />
      </header>
      {children}
      <p class="wh-did">
        <span class="wh-hidden">{nl.judgement.did}: </span>
        <Said text={decision.did} />
      </p>
      <p>
        <Said text={decision.because} />
      </p>
      <SourceChips sources={decision.sources} />
      {decision.why && !(considerations && decision.considerations.length > 0) && (
        <p class="wh-soft wh-own-text">
          {nl.judgement.ownReason}: <q>{decision.why}</q>
        </p>
      )}
      {decision.later && decision.later.length > 0 && (
        <div class="wh-later">
          <p class="wh-soft">{nl.judgement.later}:</p>
          <ul>
            {decision.later.map((one, index) => (
              <li key={index}>
                {one.did} <GradeBadge grade={one.grade} name={one.gradeName} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {considerations && <Considerations decision={decision} />}
      {/* One finding is told above. */}
      {decision.findings.length > 1 && <FoldedFindings findings={decision.findings} />}
      {decision.carried && <p class="wh-soft">{decision.carried}</p>}
      {(decision.alternative || onRewind) && (
        <div class={decision.alternative ? "wh-stronger" : "wh-rewind"}>
          {decision.alternative && (
            <p>
              <b>
                <Icon of={Star} size="sm" />
                {nl.judgement.stronger}
              </b>
              <Said text={decision.alternative.text} />{" "}
              <span class="wh-soft">
                <Said text={decision.alternative.because} />
              </span>
            </p>
          )}
          {onRewind && (
            <Button
              look={decision.alternative ? "secondary" : "quiet"}
              icon={RotateCcw}
              label={`${nl.judgement.rewind}: ${decision.title}`}
              onPress={() => onRewind(decision.momentId)}
            >
              {nl.judgement.rewind}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

function Considerations({ decision }: { readonly decision: DecisionView }) {
  if (decision.considerations.length === 0) return null;
  return (
    <section class="wh-considerations">
      {decision.why && (
        <div class="wh-own-why wh-own-text">
          <p class="wh-strong">{nl.judgement.ownReason}</p>
          <blockquote>{decision.why}</blockquote>
        </div>
      )}
      <div>
        <p class="wh-strong">{nl.judgement.considerations}</p>
        <ul>
          {decision.considerations.map((one) => (
            <li key={one.option} class={one.own ? "wh-consideration is-own" : "wh-consideration"}>
              <p class="wh-strong">
                {one.option}
                {one.own && <span class="wh-tag">{nl.judgement.own}</span>}
              </p>
              <dl>
                <dt>{nl.judgement.for}</dt>
                <dd>{one.for}</dd>
                <dt>{nl.judgement.against}</dt>
                <dd>{one.against}</dd>
                {one.costs && (
                  <>
                    <dt>{nl.judgement.costs}</dt>
                    <dd>{one.costs}</dd>
                  </>
                )}
              </dl>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
