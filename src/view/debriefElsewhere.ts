import { bestRoute } from "../domain/explore/bestRoute.ts";
import { eventsOf } from "../domain/explore/baseline.ts";
import { isPost, type Message } from "../domain/messages.ts";
import { isDecision } from "../domain/moments.ts";
import { momentOf } from "../domain/play/advance.ts";
import { pickedIn } from "../domain/play/chosen.ts";
import type { Game } from "../domain/play/game.ts";
import type { Role } from "../domain/roles.ts";
import { replay, type Entry, type Progress } from "../domain/play/progress.ts";
import { momentText } from "./format.ts";
import type { ElsewhereView } from "./model.ts";
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
  /** Every message, with the simulated time at which it was on this phone; not the time that it carries. */
  readonly seen: readonly { readonly message: Message; readonly at: number }[];
}

/** `game`: the same case and variant as another role. Played as in a toets: nothing stands in between. */
export function storyOf(game: Game): OtherStory {
  const of: Game = { ...game, mode: "toets" };
  const played = replay(of, eventsOf(of, bestRoute(of).route));
  return { game: of, played, seen: seenIn(of, played) };
}

function seenIn({ script }: Game, { opening, path, state }: Progress): OtherStory["seen"] {
  const seen = new Map<string, { message: Message; at: number }>();
  const see = (id: string | undefined, at: number) => {
    const message = id === undefined ? undefined : script.messages[id];
    if (message && !seen.has(message.id)) seen.set(message.id, { message, at });
  };
  for (const arrival of opening) if (arrival.kind === "message") see(arrival.message, arrival.clock);
  for (const { moment, before, arrivals } of path) {
    see(momentOf(script, moment)?.message, before.clock);
    for (const arrival of arrivals) if (arrival.kind === "message") see(arrival.message, arrival.clock);
  }
  see(momentOf(script, state.moment)?.message, state.clock);
  return [...seen.values()].toSorted((a, b) => a.at - b.at);
}

/** The decision that is looked at from elsewhere. */
export interface SeenFrom {
  /** Who looks: what that role says or does in the other's story is not what the trainee did. */
  readonly role: Role;
  /** Minutes since midnight of the first day. */
  readonly clock: number;
  /** Facts that the trainee knew. */
  readonly known: ReadonlySet<string>;
  /** Message that was on the trainee's screen. */
  readonly message?: string | undefined;
  /** What the author says this role sees or knows here. */
  readonly author?: string | undefined;
}

/** How it could have gone there at that moment: two or three plain lines, and the post when it had one. */
export function describeElsewhere({ game, played, seen }: OtherStory, { role, clock, known, message, author }: SeenFrom): ElsewhereView {
  const { script, framework } = game;
  const named = { role: script.role, roleName: framework.roles[script.role].name };
  const own = author === undefined ? [] : [author];
  if (clock < script.clock.from) return { ...named, lines: [...own, T.notYet(momentText(script.clock, script.clock.from))] };
  const last = played.path.findLast(({ before }) => before.clock <= clock);
  if (played.state.ending !== null && last === played.path.at(-1) && last !== undefined && takenAt(game, last) < clock)
    return { ...named, lines: [...own, T.done] };
  const knows = knownAt(game, last, clock);
  // What says that this very role knows something is no news to it.
  const aboutIt = (text: string) => text.toLowerCase().includes(named.roleName.toLowerCase());
  const facts = (of: ReadonlySet<string>, not: ReadonlySet<string>) =>
    Object.entries(script.facts)
      .flatMap(([id, { value, text }]) => (value && text !== undefined && !aboutIt(text) && of.has(id) && !not.has(id) ? [text] : []))
      .slice(0, MOST_FACTS);
  const [more, less] = [facts(knows, known), facts(known, knows)];
  const before = seen.flatMap((one) => (one.at <= clock && !fromRole(game, one.message, role) ? [one.message] : []));
  const newest = before.at(-1);
  const post = before.findLast(isPost);
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

/** Of somebody who works in that role, or about what it does: the story of another role makes that up. */
function fromRole({ script, framework }: Game, message: Message, role: Role): boolean {
  if (isPost(message)) return false;
  const author = script.cast[message.author];
  const said = [author?.job, author?.avatar, ...wordsOf(message, "")].join(" ").toLowerCase();
  return [role, framework.roles[role].name].some((name) => said.includes(name.toLowerCase()));
}

/** When a decision has taken effect: the time it takes and what it brings in. The clock may then wait for the next moment. */
function takenAt({ script }: Game, { moment: id, answer, before, arrivals, clockAfter }: Entry): number {
  const moment = momentOf(script, id);
  const picked = moment && isDecision(moment) && answer ? pickedIn(moment, answer) : [];
  const takes = picked.reduce((sum, { choice }) => sum + (choice.takes ?? 0), moment?.takes ?? 0);
  return Math.min(clockAfter, Math.max(before.clock + takes, ...arrivals.map(({ clock }) => clock).filter((clock) => clock < clockAfter)));
}

/** What it knew: with a decision that has taken effect, also what that told. */
function knownAt(game: Game, last: Entry | undefined, clock: number): ReadonlySet<string> {
  const moment = last && momentOf(game.script, last.moment);
  if (!last || !moment || !isDecision(moment) || !last.answer || takenAt(game, last) > clock) return new Set(last?.before.known);
  return new Set([...last.before.known, ...(moment.reveals ?? []), ...pickedIn(moment, last.answer).flatMap(({ choice }) => choice.reveals ?? [])]);
}

function heardOf(game: Game, message: Message): string {
  const author = authorOf(game, message);
  return message.call ? T.called(game.script.cast[message.author]?.name ?? author) : T.heard(author, wordsOf(message, author)[0] ?? "");
}

/** What it is deciding at that minute, or what it decided last. */
function standingBefore(game: Game, { path }: Progress, clock: number): string {
  const last = path.findLast(({ answer, before }) => answer !== undefined && before.clock <= clock);
  if (!last) return T.waits;
  const title = momentOf(game.script, last.moment)?.title ?? "";
  return clock < Math.max(takenAt(game, last), last.before.clock + 1) ? T.before(title) : T.after(title);
}
