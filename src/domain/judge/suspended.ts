import type { Act } from "../acts.ts";
import type { Agreement } from "../framework.ts";
import { hardLimitsFor, silentAboutDanger, type LimitContext } from "./hardLimits.ts";
import { lightestActs } from "./lightest.ts";
import { matches, waysOf } from "./patterns.ts";

/** The least that ends a silence about danger, with the partners it tells (HG-5). */
const REPORTS: readonly (readonly [Act, readonly string[]])[] = [
  [{ act: "share", with: ["politie"], form: "gesproken", identified: "geen" }, ["politie"]],
  [{ act: "call", desk: "112" }, ["politie", "112"]],
];

/**
 * The hard limits that keep this role from doing its duty on these facts; empty when there is a lawful way (SPEC A13).
 * A duty to do collides when its lightest ways all break a limit; a duty to be silent when silence about danger would.
 */
export function collisionsOf({ duty }: Agreement, on: LimitContext): readonly string[] {
  if (!duty) return [];
  const { dont = [] } = duty;
  if (silentAboutDanger(on) && REPORTS.every(([act, told]) => dont.some((pattern) => matches(pattern, act, told)))) return ["HG-5"];
  const hits = waysOf(duty, on.role)
    .flatMap(lightestActs)
    .map((act) => hardLimitsFor(act, on).filter((hit) => hit.verdict === "grens"));
  return hits.length > 0 && hits.every((limits) => limits.length > 0) ? [...new Set(hits.flat().map(({ limit }) => limit))] : [];
}

/** An agreement never legalises: where its duty needs a fout on *mag* it does not hold (SPEC A13.1). */
export function suspended(agreement: Agreement, on: LimitContext): boolean {
  return collisionsOf(agreement, on).length > 0;
}
