import { bestRoute } from "../domain/explore/bestRoute.ts";
import { eventsOf } from "../domain/explore/baseline.ts";
import { isPost, type Message } from "../domain/messages.ts";
import { momentOf } from "../domain/play/advance.ts";
import type { Game } from "../domain/play/game.ts";
import { replay, type Progress } from "../domain/play/progress.ts";
import { momentText } from "./format.ts";
import type { ElsewhereView } from "./model.ts";
import { arrivedOf, type Arrived } from "./phone/arrived.ts";
import { authorOf, wordsOf } from "./phone/phone.ts";
import { describePost } from "./phone/post.ts";
import { D } from "./text/debrief.ts";

const T = D.elsewhere;
/** Facts that are told at most, of each kind. */
const MOST_FACTS = 2;

/** The story of another role along its best route: what it saw and knew at every time. Takes a while to work out; asked often. */
export interface OtherStory {
  readonly game: Game;
  readonly played: Progress;
  readonly arrived: readonly Arrived[];
}

/** `game`: the same case and variant as another role. Played as in a toets: nothing stands in between. */
export function storyOf(game: Game): OtherStory {
  const of: Game = { ...game, mode: "toets" };
  const played = replay(of, eventsOf(of, bestRoute(of).route));
  return { game: of, played, arrived: arrivedOf(of, played) };
}

/** The decision that is looked at from elsewhere. */
export interface SeenFrom {
  /** Minutes since midnight of the first day. */
  readonly clock: number;
  /** Facts that the trainee knew. */
  readonly known: ReadonlySet<string>;
  /** Message that was on the trainee's screen. */
  readonly message?: string | undefined;
  /** What the author says this role sees or knows here. */
  readonly author?: string | undefined;
}

/** "Op dat moment bij …": two or three plain lines, and the post when it had one. */
export function describeElsewhere({ game, played, arrived }: OtherStory, { clock, known, message, author }: SeenFrom): ElsewhereView {
  const { script, framework } = game;
  const named = { role: script.role, roleName: framework.roles[script.role].name };
  const own = author === undefined ? [] : [author];
  if (clock < script.clock.from) return { ...named, lines: [...own, T.notYet(momentText(script.clock, script.clock.from))] };
  if (isOver(played, clock)) return { ...named, lines: [...own, T.done] };
  const knows = new Set(played.path.findLast(({ before }) => before.clock <= clock)?.before.known);
  // What says that this very role knows something is no news to it.
  const aboutIt = (text: string) => text.toLowerCase().includes(named.roleName.toLowerCase());
  const facts = (of: ReadonlySet<string>, not: ReadonlySet<string>) =>
    Object.entries(script.facts)
      .flatMap(([id, { value, text }]) => (value && text !== undefined && !aboutIt(text) && of.has(id) && !not.has(id) ? [text] : []))
      .slice(0, MOST_FACTS);
  const [more, less] = [facts(knows, known), facts(known, knows)];
  const seen = arrived.flatMap((item) => (item.kind === "message" && item.shown <= clock ? [item.message] : []));
  const newest = seen.at(-1);
  const post = seen.findLast(isPost);
  return {
    ...named,
    lines: [
      ...own,
      standingBefore(game, played, clock),
      ...(newest && newest !== post && newest.id !== message ? [heardOf(game, newest)] : []),
      ...(more.length > 0 ? [T.knows(more.join(" "))] : []),
      ...(less.length > 0 ? [T.knowsNot(less.join(" "))] : []),
      ...(post && post.id === message ? [T.samePost] : []),
    ],
    ...(post && post.id !== message ? { post: describePost(script, post, { clock, looked: true }) } : {}),
  };
}

const isOver = ({ path, state }: Progress, clock: number): boolean => state.ending !== null && (path.at(-1)?.clockAfter ?? 0) < clock;

function heardOf(game: Game, message: Message): string {
  const author = authorOf(game, message);
  return message.call ? T.called(game.script.cast[message.author]?.name ?? author) : T.heard(author, wordsOf(message, author)[0] ?? "");
}

/** What it is deciding at that minute, or what it decided last. */
function standingBefore({ script }: Game, { path }: Progress, clock: number): string {
  const last = path.findLast(({ answer, before }) => answer !== undefined && before.clock <= clock);
  if (!last) return T.waits;
  const title = momentOf(script, last.moment)?.title ?? "";
  return clock < Math.max(last.clockAfter, last.before.clock + 1) ? T.before(title) : T.after(title);
}
