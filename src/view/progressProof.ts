import { proofOf, type Period, type ProofPlay } from "../domain/progress/proof.ts";
import { historyOf } from "../domain/progress/showing.ts";
import { statusOf } from "./progress.ts";
import type { ProgressInput } from "./progressModel.ts";

export interface ProofView {
  readonly period: Period;
  readonly plays: readonly (ProofPlay & {
    /** Null: the case is gone. */
    readonly title: string | null;
    /** How long it takes; null: a side part, or the case is gone. */
    readonly minutes: number | null;
  })[];
  readonly objectives: readonly string[];
  readonly refreshers: number;
  readonly passed: readonly { readonly title: string | null; readonly role: ProofPlay["role"]; readonly at: string }[];
  readonly status: readonly string[];
}

interface ProofInput extends Omit<ProgressInput, "attempts"> {
  /** Absent: from the first to the last day. */
  readonly period?: Period | undefined;
  /** The day of a wall time where the trainee is. */
  readonly dayOf: (at: string) => string;
}

/** The certificate: what was practised and when. No name, no grade. */
export function describeProof({ catalogue, framework, results, reviews, period, dayOf }: ProofInput): ProofView {
  const history = historyOf(results, reviews);
  const days = [...results.map(({ endedAt }) => dayOf(endedAt)), ...reviews.map(({ at }) => dayOf(at))].toSorted();
  const shown = period ?? { from: days[0] ?? "", to: days.at(-1) ?? "" };
  const proof = proofOf(history, shown, framework.criteria, dayOf);
  const entryOf = (caseId: string) => catalogue.find(({ id }) => id === caseId);
  return {
    period: shown,
    plays: proof.plays.map((play) => {
      const entry = entryOf(play.caseId);
      return { ...play, title: entry?.title ?? null, minutes: play.part === "hoofdrol" ? (entry?.minutes ?? null) : null };
    }),
    objectives: proof.objectives.flatMap((id) => framework.objectives[id]?.core ?? []),
    refreshers: proof.refreshers,
    passed: proof.passed.map(({ caseId, role, endedAt }) => ({ title: entryOf(caseId)?.title ?? null, role, at: endedAt })),
    status: statusOf(history),
  };
}
