import { ArrowRight, Footprints, Sprout } from "lucide-preact";
import type { NextView, ProgressView } from "../../view/progressPage.ts";
import { Icon } from "../parts/index.ts";
import { voortgang } from "../text/voortgang.ts";
import { caseAt, knowledgeAt, REFRESH } from "./paths.ts";

/** One sentence about what goes well, one thing to do next. */
export function Advice({ view: { well, next } }: { readonly view: ProgressView }) {
  const [go, ...more] = linksOf(next);
  return (
    <div class="wh-prog-advice">
      <section class="wh-card wh-prog-well">
        <Icon of={Sprout} />
        <h2>{voortgang.well.title}</h2>
        <p>{well ? voortgang.well.text(well) : voortgang.well.none}</p>
      </section>
      <section class="wh-card wh-prog-next">
        <Icon of={Footprints} />
        <h2>{voortgang.next.title}</h2>
        <p>{voortgang.next.text(next)}</p>
        <p class="wh-actions">
          {go && (
            <a class="wh-button wh-button--primary" href={go.href}>
              <span>{go.text}</span>
              <Icon of={ArrowRight} size="sm" />
            </a>
          )}
          {more.map(({ href, text }) => (
            <a key={href} class="wh-button wh-button--quiet" href={href}>
              <span>{text}</span>
            </a>
          ))}
        </p>
      </section>
    </div>
  );
}

interface Link {
  readonly href: string;
  readonly text: string;
}

function linksOf(next: NextView): readonly Link[] {
  const words = voortgang.next;
  if (next.kind === "limit") return [{ href: knowledgeAt("grens", next.limit.id), text: words.limit }];
  if (next.kind === "refresh") return [{ href: REFRESH, text: words.refresh }];
  const play = next.play ? [{ href: caseAt(next.play.caseId), text: words.play(next.play) }] : [{ href: REFRESH, text: words.refresh }];
  return next.kind === "criterion" ? [...play, { href: knowledgeAt("criterium", next.criterion.id), text: words.read }] : play;
}
