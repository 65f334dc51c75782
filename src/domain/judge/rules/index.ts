import type { Act } from "../../acts.ts";
import { DANGER } from "./danger.ts";
import { DECIDING } from "./deciding.ts";
import { RECORDING } from "./recording.ts";
import type { Rule, RuleContext, RuleTable } from "./rule.ts";
import { SEARCHING } from "./searching.ts";
import { SHARING } from "./sharing.ts";
import { SPEAKING } from "./speaking.ts";
import { TELLING } from "./telling.ts";

const TABLES: readonly RuleTable[] = [SEARCHING, RECORDING, SHARING, SPEAKING, DANGER, DECIDING, TELLING];

/** Rules that look at a decision as a whole (danger.ts). */
export const DECISION_RULES = { dangerWaits: "GEV-7", needWaits: "NOOD-4" } as const;

const BY_ACT = new Map<Act["act"], readonly Rule[]>();
for (const table of TABLES)
  for (const [act, rules] of Object.entries(table) as [Act["act"], readonly Rule[]][]) BY_ACT.set(act, [...(BY_ACT.get(act) ?? []), ...rules]);

/** Every rule that regels.yaml must have words for. */
export const RULE_IDS: readonly string[] = [...[...BY_ACT.values()].flatMap((rules) => rules.map((rule) => rule.id)), ...Object.values(DECISION_RULES)];

/** The rules that this act meets on these facts. */
export function rulesFor(act: Act, on: RuleContext): readonly Rule[] {
  return (BY_ACT.get(act.act) ?? []).filter((rule) => rule.fires(act, on));
}
export type { Rule } from "./rule.ts";
