import type { Mark, Message } from "../../domain/messages.ts";
import type { Script } from "../../domain/scenario.ts";
import { clockText } from "../format.ts";
import type { BubbleView, ChatView } from "../model.ts";
import { T } from "../text/nl.ts";
import type { Arrived } from "./arrived.ts";
import { segmentsOf } from "./segments.ts";

/** Conversation a message belongs to. */
export function threadOf(message: Message): string {
  return message.thread ?? message.author;
}

/** A conversation with everything in it so far. `marks` belong to `markedMessage`. */
export function describeChat(script: Script, thread: string, arrived: readonly Arrived[], marks: readonly Mark[], markedMessage: string | undefined): ChatView {
  const own = arrived.filter((item) => (item.kind === "sent" ? item.to === thread : item.message.surface !== "story" && threadOf(item.message) === thread));
  const first = own.flatMap((item) => (item.kind === "message" ? [item.message] : []))[0];
  const member = script.cast[thread] ?? script.cast[first?.author ?? ""];
  const group = first?.surface === "group";
  return {
    kind: "chat",
    platform: first?.platform ?? "whatsapp",
    title: first?.title ?? member?.name ?? thread,
    subtitle: group ? "" : (member?.job ?? member?.handle ?? ""),
    avatar: group ? "onbekend" : (member?.avatar ?? "onbekend"),
    group,
    bubbles: own.flatMap((item, index) =>
      item.kind === "sent" ? [sent(item, index)] : received(script, item, item.message.id === markedMessage ? marks : [], group),
    ),
  };
}

function sent(item: Extract<Arrived, { kind: "sent" }>, index: number): BubbleView {
  return { id: `ik-${index}`, from: "me", time: clockText(item.shown), body: { kind: "text", segments: [{ text: item.text }] }, fresh: item.fresh };
}

function received(script: Script, item: Extract<Arrived, { kind: "message" }>, marks: readonly Mark[], group: boolean): readonly BubbleView[] {
  const { message, fresh } = item;
  const author = script.cast[message.author];
  const base = {
    from: "them" as const,
    time: clockText(item.shown),
    fresh,
    ...(group && author ? { senderName: author.handle ?? author.name } : {}),
  };
  if (message.deleted) return [{ ...base, id: message.id, body: { kind: "deleted", text: T.deleted } }];
  const bubbles: BubbleView[] = (message.lines ?? []).map((line, index) => ({
    ...base,
    id: `${message.id}-${index}`,
    body: { kind: "text", segments: segmentsOf(line, `line.${index}`, marks) },
  }));
  if (message.voice)
    bubbles.push({ ...base, id: `${message.id}-stem`, body: { kind: "voice", ...message.voice, text: T.voiceMessage(message.voice.seconds) } });
  if (message.media) {
    bubbles.push({
      ...base,
      id: `${message.id}-beeld`,
      body: {
        kind: "picture",
        vignette: message.media.vignette,
        alt: message.media.alt,
        bands: message.overlay ?? [],
        from: author?.handle ?? author?.name ?? "",
      },
    });
  }
  if (message.call)
    bubbles.push({
      ...base,
      id: `${message.id}-bel`,
      from: "system",
      body: { kind: "call", text: T.calls[message.call] },
    });
  return bubbles;
}
