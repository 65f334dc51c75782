import { Ban, CheckCheck, Forward, Phone, Play } from "lucide-preact";
import { useEffect, useState } from "preact/hooks";
import type { BubbleView, ChatView } from "../../view/model.ts";
import { Icon, Picture } from "../parts/index.ts";
import { nl } from "../text/nl.ts";
import { AppLabel } from "./AppLabel.tsx";
import { Avatar } from "./Avatar.tsx";
import { Segments } from "./Mark.tsx";
import { isArriving, TYPING_MS } from "./typing.ts";
import { useNewestInSight } from "./useNewestInSight.ts";

interface ChatScreenProps {
  readonly chat: ChatView;
  /** Fresh messages let themselves be typed first. */
  readonly live: boolean;
  readonly onTyping?: ((on: boolean) => void) | undefined;
}

export function ChatScreen({ chat, live, onTyping }: ChatScreenProps) {
  const typing = useTyping(chat, live);
  useEffect(() => {
    if (!typing || !onTyping) return undefined;
    onTyping(true);
    return () => onTyping(false);
  }, [typing, onTyping]);
  const shown = typing ? chat.bubbles.filter((bubble) => !isArriving(bubble)) : chat.bubbles;
  const list = useNewestInSight<HTMLOListElement>(`${chat.title}/${shown.at(-1)?.id ?? ""}/${typing}`);
  const name = chat.group ? nl.phone.group(chat.title) : nl.phone.chat(chat.title);
  return (
    <article class="wh-chat" data-platform={chat.platform} data-group={chat.group || undefined} aria-label={name}>
      <header class="wh-chat-head">
        <Avatar name={chat.avatar} group={chat.group} />
        <p>
          <b>{chat.title}</b>
          {chat.subtitle !== "" && <span class="wh-small wh-soft">{chat.subtitle}</span>}
        </p>
        <AppLabel platform={chat.platform} />
      </header>
      <ol class="wh-bubbles" ref={list} tabIndex={0} aria-label={name}>
        {shown.map((bubble, index) => (
          <Bubble
            key={bubble.id}
            bubble={bubble}
            timed={!sameTurn(bubble, shown[index + 1])}
            named={bubble.senderName !== undefined && shown[index - 1]?.senderName !== bubble.senderName}
          />
        ))}
        {typing && (
          <li class="wh-typing" aria-hidden="true">
            <i />
            <i />
            <i />
          </li>
        )}
      </ol>
    </article>
  );
}

/** Only the last of a row of messages in the same minute tells the time. */
function sameTurn(bubble: BubbleView, next: BubbleView | undefined): boolean {
  return next?.from === bubble.from && next.time === bubble.time && next.senderName === bubble.senderName;
}

/** True for a moment after messages came in, when they may take time. */
function useTyping(chat: ChatView, live: boolean): boolean {
  const arriving = chat.bubbles
    .filter(isArriving)
    .map((bubble) => bubble.id)
    .join();
  const [done, setDone] = useState(live ? "" : arriving);
  useEffect(() => {
    if (!live || arriving === "") {
      setDone(arriving);
      return;
    }
    const timer = setTimeout(() => setDone(arriving), TYPING_MS);
    return () => clearTimeout(timer);
  }, [arriving, live]);
  return live && arriving !== "" && done !== arriving;
}

function Bubble({ bubble, named, timed }: { readonly bubble: BubbleView; readonly named: boolean; readonly timed: boolean }) {
  if (bubble.from === "system") {
    return (
      <li class="wh-chat-note">
        <Icon of={Phone} size="xs" />
        <BubbleBody bubble={bubble} /> <time>{bubble.time}</time>
      </li>
    );
  }
  return (
    <li class={`wh-bubble wh-bubble--${bubble.from}${bubble.fresh ? " is-fresh" : ""}`} data-body={bubble.body.kind}>
      {bubble.from === "me" && <span class="wh-hidden">{nl.phone.me}: </span>}
      {named && <b class="wh-sender">{bubble.senderName}</b>}
      <BubbleBody bubble={bubble} />
      {timed && (
        <span class="wh-bubble-time">
          <time>{bubble.time}</time>
          {bubble.from === "me" && <Icon of={CheckCheck} size="xs" />}
        </span>
      )}
    </li>
  );
}

function BubbleBody({ bubble: { body } }: { readonly bubble: BubbleView }) {
  switch (body.kind) {
    case "text":
      return (
        <span class="wh-bubble-text">
          <Segments of={body.segments} />
        </span>
      );
    case "voice":
      return (
        <>
          <span class="wh-voice">
            <Icon of={Play} size="sm" />
            <span class="wh-wave" aria-hidden="true" />
            <span class="wh-small">
              <span class="wh-hidden">{body.text}</span>
              <span aria-hidden="true">{`0:${String(body.seconds).padStart(2, "0")}`}</span>
            </span>
          </span>
          <span class="wh-bubble-text">
            <span class="wh-small wh-soft">{nl.phone.heard}: </span>
            <q>{body.heard}</q>
          </span>
        </>
      );
    case "deleted":
      return (
        <span class="wh-deleted">
          <Icon of={Ban} size="xs" />
          {body.text}
        </span>
      );
    case "picture":
      return (
        <>
          <span class="wh-forwarded">
            <Icon of={Forward} size="xs" />
            {nl.phone.forwarded}
          </span>
          <span class="wh-shot">
            <Picture folder="vignettes" name={body.vignette} alt={body.alt} />
            {body.from !== "" && <b>{body.from}</b>}
            {body.bands.length > 0 && (
              <span class="wh-shot-bands">
                {body.bands.map((band) => (
                  <span key={band}>{band}</span>
                ))}
              </span>
            )}
          </span>
        </>
      );
    case "call":
      return <span>{body.text}</span>;
  }
}
