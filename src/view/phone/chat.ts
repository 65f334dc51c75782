import { standsAlone, type CastMember, type Mark, type Message, type Platform } from "../../domain/messages.ts";
import type { Script } from "../../domain/scenario.ts";
import { clockText, countText } from "../format.ts";
import type { BubbleBody, BubbleView, ChatView } from "../phoneModel.ts";
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
  const own = arrived.filter((item) => (item.kind === "sent" ? item.to === thread : !standsAlone(item.message) && threadOf(item.message) === thread));
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
    ...(messages.some((message) => message.request) ? { notice: T.request(first?.platform ?? "whatsapp") } : {}),
    bubbles: own.flatMap((item, index) =>
      item.kind === "sent" ? [sent(item, index)] : received(script, item, item.message.id === markedMessage ? marks : [], surface),
    ),
  };
}

function sent(item: Extract<Arrived, { kind: "sent" }>, index: number): BubbleView {
  return { id: `ik-${index}`, from: "me", time: clockText(item.shown), body: { kind: "text", segments: [{ text: item.text }] }, fresh: item.fresh };
}

const TELLS: readonly Platform[] = ["snapchat", "whatsapp", "teamapp"];

/** Whether this platform leaves a line where something was taken back. */
export const tellsDeleted = (platform: Platform): boolean => TELLS.includes(platform);

function received(script: Script, item: Extract<Arrived, { kind: "message" }>, marks: readonly Mark[], surface: ChatView["surface"]): readonly BubbleView[] {
  const { message, fresh } = item;
  const author = script.cast[message.author];
  const name = (surface === "chat" ? author?.name : nameOf(author)) ?? message.author;
  const time = clockText(item.shown);
  const base = {
    message: message.id,
    from: "them" as const,
    time,
    fresh,
    ...(surface === "group" && author ? { senderName: name } : {}),
    ...(message.admin ? { admin: true } : {}),
  };
  const line = (id: string, body: BubbleBody): BubbleView => ({ id: `${message.id}-${id}`, message: message.id, from: "system", time, fresh, body });
  if (message.deleted) {
    if (!tellsDeleted(message.platform)) return [line("weg", { kind: "aside", text: T.deletedUnseen })];
    return [{ ...base, id: message.id, body: { kind: "deleted", text: T.deleted(message.platform, name) } }];
  }
  const words = (message.lines ?? []).map((text, index): BubbleView => ({
    ...base,
    id: `${message.id}-${index}`,
    body: { kind: "text", segments: segmentsOf(text, `line.${index}`, marks) },
  }));
  const picture: readonly BubbleView[] = message.media ? [{ ...base, id: `${message.id}-beeld`, body: pictureBody(message, marks) }] : [];
  const voice: readonly BubbleView[] = message.voice
    ? [{ ...base, id: `${message.id}-stem`, body: { kind: "voice", ...message.voice, text: T.voiceMessage(message.voice.seconds) } }]
    : [];
  // A channel shows its picture above its words, as one post; elsewhere words come first.
  const said = surface === "channel" ? [...picture, ...words] : [...words, ...voice, ...picture];
  return [
    ...(message.event ? [line("gebeurd", { kind: "event", event: message.event, text: T.events[message.event](name) })] : []),
    ...marked(said, message, marks),
    ...(message.chain ? [line("via", { kind: "aside", text: T.through(message.chain) })] : []),
    ...(message.call ? [line("bel", { kind: "call", text: T.calls[message.call], missed: message.call === "gemist" })] : []),
  ];
}

/** Where it came from stands on the first bubble of a message, how often it was seen on the last. */
function marked(bubbles: readonly BubbleView[], { forwarded, counts }: Message, marks: readonly Mark[]): readonly BubbleView[] {
  return bubbles.map((bubble, index) => ({
    ...bubble,
    ...(forwarded && index === 0 ? { forwarded: wholeSegment(T.forwarded[forwarded], "forwarded", marks) } : {}),
    ...(counts?.views !== undefined && index === bubbles.length - 1 ? { views: wholeSegment(T.counts.views(countText(counts.views)), "counts", marks) } : {}),
  }));
}

function pictureBody(message: Message, marks: readonly Mark[]): BubbleBody {
  const { media, shot } = message;
  return {
    kind: "picture",
    picture: pictureOf(media ?? { alt: "" }),
    bands: (message.overlay ?? []).map((text, index) => segmentsOf(text, `overlay.${index}`, marks)),
    caption: message.caption === undefined ? [] : segmentsOf(message.caption, "caption", marks),
    ...(shot ? { shot: { platform: shot.platform, by: shot.by ?? "" } } : {}),
  };
}

const nameOf = (member: CastMember | undefined) => member?.handle ?? member?.name;
