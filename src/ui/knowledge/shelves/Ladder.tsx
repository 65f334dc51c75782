import type { KnowledgeEntry } from "../../../domain/kader/knowledge.ts";
import { leadOf } from "../../../view/knowledgeBook.ts";
import { kennisbank } from "../../text/kennisbank.ts";
import { useWide } from "../../theme/useMedia.ts";
import { Go, Heading, useNav } from "../nav.tsx";
import { Lines } from "../Sides.tsx";
import { Status } from "../Status.tsx";

const T = kennisbank.shelf.trede;

/** The interventiekaart: a palette with rising intrusion, no staircase. */
export function Ladder() {
  const { book } = useNav();
  const rungs = book.of("trede");
  return (
    <ol class="wh-kb-rungs">
      {rungs.map((rung, index) => (
        <li key={rung.id} class="wh-kb-rung" data-depth={index + 1}>
          <header>
            <Meter at={index + 1} of={rungs.length} />
            <Heading deep={1}>
              <Go to={{ is: "entry", ref: rung }}>{rung.title}</Go>
            </Heading>
          </header>
          <dl class="wh-kb-facts">
            {rung.parts.map((part) => (
              <div key={part.label}>
                <dt>{part.label}</dt>
                <dd>
                  <Lines lines={part.lines} />
                </dd>
              </div>
            ))}
            {book.beside(rung, "criterium").map((question) => (
              <div key={question.id}>
                <dt>{T.ask}</dt>
                <dd>
                  <Go to={{ is: "entry", ref: question }}>{question.title}</Go>
                </dd>
              </div>
            ))}
          </dl>
          <Instruments entries={book.of("middel").filter(({ under }) => under === rung.id)} />
        </li>
      ))}
    </ol>
  );
}

function Meter({ at, of }: { readonly at: number; readonly of: number }) {
  return (
    <p class="wh-kb-meter">
      <span aria-hidden="true">
        {Array.from({ length: of }, (_none, index) => (
          <i key={index} class={index < at ? "is-on" : ""} />
        ))}
      </span>
      <span class="wh-small wh-soft">{T.depth(at, of)}</span>
    </p>
  );
}

/** Open where there is room. */
function Instruments({ entries }: { readonly entries: readonly KnowledgeEntry[] }) {
  const wide = useWide(56);
  return (
    <details class="wh-fold" open={wide}>
      <summary>{T.instruments(entries.length)}</summary>
      <ul class="wh-kb-tiles">
        {entries.map((entry) => (
          <li key={entry.id}>
            <Go to={{ is: "entry", ref: entry }} class="wh-kb-tile">
              <b>{entry.title}</b>
              <span class="wh-soft wh-small">{leadOf(entry)}</span>
              {entry.status && <Status of={entry.status} />}
            </Go>
          </li>
        ))}
      </ul>
    </details>
  );
}
