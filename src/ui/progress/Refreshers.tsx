import { Check, Minus } from "lucide-preact";
import type { ProgressView } from "../../view/progressPage.ts";
import { Icon } from "../parts/index.ts";
import { voortgang } from "../text/voortgang.ts";
import { REFRESH } from "./paths.ts";

const words = voortgang.refreshers;

/** Two figures, never one. */
export function Refreshers({ refreshers: { real, innocent } }: { readonly refreshers: ProgressView["refreshers"] }) {
  return (
    <section class="wh-card wh-prog-card" aria-labelledby="opfrissen">
      <header>
        <h2 id="opfrissen">{words.title}</h2>
        <p class="wh-soft">{words.lead}</p>
      </header>
      <dl class="wh-prog-two">
        <Figure name={words.real} {...real} />
        <Figure name={words.innocent} {...innocent} />
      </dl>
      <p>
        <a href={REFRESH}>{words.go}</a>
      </p>
    </section>
  );
}

function Figure({ name, well, of }: { readonly name: string; readonly well: number; readonly of: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {of === 0 ? <span class="wh-soft">{words.none}</span> : <b>{words.of(well, of)}</b>}
        <span class="wh-prog-tokens" aria-hidden="true">
          {Array.from({ length: of }, (_, index) => (
            <i key={index} data-well={index < well || undefined}>
              <Icon of={index < well ? Check : Minus} size="xs" />
            </i>
          ))}
        </span>
      </dd>
    </div>
  );
}
