import type { LmsLaunch, LmsPort, LmsProblem, LmsReport } from "../../../runtime/lmsPort.ts";
import { watchPage } from "../pageLife.ts";
import { createStatus } from "../statusBoard.ts";
import type { Dialect, SessionLoss } from "./dialect.ts";
import type { Lists } from "./lists.ts";
import { createRetry } from "./retry.ts";
import { standingOf } from "./standing.ts";
import type { Teller } from "./teller.ts";
import type { Wire } from "./wire.ts";

export interface Session {
  readonly dialect: Dialect;
  readonly wire: Wire;
  readonly teller: Teller;
  readonly lists: Lists;
  readonly launch: LmsLaunch;
  readonly page: Window;
  /** Milliseconds; only goes forward. */
  readonly now: () => number;
  /** Reads what the learning system has, after the session was opened. */
  readonly look: () => void;
}

/** A session that was opened: tells, keeps and tries again, until it is ended or lost. */
export function runSession({ dialect, wire, teller, lists, launch, page, now, look }: Session): LmsPort {
  const { elements } = dialect;
  const status = createStatus({ is: "kept" });
  const retry = createRetry(() => void save());
  const stopWatching = watchPage({ onHidden: () => void save(), onGone: end, onOnline: () => void (status.now().is === "waiting" && save()) }, page);
  let latest: LmsReport | null = null;
  let began = now();
  let lastKept = began;
  /** The session was opened anew, and nothing was kept since. */
  let renewed = false;
  let over = false;

  function tellReport(report: LmsReport): void {
    teller.tell(elements.suspend, report.suspend);
    teller.tell(elements.location, report.bookmark);
    lists.tellObjectives(report.objectives);
    lists.tellDecisions(report.decisions);
    const standing = standingOf(report, dialect.heldIn(teller.values), launch.mastery);
    if (standing) for (const said of dialect.whole(standing, report, teller.values)) teller.tell(...said);
  }

  function tellAll(): void {
    teller.begin();
    // From the first: a learning system takes a session that says nothing of its end for a normal one, and throws away what was kept.
    teller.tell(elements.exit, "suspend");
    for (const said of dialect.opening(teller.values)) teller.tell(...said);
    if (latest) tellReport(latest);
  }
  const tellTime = (): void => void teller.tell(elements.sessionTime, dialect.sessionTime(now() - began));

  const problem = (): LmsProblem => (page.navigator.onLine === false ? "offline" : "refused");
  /** Of what failed just now. */
  const lossNow = (): SessionLoss | null => teller.loss() ?? dialect.errors.loss(wire.errorCode());

  function commit(): boolean {
    if (!wire.commit()) return false;
    renewed = false;
    lastKept = now();
    lists.keep();
    return true;
  }

  function keep(): boolean {
    tellAll();
    tellTime();
    return teller.loss() === null && commit();
  }

  /** Once: a learning system that lost the session again and again does not want it. */
  function renew(): boolean {
    if (renewed || !wire.initialize()) return false;
    renewed = true;
    // What was kept counts already.
    began = lastKept;
    look();
    return true;
  }

  function close(why: LmsProblem): void {
    over = true;
    retry.stop();
    stopWatching();
    status.become({ is: "alone", why });
  }

  function wait(): void {
    status.become({ is: "waiting", why: problem() });
    retry.failed();
  }

  /** Whether everything that was taken is kept. */
  function save(): boolean {
    if (over) return false;
    let kept = keep();
    let loss = kept ? null : lossNow();
    if (loss === "unopened" && renew()) {
      kept = keep();
      loss = kept ? null : lossNow();
    }
    if (loss) close("lost");
    else if (!kept) wait();
    else {
      retry.stop();
      status.become(teller.refused().length > 0 ? { is: "waiting", why: problem() } : { is: "kept" });
    }
    return kept;
  }

  /**
   * The end. `anyway`: also when nothing can be kept first. From a page that goes away no player may wait for an answer, so there a commit fails where the
   * end, for which many have a beacon, does not.
   */
  function finish(anyway: boolean): boolean {
    tellTime();
    if (teller.loss() !== null) return false;
    const kept = !dialect.commitsBeforeEnd || commit();
    return (kept || anyway) && wire.terminate();
  }

  function end(): void {
    if (over) return;
    // The page is still watched: brought back as it was, it has to begin anew.
    over = true;
    retry.stop();
    tellAll();
    finish(true);
  }

  /** Whether the session was ended, with everything that counts kept. */
  function depart(): boolean {
    // An end that fails cannot always be done again. When something waits, or there is no connection, a commit shows whether it would fail.
    if ((status.now().is === "waiting" || page.navigator.onLine === false) && !save()) return false;
    tellAll();
    const lacking = teller.refused().some((element) => dialect.vital.includes(element));
    if (!lacking && dialect.leaving) teller.tell(...dialect.leaving.go);
    if (!lacking && finish(false)) return true;
    const lost = lossNow() !== null;
    if (!lost && dialect.leaving) teller.tell(...dialect.leaving.stay);
    if (lost || teller.loss()) save();
    else wait();
    return false;
  }

  if (dialect.opening(teller.values).length > 0) save();

  return {
    launch,
    status: status.now,
    onStatus: status.listen,
    report(report) {
      latest = report;
      save();
    },
    leave() {
      if (over) return Promise.resolve(status.now().why !== "lost");
      const left = depart();
      if (left) close("left");
      return Promise.resolve(left);
    },
    abandon() {
      if (!over) close("elsewhere");
    },
  };
}
