import type { Role } from "../../domain/roles.ts";
import type { Ports } from "../../runtime/ports.ts";
import type { LoadedCase } from "../content.ts";
import { startAttempt, type StartChoice } from "../start.ts";

interface TeamChoice extends Pick<StartChoice, "mode" | "agreements"> {
  /** In the order in which they play a turn; two or more. */
  readonly roles: readonly Role[];
}

/** An attempt a role, all of the same story: one seed deals variant and order for everybody. Saved; resolves to the id of the team. */
export async function startTeam(loaded: LoadedCase, { roles, ...same }: TeamChoice, ports: Ports): Promise<string> {
  const id = ports.random.id();
  const seed = ports.random.seed();
  for (const [seat, role] of roles.entries()) await startAttempt(loaded, { ...same, role, seed, team: { id, seat } }, ports);
  return id;
}
