import { marksFor } from "../../domain/judge/inspect.ts";
import type { Mark, Message } from "../../domain/messages.ts";
import { momentOf } from "../../domain/play/advance.ts";
import type { Game } from "../../domain/play/game.ts";
import type { Progress } from "../../domain/play/progress.ts";
import { clockNow } from "../clock.ts";
import { clockText } from "../format.ts";
import type { Draft } from "../draft.ts";
import type { AnnouncementView, BannerView, CallView, PhoneView, ScreenView } from "../model.ts";
import { T } from "../text/nl.ts";
import { arrivedOf, type Arrived } from "./arrived.ts";
import { describeChat, threadOf } from "./chat.ts";
import { describeStory } from "./story.ts";

/** The simulated phone: which conversation is open, what is in it, what came in meanwhile. */
export function describePhone(game: Game, now: Progress, draft: Draft): PhoneView {
  const arrived = arrivedOf(game, now);
  const clock = clockNow(game, now);
  const moment = momentOf(game.script, now.state.moment);
  const inspecting = moment?.do === "inspect" && now.phase === "vraag" ? moment : undefined;
  const marks = inspecting ? marksFor(game.script, inspecting) : [];
  const tabs = tabsOf(game, arrived);
  const about = moment?.message === undefined ? undefined : game.script.messages[moment.message];
  const newest = [...arrived].reverse().find((item) => item.fresh) ?? arrived.at(-1);
  const open =
    [draft.tab, about ? tabOf(about) : null, newest ? tabOfItem(newest) : null].find((tab) => tab !== null && tabs.some((known) => known.id === tab)) ?? null;
  return {
    clock: clockText(clock),
    screen: open === null ? { kind: "lock", date: "" } : (callOf(game, open, arrived) ?? screenOf(game, open, arrived, clock, marks, inspecting?.message)),
    banners: arrived.filter((item) => item.fresh && tabOfItem(item) !== open).flatMap((item) => bannerOf(game, item)),
    tabs: tabs.map((tab) => ({ ...tab, open: tab.id === open, unread: tab.id !== open && arrived.some((item) => item.fresh && tabOfItem(item) === tab.id) })),
  };
}

/** What is said aloud when something comes in: all of it, not only the first line that a banner shows. */
export function announcementsOf(game: Game, now: Progress): readonly AnnouncementView[] {
  return arrivedOf(game, now).flatMap((item) =>
    item.kind === "message" && item.fresh ? [{ id: item.message.id, text: T.newMessage(labelOf(game, item.message), wordsOf(item.message).join(" ")) }] : [],
  );
}

/** The words of a message, line by line. */
export function wordsOf(message: Message): readonly string[] {
  if (message.deleted) return [T.deleted];
  const words = [...(message.lines ?? []), ...(message.overlay ?? [])];
  if (words.length > 0) return words;
  if (message.voice) return [T.voiceMessage(message.voice.seconds), message.voice.heard];
  return [message.media?.alt ?? (message.call ? T.calls[message.call] : "")];
}

function tabOf(message: Message): string {
  return message.surface === "story" ? `verhaal:${message.id}` : `gesprek:${threadOf(message)}`;
}

function tabOfItem(item: Arrived): string {
  return item.kind === "sent" ? `gesprek:${item.to}` : tabOf(item.message);
}

function tabsOf(game: Game, arrived: readonly Arrived[]): readonly { id: string; label: string }[] {
  const tabs = new Map<string, string>();
  for (const item of arrived) {
    const id = tabOfItem(item);
    if (item.kind === "sent") tabs.set(id, tabs.get(id) ?? game.script.cast[item.to]?.name ?? item.to);
    else tabs.set(id, tabs.get(id) ?? labelOf(game, item.message));
  }
  const names = [...tabs.values()];
  const twice = (label: string) => names.indexOf(label) !== names.lastIndexOf(label);
  const posted = (tab: string) => arrived.find((item) => tabOfItem(item) === tab)?.shown ?? 0;
  // Two stories of one account are told apart by their time.
  return [...tabs].map(([id, label]) => ({ id, label: twice(label) ? `${label} ${clockText(posted(id))}` : label }));
}

function labelOf(game: Game, message: Message): string {
  const author = game.script.cast[message.author];
  return message.title ?? (message.surface === "story" ? (author?.handle ?? author?.name) : (author?.name ?? author?.handle)) ?? message.author;
}

function screenOf(game: Game, tab: string, arrived: readonly Arrived[], clock: number, marks: readonly Mark[], marked: string | undefined): ScreenView {
  const [kind, id] = [tab.slice(0, tab.indexOf(":")), tab.slice(tab.indexOf(":") + 1)];
  const story = kind === "verhaal" ? game.script.messages[id] : undefined;
  const posted = arrived.find((item) => item.kind === "message" && item.message.id === id)?.shown;
  if (story) return describeStory(game.script, story, clock, story.id === marked ? marks : [], posted);
  return describeChat(game.script, id, arrived, marks, marked);
}

/** The phone rings: an incoming call is the newest thing in this conversation. Once it goes on, the call stands in the chat. */
function callOf(game: Game, tab: string, arrived: readonly Arrived[]): CallView | null {
  const newest = arrived.findLast((item) => tabOfItem(item) === tab);
  if (newest?.kind !== "message" || (newest.message.call ?? "gemist") === "gemist" || !newest.fresh) return null;
  const author = game.script.cast[newest.message.author];
  return { kind: "call", who: labelOf(game, newest.message), avatar: author?.avatar ?? "onbekend", text: T.calls[newest.message.call ?? "inkomend"] };
}

function bannerOf(game: Game, item: Arrived): readonly BannerView[] {
  if (item.kind === "sent") return [];
  const { message } = item;
  const [text = ""] = wordsOf(message);
  return [{ id: message.id, platform: message.platform, from: labelOf(game, message), text, opens: tabOf(message) }];
}
