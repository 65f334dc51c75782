import { Clock, Scale, Users } from "lucide-preact";
import type { ComponentChildren } from "preact";
import type { AgreementView } from "../../view/agreements/index.ts";
import { GRADE_NAMES } from "../../view/agreements/index.ts";
import { GradeBadge, Icon } from "../parts/index.ts";
import { Said } from "../parts/Said.tsx";
import { afspraken } from "../text/afspraken.ts";
import { ConditionLines, EXCEPT, WHEN } from "./ConditionLines.tsx";

const { card: words } = afspraken;

interface AgreementCardProps {
  readonly agreement: AgreementView;
  /** What can be done with it. */
  readonly children?: ComponentChildren;
}

/** One agreement: the kind of case, what was agreed, who and when; how it is judged is folded. */
export function AgreementCard({ agreement, children }: AgreementCardProps) {
  const { title, text, kind, kindName, who, within, when } = agreement;
  return (
    <article class={`wh-accord wh-accord--${kind}`}>
      <header>
        <p class="wh-accord-kind">{kindName}</p>
        <h3>{title}</h3>
        {when && (
          <dl class="wh-accord-facts">
            <ConditionLines of={when} names={WHEN} />
          </dl>
        )}
      </header>
      <p class="wh-accord-words">
        <Said text={text} />
      </p>
      <ul class="wh-accord-who">
        <li>
          <Icon of={Users} size="sm" />
          <span>
            <span class="wh-hidden">{words.who}: </span>
            {who.join(", ")}
          </span>
        </li>
        <li>
          <Icon of={Clock} size="sm" />
          <span>
            <span class="wh-hidden">{words.within}: </span>
            {within}
          </span>
        </li>
        {agreement.collides !== null && (
          <li>
            <Icon of={Scale} size="sm" />
            <span>{words.collides}</span>
          </li>
        )}
      </ul>
      <Judging agreement={agreement} />
      {children && <div class="wh-actions wh-accord-actions">{children}</div>}
    </article>
  );
}

function Judging({ agreement }: Pick<AgreementCardProps, "agreement">) {
  const { ways, leaves, instead, except, breach, unjudged, collides, law, source, step } = agreement;
  return (
    <details class="wh-fold wh-accord-more">
      <summary>{words.more}</summary>
      <dl class="wh-accord-facts">
        <Ways name={ways.length > 1 ? words.doAny : words.do} ways={ways} />
        <Ways name={words.dont} ways={leaves} />
        {instead.map((one) => (
          <Ways key={one.role} name={words.instead(one.role)} ways={one.ways} />
        ))}
        {except && <ConditionLines of={except} names={EXCEPT} />}
        <dt>{words.breach}</dt>
        <dd>
          {unjudged !== null && (
            <p>
              <Said text={unjudged} />
            </p>
          )}
          {breach && (
            <p class="wh-accord-breach">
              <GradeBadge grade={breach.grade} name={GRADE_NAMES[breach.grade]} /> <Said text={breach.text} /> {breach.worse}
            </p>
          )}
        </dd>
        {collides !== null && (
          <>
            <dt>{words.collides}</dt>
            <dd>
              <Said text={collides} />
            </dd>
          </>
        )}
        {law.length > 0 && (
          <>
            <dt>{words.law}</dt>
            <dd>{law.map(({ article }) => article).join(" · ")}</dd>
          </>
        )}
        <dt>{words.step}</dt>
        <dd>{step}</dd>
        <dt>{words.source}</dt>
        <dd>{source}</dd>
      </dl>
    </details>
  );
}

function Ways({ name, ways }: { readonly name: string; readonly ways: readonly string[] }) {
  if (ways.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {ways.length === 1 ? (
          <Said text={ways[0] ?? ""} />
        ) : (
          <ul class="wh-bullets">
            {ways.map((way) => (
              <li key={way}>
                <Said text={way} />
              </li>
            ))}
          </ul>
        )}
      </dd>
    </>
  );
}
