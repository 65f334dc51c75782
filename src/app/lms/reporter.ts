import type { AttemptLog } from "../../domain/log.ts";
import type { DrillReview } from "../../domain/drill.ts";
import { replay } from "../../domain/play/progress.ts";
import type { ClockPort, Settings } from "../../runtime/ports.ts";
import type { LmsPort, LmsReport } from "../../runtime/lmsPort.ts";
import type { Suspended } from "../../runtime/lms/suspend.ts";
import { suspendAttempt, suspendReviews } from "../../runtime/lms/suspendAttempt.ts";
import { describeReport } from "../../view/lms/index.ts";
import type { Session } from "../session.ts";
import { changedSettings } from "./restore.ts";
import { describeRound, roundOfReview, type DrillContent } from "./round.ts";

/** What a decision led to is on screen first: a learning system may take its time. */
const AFTER_MS = 60;

export interface Reporter {
  /** Tells of this attempt for as long as it runs. */
  readonly follow: (session: Session) => void;
  /** A refresher was answered. */
  readonly reviewed: (review: DrillReview) => void;
  readonly roundEnded: (round: string) => void;
  /** An attempt was thrown away: nobody goes on with it. What was told of it stays told. */
  readonly removed: (attemptId: string) => void;
  readonly settingsChanged: (settings: Settings) => void;
  /** What was last told to go on from; null: nothing yet. */
  readonly latest: () => string | null;
  /** Tells at once what waits to be told. */
  readonly flush: () => void;
}

interface ReporterInput {
  readonly port: LmsPort;
  readonly clock: ClockPort;
  /** What an earlier session left, or how a first one begins. */
  readonly before: Suspended;
  /** Of the attempt that the learning system itself knew of at the launch: its decisions were told. Another window may have played on since. */
  readonly toldBefore: AttemptLog | null;
  /** Ids of attempts in this window that others came after: these were told of before. */
  readonly older: ReadonlySet<string>;
  /** Refreshers that were answered in this registration, oldest first. Some may not have been told. */
  readonly reviews: readonly DrillReview[];
  readonly settings: Settings;
  /** Of a package of refreshers. */
  readonly refreshers: DrillContent | null;
}

/** An attempt of this registration as it is told of. */
interface Told {
  readonly number: number;
  /** Its decisions, by moment, that an earlier session told. */
  readonly decisions: ReadonlySet<string>;
  /** When each of the others was first told. */
  readonly times: Map<string, string>;
}

const numbered = (number: number, decisions: ReadonlySet<string> = new Set()): Told => ({ number, decisions, times: new Map() });

/** Tells a learning system how it goes: the attempt that was begun or played on last, after everything that changes it; or the rounds of refreshers. */
export function createReporter({ port, clock, before, toldBefore, older, reviews: earlier, settings: first, refreshers }: ReporterInput): Reporter {
  const room = port.launch?.room ?? 0;
  let { attempts } = before;
  let settings = first;
  let reviews = earlier;
  /** Which attempt is told of. */
  let current = before.log?.[0].attemptId ?? null;
  const known = new Map<string, Told>();
  if (current !== null) known.set(current, numbered(attempts, decidedIn(toldBefore?.[0].attemptId === current ? toldBefore : null)));
  const toldReviews: ReadonlySet<string> = new Set(before.reviews.map(({ id }) => id));
  let last: LmsReport | null = null;
  let tell: (() => void) | null = null;
  /** Tells how it stands once more. */
  let again: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rest = (): Omit<Suspended, "log"> => ({ key: before.key, attempts, reviews, settings: changedSettings(settings) });

  function send(report: LmsReport): void {
    last = report;
    port.report(report);
  }

  function soon(next: () => void): void {
    tell = again = next;
    clearTimeout(timer);
    timer = setTimeout(flush, AFTER_MS);
  }

  function flush(): void {
    clearTimeout(timer);
    const now = tell;
    tell = null;
    now?.();
  }

  function report({ attempt, baseline }: Session, { number, decisions: told, times }: Told): void {
    const { game } = attempt;
    const now = attempt.progress();
    const at = (moment: string) => {
      const time = times.get(moment) ?? clock.now();
      times.set(moment, time);
      return time;
    };
    const described = describeReport({ game, baseline, now, attempt: number, at, told });
    const settled = attempt.started.caseVersion !== game.script.version && wasOver(attempt);
    send({ ...(settled ? asItWasTold(described) : described), suspend: suspendAttempt(game, attempt.log(), rest(), room).text });
  }

  /** Its end was told in an earlier session. */
  const wasOver = ({ game, started }: Session["attempt"]): boolean =>
    toldBefore !== null && toldBefore[0].attemptId === started.attemptId && replay(game, toldBefore).closed !== null;

  function reportRound(round: string, over: boolean): void {
    if (!refreshers) return;
    const answers = reviews.filter((review) => roundOfReview(review) === round);
    soon(() => send({ ...describeRound(refreshers, { answers, told: toldReviews, over }), suspend: suspendReviews(rest(), room) }));
  }

  return {
    follow: (session) => {
      const { attemptId } = session.attempt.started;
      // Somebody may go back to look at an attempt that others came after: it is told of again only when it is played on.
      const looking = attemptId !== current && (known.has(attemptId) || older.has(attemptId));
      const decided = looking ? decidedIn(session.attempt.log()) : undefined;
      const next = () => {
        // What somebody writes under one that is over is no play.
        if (attemptId !== current && session.attempt.log().at(-1)?.type === "note.written") return;
        if (attemptId !== current) flush();
        current = attemptId;
        const told = known.get(attemptId) ?? numbered(++attempts, decided);
        known.set(attemptId, told);
        soon(() => report(session, told));
      };
      if (!looking) next();
      session.attempt.subscribe(next);
    },
    reviewed: (review) => {
      reviews = [...reviews.filter(({ id }) => id !== review.id), review];
      reportRound(roundOfReview(review), false);
    },
    roundEnded: (round) => reportRound(round, true),
    removed: (attemptId) => {
      if (attemptId !== current) return;
      const thrown = last;
      soon(() => thrown && send({ ...thrown, suspend: suspendReviews(rest(), room), progress: 0, decisions: [] }));
    },
    settingsChanged: (next) => {
      const same = JSON.stringify(changedSettings(settings)) === JSON.stringify(changedSettings(next));
      settings = next;
      if (!same && again) soon(again);
    },
    latest: () => last?.suspend ?? null,
    flush,
  };
}

/** Without what a newer version of the case might judge otherwise: what was told of an attempt that was over, under the version it was played in, stands. */
const asItWasTold = (report: Omit<LmsReport, "suspend">): Omit<LmsReport, "suspend"> => ({
  ...report,
  passed: null,
  score: null,
  objectives: report.objectives.map((objective) => ({ ...objective, score: null })),
});

const decidedIn = (log: AttemptLog | null): ReadonlySet<string> =>
  new Set((log ?? []).flatMap((event) => (event.type === "moment.answered" ? [event.moment] : [])));
