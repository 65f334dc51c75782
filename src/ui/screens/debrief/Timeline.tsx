import { MessageSquareText, User } from "lucide-preact";
import type { DebriefView } from "../../../view/model.ts";
import { GradeBadge, Icon, useScrollable } from "../../parts/index.ts";
import { debrief } from "../../text/schermenDebrief.ts";

const words = debrief.timeline;
type Item = DebriefView["timeline"][number];

interface TimelineProps {
  readonly items: readonly Item[];
  readonly onDecision: (momentId: string) => void;
}

/** You above the line, the world below it; from top to bottom on a narrow screen. */
export function Timeline({ items, onDecision }: TimelineProps) {
  const box = useScrollable<HTMLDivElement>("across");
  return (
    <div ref={box} class="wh-timeline-scroll" role="group" aria-label={words.name}>
      <ol class="wh-timeline">
        {items.map((item, index) => (
          <li key={index} class={`wh-moment wh-moment--${item.side}`}>
            <div class="wh-moment-text">
              <p>
                <span class="wh-hidden">{item.side === "you" ? words.you : words.world}: </span>
                <Words item={item} onDecision={onDecision} />
              </p>
              {item.did !== undefined && <p class="wh-moment-did">{item.did}</p>}
              {item.grade && item.gradeName && <GradeBadge grade={item.grade} name={item.gradeName} />}
            </div>
            <span class="wh-moment-dot">
              <Icon of={item.side === "you" ? User : MessageSquareText} size="xs" />
            </span>
            <time class="wh-moment-time">{item.clock}</time>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Words({ item, onDecision }: { readonly item: Item; readonly onDecision: (momentId: string) => void }) {
  const { momentId } = item;
  if (momentId === undefined) return <>{item.text}</>;
  return (
    <button type="button" class="wh-moment-open" aria-label={words.toDecision(item.text)} onClick={() => onDecision(momentId)}>
      {item.text}
    </button>
  );
}
