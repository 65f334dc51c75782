import type { AttemptLog } from "../../domain/log.ts";
import type { RandomPort, SavePort } from "../../runtime/ports.ts";

/**
 * Keeps a log from a file as an attempt on this device, with the day on which it was played, and returns its id: a new one where its own is taken.
 * Nothing that is stored is touched. Of a team it is no part here: the others are not in the file.
 */
export async function storeLog(
  [{ team: _team, ...started }, ...rest]: AttemptLog,
  { saves, random }: { readonly saves: SavePort; readonly random: RandomPort },
): Promise<string> {
  const { attempts, aside } = await saves.list();
  const taken = [...attempts.map(({ attemptId }) => attemptId), ...aside.map(({ key }) => key)];
  const attemptId = taken.includes(started.attemptId) ? random.id() : started.attemptId;
  await saves.append(attemptId, [{ ...started, attemptId, from: "bestand" }, ...rest], { ended: true });
  return attemptId;
}
