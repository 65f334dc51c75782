import { createActor } from "xstate";
import type { AttemptLog, AttemptStart, LogEvent } from "../domain/log.ts";
import { momentOf } from "../domain/play/advance.ts";
import type { Game } from "../domain/play/game.ts";
import { progress, replay, type Progress } from "../domain/play/progress.ts";
import { createListeners, type Report } from "./listeners.ts";
import { attemptMachine, type AttemptEvent } from "./machine.ts";
import { reviewedStep } from "./place.ts";
import type { SavePort } from "./ports.ts";

/** One running attempt. */
export interface Attempt {
  readonly game: Game;
  readonly started: AttemptStart;
  /** Everything so far. */
  progress(): Progress;
  log(): AttemptLog;
  /**
   * Saves the event, then lets it take effect: every decision is durable before its consequence shows. One at a time, in
   * order. Rejects when saving threw; the next event is taken all the same. After `stop` nothing is saved.
   */
  send(event: AttemptEvent): Promise<void>;
  /** A listener that throws is reported and holds up nobody. */
  subscribe(listener: (now: Progress) => void): () => void;
  stop(): void;
}

/** Starts or resumes an attempt: the log so far is replayed, the machine goes on from there. */
export function openAttempt(game: Game, log: AttemptLog, saves: Pick<SavePort, "append">, report: Report = console.error): Attempt {
  const [started] = log;
  const events: LogEvent[] = [...log];
  const machine = attemptMachine(game);
  const restored = replay(game, log);
  const actor = createActor(machine, { snapshot: machine.resolveState({ value: valueOf(game, restored), context: restored }) });
  const listeners = createListeners<Progress>(report);
  let queue: Promise<void> = Promise.resolve();
  let stopped = false;
  actor.start();

  async function take(event: AttemptEvent): Promise<void> {
    if (stopped) return;
    const before = actor.getSnapshot().context;
    const after = progress(game, before, event);
    await saves.append(started.attemptId, [event], { ended: after.closed !== null, step: momentOf(game.script, after.state.moment)?.step });
    events.push(event);
    if (stopped) return;
    actor.send(event);
    listeners.tell(actor.getSnapshot().context);
  }

  return {
    game,
    started,
    progress: () => actor.getSnapshot().context,
    log: () => events as unknown as AttemptLog,
    send: (event) => {
      const taken = queue.then(() => take(event));
      // One that failed does not hold up the next.
      queue = taken.catch(() => undefined);
      return taken;
    },
    subscribe: (listener) => listeners.add(listener),
    stop: () => {
      stopped = true;
      listeners.clear();
      actor.stop();
    },
  };
}

/** The machine's state value that belongs to a replayed attempt. */
function valueOf(game: Game, now: Progress): string | Record<string, string | Record<string, string>> {
  if (now.phase === "einde") return "einde";
  if (now.phase === "terugblik") return { [reviewedStep(game, now)]: "terugblik" };
  const step = momentOf(game.script, now.state.moment)?.step ?? "duiden";
  return { [step]: { [now.state.moment]: now.phase } };
}
