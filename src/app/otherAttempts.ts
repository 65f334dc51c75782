import { gameOf, type Game } from "../domain/play/game.ts";
import { replay } from "../domain/play/progress.ts";
import { isPractice, type AttemptStart } from "../domain/log.ts";
import type { AttemptResult } from "../domain/result.ts";
import type { Ports } from "../runtime/ports.ts";
import type { WalkedAttempt } from "../view/routeMapAttempt.ts";

/** So many finished attempts at a case in a role are read, the newest. */
export const MOST_OTHERS = 20;

/**
 * Finished attempts at the same role and variant of a case, newest first, without the attempt itself. What cannot be read is left out, and what came
 * from a file: it is perhaps somebody else's. So is what a team played. For the same reason nothing stands beside such an attempt itself.
 */
export async function otherAttempts(
  game: Game,
  own: AttemptStart,
  saves: Ports["saves"],
  results: readonly AttemptResult[],
): Promise<readonly WalkedAttempt[]> {
  if (!isPractice(own)) return [];
  const { attempts } = await saves.list();
  const same = attempts.filter((one) => one.ended && isPractice(one) && one.caseId === own.caseId && one.role === own.role && one.attemptId !== own.attemptId);
  const newest = same.sort((a, b) => b.startedAt.localeCompare(a.startedAt)).slice(0, MOST_OTHERS);
  const found: WalkedAttempt[] = [];
  for (const { attemptId } of newest) {
    const read = await saves.read(attemptId);
    const [started] = read.ok ? read.log : [];
    if (!read.ok || started?.variant !== own.variant) continue;
    const now = replay(gameOf(game.script, game.framework, started.agreements, started.mode), read.log);
    if (now.closed !== null) found.push({ started, now, result: results.find(({ id }) => id === attemptId) });
  }
  return found;
}
