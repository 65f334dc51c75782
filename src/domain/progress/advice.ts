import { objectivesIn, type CatalogueEntry } from "../catalogue.ts";
import type { AttemptResult } from "../result.ts";
import type { Role } from "../roles.ts";
import { totalOf, weakIn } from "./counts.ts";
import type { ObjectiveFigures } from "./objectives.ts";
import type { ProgressRule } from "./rule.ts";
import type { WeakCriterion } from "./weak.ts";

/** What goes well; null while there is too little to tell. */
export type GoesWell = { readonly kind: "better" | "clean"; readonly objective: string } | { readonly kind: "lawful"; readonly attempts: number } | null;

/** One thing to do next. */
export type Next =
  /** A limit was touched in the newest attempt: read why it is one. */
  | { readonly kind: "limit"; readonly limit: string }
  /** A criterion asks for attention; a case that practises it, where there is one. */
  | { readonly kind: "criterion"; readonly criterion: string; readonly play?: Play }
  /** Nothing, or something weak, was shown of an objective. */
  | { readonly kind: "objective"; readonly objective: string; readonly play: Play }
  /** A case, or a role in it, that was not played yet. */
  | { readonly kind: "new"; readonly play: Play }
  | { readonly kind: "refresh" };

export interface Play {
  readonly caseId: string;
  readonly role: Role;
}

export interface AdviceInput {
  /** Newest first, of the role that is looked at. */
  readonly results: readonly AttemptResult[];
  readonly objectives: readonly ObjectiveFigures[];
  readonly weak: readonly WeakCriterion[];
  readonly catalogue: readonly CatalogueEntry[];
  /** The roles that are looked at: one, or all. */
  readonly roles: readonly Role[];
  readonly objectiveOf: (criterion: string) => string | undefined;
}

export function goesWell({ results, objectives }: AdviceInput, rule: ProgressRule): GoesWell {
  const told = objectives.filter(({ counts }) => totalOf(counts) >= rule.trendFrom).toSorted((a, b) => totalOf(b.counts) - totalOf(a.counts));
  const better = told.find(({ trend }) => trend === "better");
  if (better) return { kind: "better", objective: better.objective };
  const clean = told.find(({ counts }) => weakIn(counts) === 0);
  if (clean) return { kind: "clean", objective: clean.objective };
  const lawful = results.every(({ hardLimits, axes }) => hardLimits.length === 0 && weakIn(axes.mag) === 0);
  return lawful && results.length >= rule.trendFrom ? { kind: "lawful", attempts: results.length } : null;
}

export function nextOf(input: AdviceInput): Next {
  const { results, objectives, weak, objectiveOf } = input;
  const limit = results[0]?.hardLimits[0];
  if (limit !== undefined) return { kind: "limit", limit };
  const [first] = weak;
  if (first) {
    const play = playFor(input, objectiveOf(first.criterion));
    return { kind: "criterion", criterion: first.criterion, ...(play ? { play } : {}) };
  }
  const behind = objectives.find(({ trend }) => trend === null) ?? objectives.find(({ trend }) => trend === "harder");
  const play = behind && playFor(input, behind.objective);
  if (play) return { kind: "objective", objective: behind.objective, play };
  const fresh = playsOf(input).find(({ times }) => times === 0);
  return fresh ? { kind: "new", play: { caseId: fresh.caseId, role: fresh.role } } : { kind: "refresh" };
}

/** The main part that practises an objective and was played least, of those the one longest ago; the role played last goes before others. */
function playFor(input: AdviceInput, objective: string | undefined): Play | undefined {
  const found = playsOf(input).filter(({ entry, role }) => objective !== undefined && objectivesIn(entry, role).includes(objective));
  const [best] = found.toSorted((a, b) => a.times - b.times || b.ago - a.ago);
  return best && { caseId: best.caseId, role: best.role };
}

/** Every main part there is. `ago`: how many attempts since it was played last. */
function playsOf({ results, catalogue, roles }: AdviceInput) {
  const usual = results[0]?.role;
  const inOrder = roles.toSorted((a, b) => Number(b === usual) - Number(a === usual));
  return inOrder.flatMap((role) =>
    catalogue.flatMap((entry) => {
      if (entry.roles[role] !== "hoofdrol") return [];
      const own = results.filter((result) => result.caseId === entry.id && result.role === role);
      const last = results.findIndex((result) => result.caseId === entry.id && result.role === role);
      return [{ entry, caseId: entry.id, role, times: own.length, ago: last < 0 ? results.length : last }];
    }),
  );
}
