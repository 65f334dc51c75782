import type { DrillReview } from "../../domain/drill.ts";
import type { AttemptLog } from "../../domain/log.ts";
import { momentOf } from "../../domain/play/advance.ts";
import type { Game } from "../../domain/play/game.ts";
import { replay } from "../../domain/play/progress.ts";
import type { SavePort, Settings } from "../../runtime/ports.ts";
import { DEFAULT_SETTINGS } from "../../runtime/ports.ts";
import type { Suspended } from "../../runtime/lms/suspend.ts";

/** Where somebody goes on, once what the learning system kept is in this window again. */
interface Restored {
  /** Address after the #; null: nothing to go on with. */
  readonly path: string | null;
  /** Ids of attempts in this window that the one to go on with came after. */
  readonly older: ReadonlySet<string>;
  /** Of the learning system and of this window, oldest first. */
  readonly reviews: readonly DrillReview[];
}

/** The game that a log belongs to; null when its case is not here (any more). Never rejects. */
export type GameFor = (log: AttemptLog) => Promise<Game | null>;

/**
 * Puts what the learning system kept into the saves of this window, unless the window has more of the same attempt, or a later one: then the last telling
 * failed and nobody left. Never rejects.
 */
export async function restore({ log, reviews }: Suspended, saves: SavePort, gameFor: GameFor): Promise<Restored> {
  await Promise.all(reviews.map((review) => saves.keep("flits", review)));
  const { attempts } = await saves.list();
  const [newest] = attempts;
  const [started] = log ?? [];
  const later = newest && started && newest.attemptId !== started.attemptId && newest.startedAt > started.startedAt;
  const goOnWith = later ? newest.attemptId : (started ?? newest)?.attemptId;
  if (log && !later) {
    const here = attempts.find(({ attemptId }) => attemptId === goOnWith);
    if (here && here.events < log.length) await saves.remove(here.attemptId);
    if (!here || here.events < log.length) await put(saves, log, gameFor);
  }
  const now = (await saves.list()).attempts;
  const goOn = now.find(({ attemptId }) => attemptId === goOnWith);
  return {
    path: goOn ? `/poging/${goOn.attemptId}/${goOn.ended ? "nabespreking" : "spelen"}` : null,
    older: new Set(now.flatMap(({ attemptId }) => (attemptId === goOnWith ? [] : [attemptId]))),
    reviews: (await saves.records("flits")).toSorted((a, b) => a.at.localeCompare(b.at)),
  };
}

async function put(saves: SavePort, log: AttemptLog, gameFor: GameFor): Promise<void> {
  const game = await gameFor(log);
  const now = game && replay(game, log);
  const step = game && now ? momentOf(game.script, now.state.moment)?.step : undefined;
  await saves.append(log[0].attemptId, log, { ended: (now?.closed ?? null) !== null, step });
}

/** Settings that differ from how the product comes. The set of agreements is the package's. */
export function changedSettings(settings: Settings): Partial<Record<keyof Settings, unknown>> {
  return Object.fromEntries(Object.entries(settings).filter(([name, value]) => name !== "agreements" && DEFAULT_SETTINGS[name as keyof Settings] !== value));
}
