import type { AttemptLog, AttemptStart, Mode } from "../../domain/log.ts";
import type { Role } from "../../domain/roles.ts";
import type { Ports } from "../../runtime/ports.ts";
import { dealVariant } from "../../runtime/variant.ts";
import type { LoadedCase } from "../content.ts";

interface TeamChoice {
  /** In the order in which they play a turn; two or more. */
  readonly roles: readonly Role[];
  readonly mode: Mode;
  /** Id of the set of agreements. */
  readonly agreements: string;
}

/** An attempt a role, all of the same story: one seed deals variant and order for everybody. Saved; resolves to the id of the team. */
export async function startTeam({ compiled }: LoadedCase, { roles, mode, agreements }: TeamChoice, ports: Ports): Promise<string> {
  const team = ports.random.id();
  const seed = ports.random.seed();
  const startedAt = ports.clock.now();
  const variant = dealVariant(
    compiled.variants.map(({ id }) => id),
    seed,
  );
  const logs = roles.map((role, seat): AttemptLog => {
    const started: AttemptStart = {
      type: "attempt.started",
      attemptId: ports.random.id(),
      caseId: compiled.id,
      caseVersion: compiled.version,
      role,
      variant,
      mode,
      agreements,
      seed,
      startedAt,
      team: { id: team, seat },
    };
    return [started];
  });
  for (const log of logs) await ports.saves.append(log[0].attemptId, log, { ended: false });
  return team;
}
