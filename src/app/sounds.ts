import { momentOf } from "../domain/play/advance.ts";
import { pickedIn } from "../domain/play/chosen.ts";
import type { Act } from "../domain/acts.ts";
import { isPost, type Message } from "../domain/messages.ts";
import { isDecision, type Choice } from "../domain/moments.ts";
import type { Game } from "../domain/play/game.ts";
import type { Progress } from "../domain/play/progress.ts";
import { pingOf, type SoundName } from "../runtime/sound.ts";
import { arrivedOf, type Arrived } from "../view/phone/arrived.ts";

/** What was done and what came of it sound one after the other. */
const AFTER_MS = 700;

/** A sound, so many milliseconds from now. */
export interface Cue {
  readonly sound: SoundName;
  readonly after: number;
}

/**
 * The sounds that go with what just happened, in order. They never say whether a choice was good.
 * `typed`: what came in is first typed for so long.
 */
export function soundsFor(game: Game, before: Progress, now: Progress, typed = 0): readonly Cue[] {
  if (now.path.length < before.path.length) return [];
  const news = newIn(game, before, now);
  const own = ownSound(game, before, now, news);
  return [...cue(own, 0), ...cue(cameSound(news), Math.max(typed, own ? AFTER_MS : 0))];
}

/** What is on the phone when play opens for the first time comes in just after it is there. */
export function soundsAtStart(game: Game, now: Progress, typed = 0): readonly Cue[] {
  return now.path.length > 0 ? [] : cue(cameSound(arrivedOf(game, now)), Math.max(typed, AFTER_MS));
}

function cue(sound: SoundName | null, after: number): readonly Cue[] {
  return sound === null ? [] : [{ sound, after }];
}

function newIn(game: Game, before: Progress, now: Progress): readonly Arrived[] {
  const had = arrivedOf(game, before);
  const known = new Set(had.flatMap((item) => (item.kind === "message" ? [item.message.id] : [])));
  const sent = had.filter((item) => item.kind === "sent").length;
  let count = 0;
  return arrivedOf(game, now).filter((item) => (item.kind === "message" ? !known.has(item.message.id) : ++count > sent));
}

/** What the trainee did: sent something, made a picture, called somebody; or a page that turns. */
function ownSound(game: Game, before: Progress, now: Progress, news: readonly Arrived[]): SoundName | null {
  if (now.phase === "terugblik" && before.phase !== "terugblik") return "stap";
  if (news.some((item) => item.kind === "sent")) return "verstuur";
  const acts = newChoices(game, before, now).flatMap((choice) => choice.acts);
  if (acts.some(({ act }) => act === "capture")) return "sluiter";
  if (acts.some(isCall)) return "overgang";
  return news.length === 0 && now.path.length > before.path.length ? "papier" : null;
}

/** What was picked just now. A source sounds when it is asked, not once more when the consultation ends. */
function newChoices(game: Game, before: Progress, now: Progress): readonly Choice[] {
  const moment = momentOf(game.script, before.state.moment);
  if (!moment || !isDecision(moment)) return [];
  const known = before.asked?.sources ?? [];
  const answer = now.path.length > before.path.length ? now.path.at(-1)?.answer : undefined;
  const sources = moment.do === "consult" ? moment.sources.filter(({ id }) => now.asked?.sources.includes(id)) : [];
  const picked = answer ? pickedIn(moment, answer).map(({ choice }) => choice) : sources;
  return picked.filter(({ id }) => moment.do !== "consult" || !known.includes(id));
}

function isCall(act: Act): boolean {
  return act.act === "call" || (act.act === "contact" && act.how === "bellen");
}

/** What came in. Several at once: the phone buzzes. A call goes before everything. */
function cameSound(news: readonly Arrived[]): SoundName | null {
  const messages = news.flatMap((item) => (item.kind === "message" ? [item.message] : []));
  if (messages.some(({ call }) => call === "inkomend")) return "bel";
  if (messages.length > 1) return "trillen";
  return messages[0] ? soundOf(messages[0]) : null;
}

function soundOf(message: Message): SoundName {
  if (message.call) return message.call === "gesprek" ? "ophangen" : "trillen";
  if (message.deleted) return "ingetrokken";
  // No app sounds for what somebody posts: it slides into sight. A snap is sent to you.
  return isPost(message) && message.surface !== "snap" ? "banner" : pingOf(message.platform);
}
