import { Ban, CheckCheck, Eye, Forward, Shield } from "lucide-preact";
import type { BubbleView } from "../../../view/model.ts";
import { Icon } from "../../parts/index.ts";
import { nl } from "../../text/nl.ts";
import { Segment, Segments } from "../Mark.tsx";
import { ChatPicture } from "./ChatPicture.tsx";
import { Note } from "./Note.tsx";
import { Voice } from "./Voice.tsx";

interface BubbleProps {
  readonly bubble: BubbleView;
  readonly speaker: string;
  /** Says in sight who speaks: the first of a row. */
  readonly named: boolean;
  /** Says when: the last of a row in the same minute. */
  readonly timed: boolean;
  /** Two ticks under what you sent. */
  readonly ticks: boolean;
}

/** One thing in a conversation. */
export function Bubble({ bubble, speaker, named, timed, ticks }: BubbleProps) {
  if (bubble.from === "system") return <Note bubble={bubble} />;
  return (
    <li class={`wh-bubble wh-bubble--${bubble.from}${bubble.fresh ? " is-fresh" : ""}`} data-body={bubble.body.kind}>
      {named ? (
        <b class="wh-sender">
          {speaker}
          {bubble.admin && (
            <small class="wh-admin">
              <Icon of={Shield} size="xs" />
              {nl.phone.admin}
            </small>
          )}
        </b>
      ) : (
        <span class="wh-hidden">{speaker}: </span>
      )}
      {bubble.forwarded && (
        <span class="wh-forwarded">
          <Icon of={Forward} size="xs" />
          <span>
            <Segment of={bubble.forwarded} />
          </span>
        </span>
      )}
      <Body bubble={bubble} />
      {(timed || bubble.views) && (
        <span class="wh-bubble-time">
          {bubble.views && (
            <>
              <Icon of={Eye} size="xs" />
              <Segment of={bubble.views} />
            </>
          )}
          <time>{bubble.time}</time>
          {bubble.from === "me" && ticks && (
            <>
              <Icon of={CheckCheck} size="xs" />
              <span class="wh-hidden">, {nl.phone.delivered}</span>
            </>
          )}
        </span>
      )}
    </li>
  );
}

function Body({ bubble: { body } }: { readonly bubble: BubbleView }) {
  switch (body.kind) {
    case "text":
      return (
        <span>
          <Segments of={body.segments} />
        </span>
      );
    case "voice":
      return <Voice seconds={body.seconds} heard={body.heard} text={body.text} />;
    case "deleted":
      return (
        <span class="wh-deleted">
          <Icon of={Ban} size="xs" />
          {body.text}
        </span>
      );
    case "picture":
      return <ChatPicture body={body} />;
    default:
      return null;
  }
}
