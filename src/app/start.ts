import type { AttemptLog, AttemptStart, Mode, Seat } from "../domain/log.ts";
import type { Role } from "../domain/roles.ts";
import type { Ports } from "../runtime/ports.ts";
import { dealVariant } from "../runtime/variant.ts";
import type { LoadedCase } from "./content.ts";

export interface StartChoice {
  readonly role: Role;
  readonly mode: Mode;
  /** Chosen by a trainer; otherwise dealt by the seed (SPEC A18). */
  readonly variant?: string;
  /** Id of the set of agreements. */
  readonly agreements: string;
  /** Drawn when it is not given. */
  readonly seed?: number;
  readonly team?: Seat;
}

/** The log of a new attempt, already saved. */
export async function startAttempt({ compiled }: LoadedCase, choice: StartChoice, ports: Ports): Promise<AttemptLog> {
  const seed = choice.seed ?? ports.random.seed();
  const started: AttemptStart = {
    type: "attempt.started",
    attemptId: ports.random.id(),
    caseId: compiled.id,
    caseVersion: compiled.version,
    role: choice.role,
    variant:
      choice.variant ??
      dealVariant(
        compiled.variants.map((variant) => variant.id),
        seed,
      ),
    mode: choice.mode,
    agreements: choice.agreements,
    seed,
    startedAt: ports.clock.now(),
    ...(choice.team ? { team: choice.team } : {}),
  };
  await ports.saves.append(started.attemptId, [started], { ended: false });
  return [started];
}
