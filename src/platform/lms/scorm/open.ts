import type { LmsLaunch, LmsPort } from "../../../runtime/lmsPort.ts";
import { noLms } from "../local.ts";
import { watchPage } from "../pageLife.ts";
import type { Dialect } from "./dialect.ts";
import { findApi } from "./findApi.ts";
import { createLists, INTERACTIONS, OBJECTIVES } from "./lists.ts";
import { runSession } from "./session.ts";
import { createTeller } from "./teller.ts";
import { type Wire, wireTo } from "./wire.ts";

export interface ScormConfig {
  /** Milliseconds; only goes forward. */
  readonly now?: () => number;
}

function readLaunch({ standard, room, elements, masteryOf }: Dialect, wire: Wire): LmsLaunch {
  return { standard, room, suspended: wire.get(elements.suspend) || null, mastery: masteryOf(wire.get(elements.mastery)), looking: false };
}

/** A value that is always there in a session that is open. */
function isRead({ standing: [status = ""] }: Dialect, wire: Wire): boolean {
  return wire.get(status) !== "" && wire.errorCode() === 0;
}

/** Finds the learning system and opens a session there. Reads nothing of who the learner is. */
export function openScorm(dialect: Dialect, page: Window, { now = () => performance.now() }: ScormConfig): LmsPort {
  const { calls, errors, elements } = dialect;
  const api = findApi(page, dialect.object, calls.initialize);
  if (!api) return noLms("not-found");
  const wire = wireTo(api, calls);
  if (!wire.initialize()) {
    const code = wire.errorCode();
    // After a reload: the page that was here before ended the session, and only the learning system can begin another.
    if (errors.loss(code) === "over") return noLms("lost");
    if (code !== errors.open.code || !(errors.open.sure || isRead(dialect, wire))) return noLms("not-found");
  }
  const teller = createTeller(wire, dialect);
  if (["browse", "review"].includes(wire.get(elements.mode).trim())) {
    const launch = { ...readLaunch(dialect, wire), looking: true };
    // Players take away, or go on to the next one, as soon as a session ends: this one lasts as long as there is somebody to look.
    const end = (): void => {
      teller.tell(elements.exit, "suspend");
      wire.terminate();
    };
    watchPage({ onHidden: () => undefined, onGone: end, onOnline: () => undefined }, page);
    return { ...noLms("looking"), launch };
  }
  const lists = createLists(wire, teller, dialect);
  const look = (): void => {
    teller.look([OBJECTIVES, INTERACTIONS]);
    lists.find();
  };
  const launch = readLaunch(dialect, wire);
  look();
  return runSession({ dialect, wire, teller, lists, launch, page, now, look });
}
