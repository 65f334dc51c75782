import { DEFAULT_SET, type Framework } from "../../domain/framework.ts";
import { gameOf } from "../../domain/play/game.ts";
import type { Role } from "../../domain/roles.ts";
import type { CompiledCase } from "../compiled.ts";
import { diagnostic, type Diagnostic } from "../diagnostics.ts";
import { playPlan } from "../plan/playPlan.ts";
import type { CasePlace } from "../casePlace.ts";
import type { PlanFile } from "../schema/caseFile.ts";
import { scriptFor } from "../scriptFor.ts";
import type { Run } from "./check.ts";

/** Endings that a role can reach and that no plan of the case comes to. A case without any plan is told so once. */
export function unplanned(
  runs: readonly Run[],
  plans: readonly PlanFile[],
  compiled: CompiledCase,
  framework: Framework,
  at: CasePlace,
): readonly Diagnostic[] {
  const [first] = runs;
  if (plans.length === 0) return first ? [diagnostic("WH093", at.locator(first.role).shared("id"), "Deze casus heeft geen plannen.")] : [];
  const planned = new Set(plans.map((plan) => ended(plan.role, endingOf(plan, compiled, framework))));
  const missing = new Map<string, Diagnostic>();
  for (const { role, variant, explored } of runs)
    for (const ending of explored.endings) {
      const key = ended(role, ending);
      if (planned.has(key) || missing.has(key)) continue;
      const message = `${role} kan eindigen in “${ending}” (${variant}), en geen enkel plan komt daar.`;
      missing.set(key, diagnostic("WH092", at.locator(role).shared("endings", ending), message));
    }
  return [...missing.values()];
}

const ended = (role: Role, ending: string | null) => `${role}/${ending}`;

function endingOf(plan: PlanFile, compiled: CompiledCase, framework: Framework): string | null {
  const script = scriptFor(compiled, plan.role, plan.variant ?? "basis");
  if (!script) return null;
  const game = gameOf(script, framework, plan.agreements ?? DEFAULT_SET, plan.mode ?? "toets");
  return playPlan(game, plan.choose).now.closed?.state.ending ?? null;
}
