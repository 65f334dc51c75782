import { Ban, CheckCheck, Eye, Forward, Phone, ScanLine, Shield } from "lucide-preact";
import type { BubbleView } from "../../../view/model.ts";
import { Icon } from "../../parts/index.ts";
import { nl } from "../../text/nl.ts";
import { Segment, Segments } from "../Mark.tsx";
import { ChatPicture } from "./ChatPicture.tsx";
import { Voice } from "./Voice.tsx";

interface BubbleProps {
  readonly bubble: BubbleView;
  /** Says who speaks: the first of a row. */
  readonly named: boolean;
  /** Says when: the last of a row in the same minute. */
  readonly timed: boolean;
  /** Two ticks under what you sent. */
  readonly ticks: boolean;
}

/** One thing in a conversation. */
export function Bubble({ bubble, named, timed, ticks }: BubbleProps) {
  if (bubble.from === "system") return <Note bubble={bubble} />;
  return (
    <li class={`wh-bubble wh-bubble--${bubble.from}${bubble.fresh ? " is-fresh" : ""}`} data-body={bubble.body.kind}>
      {bubble.from === "me" && <span class="wh-hidden">{nl.phone.me}: </span>}
      {named && (
        <b class="wh-sender">
          {bubble.senderName}
          {bubble.admin && (
            <small class="wh-admin">
              <Icon of={Shield} size="xs" />
              {nl.phone.admin}
            </small>
          )}
        </b>
      )}
      {bubble.forwarded && (
        <span class="wh-forwarded">
          <Icon of={Forward} size="xs" />
          <span>
            <Segment of={bubble.forwarded} />
            {bubble.chain !== undefined && <span class="wh-chain"> {bubble.chain}</span>}
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
          {bubble.from === "me" && ticks && <Icon of={CheckCheck} size="xs" />}
        </span>
      )}
    </li>
  );
}

/** What the platform itself says: a call, somebody who took a picture of the screen. */
function Note({ bubble }: { readonly bubble: BubbleView }) {
  const { body } = bubble;
  if (body.kind !== "call" && body.kind !== "event") return null;
  return (
    <li class="wh-chat-note">
      <Icon of={body.kind === "call" ? Phone : ScanLine} size="xs" />
      <span>{body.text}</span> <time>{bubble.time}</time>
    </li>
  );
}

function Body({ bubble: { body } }: { readonly bubble: BubbleView }) {
  switch (body.kind) {
    case "text":
      return (
        <span class="wh-bubble-text">
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
    case "call":
    case "event":
      return <span>{body.text}</span>;
  }
}
