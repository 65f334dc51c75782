import { marksFor } from "../../domain/judge/inspect.ts";
import { isPaper, isPost, standsAlone, type Mark, type Message } from "../../domain/messages.ts";
import { momentOf } from "../../domain/play/advance.ts";
import type { Game } from "../../domain/play/game.ts";
import type { Progress } from "../../domain/play/progress.ts";
import { clockNow } from "../clock.ts";
import { clockText } from "../format.ts";
import type { Draft } from "../draft.ts";
import type { AnnouncementView } from "../model.ts";
import type { BannerView, CallView, PhoneView, PostView, ScreenView } from "../phoneModel.ts";
import { T } from "../text/nl.ts";
import { arrivedOf, type Arrived } from "./arrived.ts";
import { describeChat, tellsDeleted, threadOf } from "./chat.ts";
import { describePaper, paperAuthorOf } from "./paper.ts";
import { describePost } from "./post.ts";

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
  const first = [about ? tabOf(about) : null, newest ? tabOfItem(newest) : null].find((tab) => tab !== null && tabs.some((known) => known.id === tab)) ?? null;
  const open = tabs.some((known) => known.id === draft.tab) ? draft.tab : first;
  /** What was on screen since this came in: it is no news any more. */
  const seen = [first, open, ...draft.opened];
  return {
    clock: clockText(clock),
    screen: open === null ? { kind: "lock", date: "" } : (callOf(game, open, arrived) ?? screenOf(game, open, arrived, clock, marks, inspecting?.message)),
    banners: arrived.filter((item) => item.fresh && !seen.includes(tabOfItem(item))).flatMap((item) => bannerOf(game, item)),
    tabs: tabs.map((tab) => ({
      ...tab,
      open: tab.id === open,
      unread: !seen.includes(tab.id) && arrived.some((item) => item.fresh && tabOfItem(item) === tab.id),
    })),
  };
}

/** What is said aloud when something comes in: all of it, not only the first line that a banner shows. */
export function announcementsOf(game: Game, now: Progress): readonly AnnouncementView[] {
  return arrivedOf(game, now).flatMap((item) =>
    item.kind === "message" && item.fresh
      ? [{ id: item.message.id, text: newsOf(item.message)(senderOf(game, item.message), wordsOf(item.message, authorOf(game, item.message)).join(" ")) }]
      : [],
  );
}

const newsOf = ({ surface }: Message) => (surface === "mail" ? T.newMail : surface === "note" ? T.newNote : T.newMessage);

/** The words of a message, line by line; of a mail or note first its heading. */
export function wordsOf(message: Message, author: string): readonly string[] {
  if (message.deleted) return [tellsDeleted(message.platform) ? T.deleted(message.platform, author) : T.deletedUnseen];
  if (message.event) return [T.events[message.event](author)];
  const words = [
    ...(isPaper(message) && message.title !== undefined ? [message.title] : []),
    ...(message.lines ?? []),
    ...(message.overlay ?? []),
    ...(message.caption === undefined ? [] : [message.caption]),
  ];
  if (words.length > 0) return words;
  if (message.voice) return [T.voiceMessage(message.voice.seconds), message.voice.heard];
  return [message.media?.alt ?? (message.call ? T.calls[message.call] : "")];
}

/** Something that fills the screen: a tab of its own. */
const ALONE = "post:";

function tabOf(message: Message): string {
  return standsAlone(message) ? `${ALONE}${message.id}` : `gesprek:${threadOf(message)}`;
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
  return message.title ?? (isPost(message) ? (author?.handle ?? author?.name) : (author?.name ?? author?.handle)) ?? message.author;
}

/** Whom it is from, in a banner: above a mail stands its subject, and that is not who wrote. */
function senderOf(game: Game, message: Message): string {
  return isPaper(message) ? paperAuthorOf(game.script, message) : labelOf(game, message);
}

/** Who sent it, by the name they carry on their account. */
export function authorOf(game: Game, message: Message): string {
  const author = game.script.cast[message.author];
  return author?.handle ?? author?.name ?? message.author;
}

function screenOf(game: Game, tab: string, arrived: readonly Arrived[], clock: number, marks: readonly Mark[], marked: string | undefined): ScreenView {
  const id = tab.slice(tab.indexOf(":") + 1);
  const alone = tab.startsWith(ALONE) ? game.script.messages[id] : undefined;
  const posted = arrived.find((item) => item.kind === "message" && item.message.id === id)?.shown;
  const own = id === marked ? marks : [];
  if (alone && isPost(alone)) return describePost(game.script, alone, { clock, posted, marks: own, part: partOf(alone, arrived) });
  if (alone && isPaper(alone)) return describePaper(game.script, alone, { posted, marks: own });
  return describeChat(game.script, id, arrived, marks, marked);
}

/** Where a story stands among the stories of its account: they are tapped through. */
function partOf(story: Message, arrived: readonly Arrived[]): PostView["part"] {
  if (story.surface !== "story") return undefined;
  const row = arrived.flatMap((item) =>
    item.kind === "message" && item.message.surface === "story" && item.message.author === story.author && item.message.platform === story.platform
      ? [tabOf(item.message)]
      : [],
  );
  const at = row.indexOf(tabOf(story));
  const [previous, next] = [row[at - 1], row[at + 1]];
  return { at, of: row.length, ...(previous === undefined ? {} : { previous }), ...(next === undefined ? {} : { next }) };
}

/** The phone rings: an incoming call is the newest thing in this conversation. Once it goes on, the call stands in the chat. */
function callOf(game: Game, tab: string, arrived: readonly Arrived[]): CallView | null {
  const newest = arrived.findLast((item) => tabOfItem(item) === tab);
  if (newest?.kind !== "message" || (newest.message.call ?? "gemist") === "gemist" || !newest.fresh) return null;
  const author = game.script.cast[newest.message.author];
  const call = newest.message.call ?? "inkomend";
  return {
    kind: "call",
    platform: newest.message.platform,
    who: labelOf(game, newest.message),
    avatar: author?.avatar ?? "onbekend",
    text: T.calls[call],
    ringing: call === "inkomend",
  };
}

function bannerOf(game: Game, item: Arrived): readonly BannerView[] {
  if (item.kind === "sent") return [];
  const { message } = item;
  const [words = ""] = wordsOf(message, authorOf(game, message));
  // No app tells in a banner what somebody posted; what is sent to you it does.
  const text = !isPost(message) || message.surface === "snap" ? words : message.surface === "story" ? T.newStory : T.newPost;
  return [{ id: message.id, platform: message.platform, from: senderOf(game, message), text, opens: tabOf(message) }];
}
