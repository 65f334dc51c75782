import { ClipboardList } from "lucide-preact";
import type { PaperView } from "../../../view/model.ts";
import { Icon, useScrollable } from "../../parts/index.ts";
import { nl } from "../../text/nl.ts";
import { AppLabel } from "../AppLabel.tsx";
import { Segment, Segments } from "../Mark.tsx";

const { author, time, text } = nl.phone.noteFields;

/** A note in the system of one's own work, such as a call that was written out: a form with fields and ruled lines. */
export function NotitieNote({ paper }: { readonly paper: PaperView }) {
  const box = useScrollable<HTMLElement>("down");
  return (
    <article class="wh-note-page" ref={box} data-platform={paper.platform} data-surface={paper.surface} aria-label={nl.phone.note(paper.authorName)}>
      <header class="wh-note-head">
        <Icon of={ClipboardList} size="sm" />
        <b>
          <Segments of={paper.title} />
        </b>
        <AppLabel platform={paper.platform} />
      </header>
      <dl class="wh-note-form">
        <div>
          <dt>{author}</dt>
          <dd>
            <Segment of={paper.author} />
            {paper.job !== undefined && <span class="wh-small wh-soft">{paper.job}</span>}
          </dd>
        </div>
        <div>
          <dt>{time}</dt>
          <dd>
            <time>{paper.time}</time>
          </dd>
        </div>
        <div class="wh-note-text">
          <dt>{text}</dt>
          <dd>
            {paper.lines.map((line, index) => (
              <p key={index}>
                <Segments of={line} />
              </p>
            ))}
          </dd>
        </div>
      </dl>
    </article>
  );
}
