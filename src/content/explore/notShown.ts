import { isWeak } from "../../domain/grades.ts";
import { objectiveOf } from "../../domain/objectives.ts";
import type { Run } from "./check.ts";

/** An objective that a role names and can never show well. */
export interface NotShown {
  readonly objective: string;
  /** Its place among those that the role names. */
  readonly index: number;
  /** It does come up, but every answer about it is riskant or fout. */
  readonly weak: boolean;
}

/** What one role in all its variants says that it is about, beside what was judged in any state. The runs were observed. */
export function notShown(own: readonly Run[]): { readonly missing: readonly NotShown[]; readonly shown: readonly string[] } {
  const [first] = own;
  if (!first) return { missing: [], shown: [] };
  const { script, framework } = first.game;
  const met = new Set<string>();
  const shown = new Set<string>();
  for (const { seen } of own)
    for (const { criteria } of seen?.spoken.values() ?? [])
      for (const [ref, { grades }] of criteria) {
        const objective = objectiveOf(framework, { kind: ref in framework.hardLimits ? "limit" : "criterion", ref });
        if (objective === undefined) continue;
        met.add(objective);
        if ([...grades].some((grade) => !isWeak(grade))) shown.add(objective);
      }
  const missing = script.objectives.flatMap((objective, index) => (shown.has(objective) ? [] : [{ objective, index, weak: met.has(objective) }]));
  return { missing, shown: [...shown].toSorted() };
}
