import { FastForward } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { BubbleView, ChatView } from "../../../view/model.ts";
import { Icon } from "../../parts/index.ts";
import { nl } from "../../text/nl.ts";
import { AppLabel } from "../AppLabel.tsx";
import { Avatar } from "../Avatar.tsx";
import { Bubble } from "./Bubble.tsx";
import { useArrivals } from "./useArrivals.ts";
import { useNewestInSight } from "./useNewestInSight.ts";

interface ChatFrameProps {
  readonly chat: ChatView;
  /** Two ticks under what you sent. */
  readonly ticks?: boolean;
  /** Everybody in a row is named, also in a conversation of two. */
  readonly named?: boolean;
  /** Stands above the first message. */
  readonly notice?: ComponentChildren;
}

/** What every conversation has: who it is with, what was said, and somebody who types. */
export function ChatFrame({ chat, ticks = false, named = false, notice = chat.notice }: ChatFrameProps) {
  const button = useRef<HTMLButtonElement>(null);
  const waits = useRef(false);
  const { shown, typing, skip } = useArrivals(chat, () => (waits.current = document.activeElement === button.current));
  const list = useNewestInSight<HTMLOListElement>(`${chat.title}/${shown.at(-1)?.id ?? ""}/${typing}`);
  // The button goes when everything stands there: who was on it stays in the conversation.
  useLayoutEffect(() => {
    if (!typing && waits.current) list.current?.focus({ preventScroll: true });
    waits.current = false;
  }, [typing, list]);
  const speaker = ({ from, senderName }: BubbleView) => senderName ?? (from === "me" ? nl.phone.me : chat.title);
  return (
    <article class="wh-chat" data-platform={chat.platform} data-surface={chat.surface} aria-label={nl.phone[chat.surface](chat.title)}>
      <header class="wh-chat-head">
        <Avatar name={chat.avatar} group={chat.surface !== "chat"} />
        <p>
          <b>{chat.title}</b>
          {chat.subtitle !== "" && <span class="wh-small wh-soft">{chat.subtitle}</span>}
        </p>
        <AppLabel platform={chat.platform} />
      </header>
      <ol class="wh-bubbles" ref={list} tabIndex={0} aria-label={nl.phone.messages}>
        {notice !== undefined && <li class="wh-chat-notice">{notice}</li>}
        {shown.map((bubble, index) => {
          const before = shown[index - 1];
          const begins = before === undefined || before.from === "system" || speaker(before) !== speaker(bubble);
          return (
            <Bubble
              key={bubble.id}
              bubble={bubble}
              speaker={speaker(bubble)}
              named={begins && (named || bubble.senderName !== undefined)}
              timed={!sameTurn(bubble, shown[index + 1])}
              ticks={ticks}
            />
          );
        })}
        {typing && (
          <li class="wh-typing">
            <span class="wh-hidden">{nl.phone.typing(chat.surface === "chat" ? chat.title : nl.phone.somebody)}</span>
            <span class="wh-typing-dots" aria-hidden="true">
              <i />
              <i />
              <i />
            </span>
            <button ref={button} type="button" class="wh-typing-skip" onClick={skip}>
              <Icon of={FastForward} size="xs" />
              {nl.phone.showNow}
            </button>
          </li>
        )}
      </ol>
      <p class="wh-chat-bar" aria-hidden="true">
        {nl.phone.bar[chat.surface]}
      </p>
    </article>
  );
}

/** Only the last of a row of messages in the same minute tells the time. */
function sameTurn(bubble: BubbleView, next: BubbleView | undefined): boolean {
  return next?.from === bubble.from && next.time === bubble.time && next.senderName === bubble.senderName;
}
