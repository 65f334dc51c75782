import { createActor } from "xstate";
import type { AttemptLog, AttemptStart, LogEvent } from "../domain/log.ts";
import { momentOf } from "../domain/play/advance.ts";
import type { Game } from "../domain/play/game.ts";
import { replay, type Progress } from "../domain/play/progress.ts";
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
  /** Saves the event, then lets it take effect: every decision is durable before its consequence shows. Serialised. */
  send(event: AttemptEvent): Promise<void>;
  subscribe(listener: (now: Progress) => void): () => void;
  stop(): void;
}

/** Starts or resumes an attempt: the log so far is replayed, the machine goes on from there. */
export function openAttempt(game: Game, log: AttemptLog, saves: Pick<SavePort, "append">): Attempt {
  const [started] = log;
  const events: LogEvent[] = [...log];
  const machine = attemptMachine(game);
  const restored = replay(game, log);
  const actor = createActor(machine, { snapshot: machine.resolveState({ value: valueOf(game, restored), context: restored }) });
  const listeners = new Set<(now: Progress) => void>();
  let queue: Promise<void> = Promise.resolve();
  actor.start();

  async function take(event: AttemptEvent): Promise<void> {
    const before = actor.getSnapshot().context;
    events.push(event);
    await saves.append(started.attemptId, [event], { ended: before.firstEnding !== null, step: momentOf(game.script, before.state.moment)?.step });
    actor.send(event);
    const now = actor.getSnapshot().context;
    for (const listener of listeners) listener(now);
  }

  return {
    game,
    started,
    progress: () => actor.getSnapshot().context,
    log: () => events as unknown as AttemptLog,
    send: (event) => (queue = queue.then(() => take(event))),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
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
