import type { LmsProblem } from "../../../runtime/lmsPort.ts";
import { waitAfter } from "../waits.ts";
import { bytesOf, type LrsClient } from "./client.ts";
import type { Statement } from "./schema.ts";

/** Of what goes in one time: what comes on top when the page goes must fit beside it. */
const BATCH = 20_000;
/** Times that one statement is turned down before it is left out. */
const REFUSALS = 3;
/** Times in a row that we are turned away before the session counts as over. */
const DENIALS = 2;

export interface Standing {
  readonly kept: boolean;
  /** It went wrong last time, and is tried again. */
  readonly why?: LmsProblem;
  /** The session is over; nothing is tried any more. */
  readonly lost: boolean;
}

export interface Outbox {
  add(statements: readonly Statement[]): void;
  /** Goes after everything that was added until now; only the last one counts. */
  save(document: string): void;
  standing(): Standing;
  /** Not taken yet, or not known whether; in order. `underWay`: how many of the first have been sent. */
  open(): { readonly statements: readonly Statement[]; readonly underWay: number };
  /** Does not wait for the next try. Resolves with whether everything is kept now. */
  flush(): Promise<boolean>;
  stop(): void;
}

/** Sends statements in their order, and then the document, so that what is kept never runs ahead of what was told. */
export function createOutbox(client: LrsClient, page: Window, onChange: () => void): Outbox {
  let queue: readonly Statement[] = [];
  let underWay = 0;
  let wanted: string | null = null;
  let stored: string | null = null;
  let why: LmsProblem | undefined;
  let lost = false;
  let stopped = false;
  let running: Promise<void> | null = null;
  let timer: number | null = null;
  let tries = 0;
  let denials = 0;
  let refusals = 0;
  /** How many go one by one, because together they were not taken. */
  let apart = 0;

  const kept = (): boolean => queue.length === 0 && wanted === stored;

  const taken = (count: number): "taken" => {
    queue = queue.slice(count);
    apart = Math.max(0, apart - count);
    refusals = 0;
    return "taken";
  };

  const sendSome = async (): Promise<Outcome> => {
    const batch = apart > 0 ? queue.slice(0, 1) : batchOf(queue);
    underWay = batch.length;
    const status = await client.post(batch);
    const outcome = outcomeOf(status);
    if (outcome === "taken") return taken(batch.length);
    if (outcome === "refused" && ONE_OF_THEM.includes(status) && batch.length > 1) {
      apart = batch.length;
      return "taken";
    }
    const [first] = batch;
    if (!first) return "taken";
    // An id stands for what it says: when it is there already, that was said (xAPI 1.0.3, part 3, 2.1.1).
    if (status === 409 || (status === 403 && (await client.holds(first.id)))) return taken(1);
    if (status === 403) return "denied";
    if (!UNFIT.includes(status) || ++refusals < REFUSALS) return outcome;
    console.error(`The learning system does not take a statement (${status}):`, first.verb.id, first.object.id);
    return taken(1);
  };

  const saveIt = async (): Promise<Outcome> => {
    const document = wanted;
    if (document === null) return "taken";
    const status = await client.save(document);
    const outcome = outcomeOf(status);
    if (outcome === "taken") stored = document;
    return status === 403 ? "denied" : outcome;
  };

  const run = async (): Promise<void> => {
    while (!stopped && !kept()) {
      const outcome = queue.length > 0 ? await sendSome() : await saveIt();
      underWay = 0;
      if (stopped) return;
      if (outcome !== "taken") return wait(outcome);
      tries = denials = 0;
      why = undefined;
      onChange();
    }
  };

  const wait = (outcome: Exclude<Outcome, "taken">): void => {
    why = outcome === "offline" ? "offline" : "refused";
    denials = outcome === "denied" ? denials + 1 : 0;
    lost = denials >= DENIALS;
    if (lost) stopped = true;
    else timer = page.setTimeout(() => void flush(), waitAfter(tries++));
    onChange();
  };

  const pump = async (): Promise<void> => {
    if (stopped || timer !== null || kept()) return;
    running ??= run().finally(() => (running = null));
    await running;
    // Something may have come in while the last answer was on its way to us.
    await pump();
  };

  const forgetTimer = (): void => {
    if (timer !== null) page.clearTimeout(timer);
    timer = null;
  };

  const flush = async (): Promise<boolean> => {
    forgetTimer();
    await pump();
    return kept();
  };

  return {
    add: (statements) => {
      queue = [...queue, ...statements];
      onChange();
      void pump();
    },
    save: (document) => {
      wanted = document;
      onChange();
      void pump();
    },
    standing: () => ({ kept: kept(), lost, ...(why ? { why } : {}) }),
    open: () => ({ statements: queue, underWay }),
    flush,
    stop: () => {
      stopped = true;
      forgetTimer();
    },
  };
}

type Outcome = "taken" | "denied" | "refused" | "offline";

/** Something is wrong with what was sent. */
const UNFIT: readonly number[] = [400, 413, 422];
/** Of several at once: it may be about one of them only. */
const ONE_OF_THEM: readonly number[] = [...UNFIT, 403, 409];

function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return "taken";
  if (status === 0) return "offline";
  return status === 401 ? "denied" : "refused";
}

/** As many as go in one time, and at least one. */
function batchOf(queue: readonly Statement[]): readonly Statement[] {
  let size = 0;
  const over = queue.findIndex((one) => (size += bytesOf(JSON.stringify(one))) > BATCH);
  return over === -1 ? queue : queue.slice(0, Math.max(1, over));
}
