import type { LmsPort, LmsReport, LmsStatus } from "../../../runtime/lmsPort.ts";
import { watchPage } from "../pageLife.ts";
import { createStatus } from "../statusBoard.ts";
import { bytesOf } from "./client.ts";
import { documentText, fitting, unfinishedText } from "./farewell.ts";
import type { Launched } from "./launch.ts";
import { createOutbox } from "./outbox.ts";
import { lastTold, NOTHING_SAID, told, type Said } from "./said.ts";
import { answeredSaying, initializedSaying, terminatedSaying } from "./sayings.ts";
import type { Statement } from "./schema.ts";
import { statementOf, type Saying } from "./statements.ts";
import { keepTicket } from "./ticket.ts";
import { faultsOf } from "./valid.ts";

/** Characters of `suspend`: with what else is kept beside it, it still goes along with a page that goes away. */
const ROOM = 32_000;

/**
 * One session of cmi5, from `initialized` to `terminated`.
 *
 * `terminated` goes out when the page goes, because most learners just close it, and a session without it stays open until the learning system gives it
 * up. Nothing may follow it (9.3.8), and a page cannot know whether it is closed or loaded again. So a page that is loaded again after that says that
 * its session is over (`left`, in launch.ts): the learner starts it again from the learning system and goes on from what was kept. When the page went
 * without a word, as on a phone that throws pages out, nothing was terminated: then the kept token opens the same session, and it goes on.
 */
export function startSession({ client, facts, looking, document, ticket }: Launched, page: Window): LmsPort {
  const answers = new Map<string, Saying>();
  let said: Said = document?.said ?? NOTHING_SAID;
  /** What was said, as far as it was taken. */
  let certain = said;
  let latest: LmsReport | null = null;
  let leaving: Promise<boolean> | null = null;
  /** Came in while we were leaving: it counts when that does not work out. */
  let held: LmsReport | null = null;
  let ended: "left" | "elsewhere" | null = null;
  let last = facts.began;

  /** Never before the time of the statement before it (9.3). */
  const clock = (): number => (last = Math.max(last, Date.now()));

  const statusNow = (): LmsStatus => {
    if (ended) return { is: "alone", why: ended };
    const { kept, why, lost } = outbox.standing();
    if (lost) return { is: "alone", why: "lost" };
    if (looking) return { is: "alone", why: "looking" };
    return kept ? { is: "kept" } : { is: "waiting", ...(why ? { why } : {}) };
  };
  const changed = (): void => {
    if (outbox.open().statements.length === 0) certain = said;
    board.become(statusNow());
  };
  const outbox = createOutbox(client, page, changed);
  const board = createStatus(statusNow());

  /** What is wrong is left out, so that the rest still arrives. */
  const statementsOf = (sayings: readonly Saying[]): readonly Statement[] =>
    sayings
      .map((saying) => statementOf(facts, saying, clock()))
      .filter((statement) => {
        const faults = faultsOf(statement, facts);
        if (faults.length > 0) console.error(`Not sent: ${statement.verb.id} ${statement.object.id}:`, faults.join("; "));
        return faults.length === 0;
      });
  const terminated = (): readonly Statement[] => statementsOf([terminatedSaying(facts, clock())]);

  const take = (report: LmsReport): void => {
    latest = report;
    const taken = report.decisions.filter(({ id }) => !answers.has(id));
    for (const decision of taken) answers.set(decision.id, answeredSaying(facts, decision, report.objectives));
    const more = told(facts, report, said, clock());
    said = more.said;
    outbox.add(statementsOf([...taken.flatMap(({ id }) => answers.get(id) ?? []), ...more.sayings]));
    outbox.save(documentText(report, said));
  };

  const end = (why: "left" | "elsewhere"): void => {
    ended = why;
    outbox.stop();
    changed();
  };
  const endHere = (): void => {
    keepTicket(page, { ...ticket, token: null });
    end("left");
  };

  /** Everything at once, as nobody is there any more to hear an answer. What is already on its way arrives by itself. */
  const goodbye = (): void => {
    const { kept, lost } = outbox.standing();
    if (ended || lost) return;
    const { statements, underWay } = outbox.open();
    const verdict = lastTold(facts, looking ? null : latest, said, clock());
    const words = fitting([...statements.slice(underWay), ...statementsOf(verdict.sayings), ...terminated()], client.room());
    if (latest && !(kept && verdict.sayings.length === 0)) {
      const open = new Set(statements.map(({ id }) => id));
      const unsure = [...answers.values()].filter(({ id }) => open.has(id));
      const text = unfinishedText({ report: latest, certain, said: verdict.said, unsure, room: client.room() - bytesOf(JSON.stringify(words)) });
      if (text !== null) void client.save(text);
    }
    void client.post(words);
    endHere();
  };

  const saveAll = async (): Promise<boolean> => {
    const verdict = lastTold(facts, latest, said, clock());
    said = verdict.said;
    outbox.add(statementsOf(verdict.sayings));
    if (latest) outbox.save(documentText(latest, said));
    return outbox.flush();
  };
  const leave = async (): Promise<boolean> => {
    const over = (await saveAll()) && !ended && isTaken(await client.post(terminated()));
    if (ended) return true;
    if (over) {
      endHere();
      if (ticket.back !== null) page.location.assign(ticket.back);
      return true;
    }
    leaving = null;
    if (held) take(held);
    held = null;
    return false;
  };

  watchPage({ onHidden: () => void outbox.flush(), onGone: goodbye, onOnline: () => void outbox.flush() }, page);
  const unsure = looking ? [] : (document?.unsure ?? []);
  for (const saying of unsure) answers.set(saying.id, saying);
  outbox.add(statementsOf([initializedSaying(facts), ...unsure]));

  const mastery = facts.mastery === null ? null : Number((facts.mastery * 100).toFixed(2));
  return {
    launch: { standard: "cmi5", suspended: document?.suspend ?? null, room: ROOM, mastery, looking },
    status: board.now,
    onStatus: board.listen,
    report: (report) => {
      if (looking || ended || outbox.standing().lost) return;
      if (leaving) held = report;
      else take(report);
    },
    leave: () => (ended ? Promise.resolve(true) : (leaving ??= leave())),
    abandon: () => end("elsewhere"),
  };
}

/** The same words may have been taken when we left before, and no answer came. */
const isTaken = (status: number): boolean => (status >= 200 && status < 300) || status === 409;
