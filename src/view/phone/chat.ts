import { isPost, type CastMember, type Mark, type Message } from "../../domain/messages.ts";
import type { Script } from "../../domain/scenario.ts";
import { clockText, countText } from "../format.ts";
import type { BubbleView, ChatView } from "../phoneModel.ts";
import { T } from "../text/nl.ts";
import type { Arrived } from "./arrived.ts";
import { pictureOf } from "./post.ts";
import { segmentsOf, wholeSegment } from "./segments.ts";

/** Conversation a message belongs to. */
export function threadOf(message: Message): string {
  return message.thread ?? message.author;
}

/** A conversation with everything in it so far. `marks` belong to `markedMessage`. */
export function describeChat(script: Script, thread: string, arrived: readonly Arrived[], marks: readonly Mark[], markedMessage: string | undefined): ChatView {
  const own = arrived.filter((item) => (item.kind === "sent" ? item.to === thread : !isPost(item.message) && threadOf(item.message) === thread));
  const messages = own.flatMap((item) => (item.kind === "message" ? [item.message] : []));
  const [first] = messages;
  const member = script.cast[thread] ?? script.cast[first?.author ?? ""];
  const surface = first?.surface === "group" || first?.surface === "channel" ? first.surface : "chat";
  const members = messages.findLast((message) => message.members !== undefined)?.members;
  const who = surface === "chat" ? (member?.job ?? member?.handle ?? "") : "";
  return {
    kind: "chat",
    platform: first?.platform ?? "whatsapp",
    surface,
    title: first?.title ?? member?.name ?? thread,
    subtitle: members === undefined ? who : T.members(surface, countText(members)),
    avatar: surface === "chat" ? (member?.avatar ?? "onbekend") : "groep",
    bubbles: own.flatMap((item, index) =>
      item.kind === "sent" ? [sent(item, index)] : received(script, item, item.message.id === markedMessage ? marks : [], surface),
    ),
  };
}

function sent(item: Extract<Arrived, { kind: "sent" }>, index: number): BubbleView {
  return { id: `ik-${index}`, from: "me", time: clockText(item.shown), body: { kind: "text", segments: [{ text: item.text }] }, fresh: item.fresh };
}

function received(script: Script, item: Extract<Arrived, { kind: "message" }>, marks: readonly Mark[], surface: ChatView["surface"]): readonly BubbleView[] {
  const { message, fresh } = item;
  const author = script.cast[message.author];
  const name = nameOf(author) ?? message.author;
  const base = {
    from: "them" as const,
    time: clockText(item.shown),
    fresh,
    ...(surface === "group" && author ? { senderName: name } : {}),
    ...(message.admin ? { admin: true } : {}),
    ...(message.forwarded === undefined ? {} : { forwarded: wholeSegment(T.forwarded[message.forwarded], "forwarded", marks) }),
    ...(message.chain ? { chain: T.through(message.chain) } : {}),
  };
  const plain = { from: "system" as const, time: base.time, fresh };
  if (message.deleted) return [{ ...base, id: message.id, body: { kind: "deleted", text: T.deleted(message.platform, name) } }];
  const bubbles: BubbleView[] = [];
  if (message.event) bubbles.push({ ...plain, id: `${message.id}-gebeurd`, body: { kind: "event", text: T.events[message.event](name) } });
  // A channel shows its picture above its words, as one post; elsewhere words come first.
  if (message.media && surface === "channel")
    bubbles.push({ ...base, ...viewsOf(message, marks), id: `${message.id}-beeld`, body: pictureBody(message, marks) });
  for (const [index, line] of (message.lines ?? []).entries())
    bubbles.push({
      ...base,
      ...(message.media ? {} : viewsOf(message, marks)),
      id: `${message.id}-${index}`,
      body: { kind: "text", segments: segmentsOf(line, `line.${index}`, marks) },
    });
  if (message.voice)
    bubbles.push({ ...base, id: `${message.id}-stem`, body: { kind: "voice", ...message.voice, text: T.voiceMessage(message.voice.seconds) } });
  if (message.media && surface !== "channel") bubbles.push({ ...base, id: `${message.id}-beeld`, body: pictureBody(message, marks) });
  if (message.call) bubbles.push({ ...plain, id: `${message.id}-bel`, body: { kind: "call", text: T.calls[message.call] } });
  return bubbles;
}

function pictureBody(message: Message, marks: readonly Mark[]): BubbleView["body"] {
  const { media, shot } = message;
  return {
    kind: "picture",
    picture: pictureOf(media ?? { alt: "" }),
    bands: (message.overlay ?? []).map((text, index) => segmentsOf(text, `overlay.${index}`, marks)),
    caption: message.caption === undefined ? [] : segmentsOf(message.caption, "caption", marks),
    ...(shot ? { shot: { platform: shot.platform, by: shot.by ?? "" } } : {}),
  };
}

function viewsOf({ counts }: Message, marks: readonly Mark[]): Pick<BubbleView, "views"> {
  return counts?.views === undefined ? {} : { views: wholeSegment(T.counts.views(countText(counts.views)), "counts", marks) };
}

const nameOf = (member: CastMember | undefined) => member?.handle ?? member?.name;
