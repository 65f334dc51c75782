import { Mail } from "lucide-preact";
import type { PaperView } from "../../../view/model.ts";
import { Icon, useScrollable } from "../../parts/index.ts";
import { nl } from "../../text/nl.ts";
import { AppLabel } from "../AppLabel.tsx";
import { Avatar } from "../Avatar.tsx";
import { Segment, Segments } from "../Mark.tsx";

/** An e-mail: a sheet of paper with its subject, who signs it, and paragraphs. */
export function MailPage({ paper }: { readonly paper: PaperView }) {
  const box = useScrollable<HTMLElement>("down");
  return (
    <article class="wh-mail" ref={box} data-platform={paper.platform} data-surface={paper.surface} aria-label={nl.phone.mail(paper.authorName)}>
      <header class="wh-mail-bar">
        <Icon of={Mail} size="sm" />
        <AppLabel platform={paper.platform} />
      </header>
      <div class="wh-mail-sheet">
        <p class="wh-mail-subject">
          <Segments of={paper.title} />
        </p>
        <div class="wh-mail-from">
          <Avatar name={paper.avatar} />
          <p>
            <b>
              <Segment of={paper.author} />
            </b>
            {paper.job !== undefined && <span class="wh-small wh-soft">{paper.job}</span>}
          </p>
          <time class="wh-small wh-soft">{paper.time}</time>
        </div>
        <div class="wh-mail-text">
          {paper.lines.map((line, index) => (
            <p key={index}>
              <Segments of={line} />
            </p>
          ))}
        </div>
      </div>
    </article>
  );
}
