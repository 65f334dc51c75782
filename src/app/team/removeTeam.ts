import type { SavePort } from "../../runtime/ports.ts";
import { isOf } from "../../view/teams.ts";

/** All attempts of a team; true when all are gone from the device. */
export async function removeTeam(saves: Pick<SavePort, "list" | "remove">, teamId: string): Promise<boolean> {
  const { attempts } = await saves.list();
  const gone: boolean[] = [];
  for (const { attemptId } of attempts.filter(isOf(teamId))) gone.push(await saves.remove(attemptId));
  return gone.every(Boolean);
}
