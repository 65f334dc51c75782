import type { AttemptLog } from "../../domain/log.ts";
import { momentOf } from "../../domain/play/advance.ts";
import { replay } from "../../domain/play/progress.ts";
import type { SavePort, Settings } from "../../runtime/ports.ts";
import { DEFAULT_SETTINGS } from "../../runtime/ports.ts";
import type { Suspended } from "../../runtime/lms/suspend.ts";
import { loadCase } from "../content.ts";
import { gameOfLog } from "../session.ts";

/** Where somebody goes on, once what the learning system kept is in this window again. */
export interface Restored {
  /** Address after the #; null: nothing to go on with. */
  readonly path: string | null;
  readonly log: AttemptLog | null;
}

/**
 * Puts what the learning system kept into the saves of this window, unless the window has more of the same attempt, or a later one: then the last telling
 * failed and nobody left. Never rejects.
 */
export async function restore({ log, reviews }: Suspended, saves: SavePort): Promise<Restored> {
  await Promise.all(reviews.map((review) => saves.keep("flits", review)));
  const { attempts } = await saves.list();
  const [newest] = attempts;
  if (log && newest?.attemptId === log[0].attemptId) {
    if (newest.events < log.length) await saves.remove(newest.attemptId).then(() => put(saves, log));
  } else if (log && !(newest && newest.startedAt > log[0].startedAt)) await put(saves, log);
  const [goOn] = (await saves.list()).attempts;
  if (!goOn) return { path: null, log };
  return { path: `/poging/${goOn.attemptId}/${goOn.ended ? "nabespreking" : "spelen"}`, log };
}

async function put(saves: SavePort, log: AttemptLog): Promise<void> {
  const [started] = log;
  const content = await Promise.resolve(loadCase(started.caseId, started.role)).catch(() => null);
  const game = content && gameOfLog(content, log);
  const now = game && replay(game, log);
  await saves.append(started.attemptId, log, { ended: now?.closed != null, step: game && now ? momentOf(game.script, now.state.moment)?.step : undefined });
}

/** Settings that a learning system kept, over those of this package. Unknown ones and ones that make no sense fall back by themselves when they are read. */
export function changedSettings(settings: Settings): Partial<Record<keyof Settings, unknown>> {
  return Object.fromEntries(Object.entries(settings).filter(([name, value]) => DEFAULT_SETTINGS[name as keyof Settings] !== value));
}
