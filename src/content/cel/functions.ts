import type { ConditionFunction } from "../../domain/expr.ts";

/** What a condition can ask: the words it wants, all fixed texts, and the kind of answer. `tijd` is worked out while compiling. */
export const FUNCTIONS: Readonly<Record<ConditionFunction | "tijd", { readonly args: readonly string[]; readonly gives: "bool" | "string" | "int" }>> = {
  feit: { args: ["het feit"], gives: "bool" },
  waarde: { args: ["het feit"], gives: "string" },
  gekozen: { args: ["het moment", "de keuze"], gives: "bool" },
  gehad: { args: ["het moment"], gives: "bool" },
  tijd: { args: ["de tijd"], gives: "int" },
};
