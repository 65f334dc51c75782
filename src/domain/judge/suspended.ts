import type { Act } from "../acts.ts";
import type { Agreement, Framework } from "../framework.ts";
import { limitsBroken, silentAboutDanger } from "./hardLimits.ts";
import { lightestActs } from "./lightest.ts";
import { amongst, waysOf } from "./patterns.ts";
import { rulesFor } from "./rules/index.ts";
import type { RuleContext } from "./rules/rule.ts";

/** The least that ends a silence about danger (HG-5). */
const REPORTS: readonly Act[] = [
  { act: "share", with: ["politie"], form: "gesproken", identified: "geen" },
  { act: "call", desk: "112" },
];

/**
 * The hard limits and rules that keep this role from doing its duty on these facts; empty when there is a lawful way (SPEC A13).
 * A duty to do collides when its lightest ways are all fout on *mag*; a duty to be silent when silence about danger would be.
 */
export function collisionsOf({ duty }: Agreement, on: RuleContext, texts: Texts): readonly string[] {
  if (!duty) return [];
  const { dont = [] } = duty;
  if (silentAboutDanger(on) && REPORTS.every((act) => amongst(dont, [act], on.book))) return ["HG-5"];
  const hits = waysOf(duty, on.role)
    .flatMap(lightestActs)
    .map((act) => unlawful(act, on, texts));
  return hits.length > 0 && hits.every((found) => found.length > 0) ? [...new Set(hits.flat())] : [];
}

type Texts = Pick<Framework, "rules" | "criteria">;

/** What makes an act fout on *mag*: the hard limits it breaks, and rules that say so. */
function unlawful(act: Act, on: RuleContext, { rules, criteria }: Texts): readonly string[] {
  const ruled = rulesFor(act, on).flatMap(({ id }) => {
    const text = rules[id];
    return text?.grade === "fout" && criteria[text.on]?.axis === "mag" ? [id] : [];
  });
  return [...limitsBroken(act, on), ...ruled];
}

/** An agreement never legalises: where its duty needs a fout on *mag* it does not hold (SPEC A13.1). */
export function suspended(agreement: Agreement, on: RuleContext, texts: Texts): boolean {
  const made = cache.get(on) ?? new Map<Agreement, boolean>();
  cache.set(on, made);
  const collides = made.get(agreement) ?? collisionsOf(agreement, on, texts).length > 0;
  made.set(agreement, collides);
  return collides;
}

/** What a situation is to the framework comes with its texts. */
const cache = new WeakMap<RuleContext, Map<Agreement, boolean>>();
