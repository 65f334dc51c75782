import { historyOf } from "../domain/progress/showing.ts";
import { timelineOf } from "../domain/progress/timeline.ts";
import type { HistoryLineView, ProgressInput } from "./progressModel.ts";

interface HistoryInput extends Omit<ProgressInput, "framework" | "attempts"> {
  /** The day of a wall time where the trainee is. */
  readonly dayOf: (at: string) => string;
}

interface HistoryView {
  readonly lines: readonly HistoryLineView[];
  /** Phenomena there is something of, in this role. */
  readonly phenomena: readonly string[];
}

/** What was done, newest first; of one phenomenon when asked. */
export function describeHistory({ catalogue, results, reviews, role, dayOf }: HistoryInput, phenomenon?: string): HistoryView {
  const history = historyOf(results, reviews, role);
  const titles = new Map(catalogue.map(({ id, title }) => [id, title]));
  const lines = timelineOf(history, dayOf, phenomenon).map((line): HistoryLineView => {
    if (line.kind === "refreshers")
      return { kind: "refreshers", id: `${line.at}/${line.role}`, at: line.at, role: line.role, grades: line.reviews.map(({ grade }) => grade) };
    const { id, caseId, phenomenon: about, role: played, mode, part, outcome } = line.result;
    const passed = outcome === "behaald" ? true : outcome === "niet-behaald" ? false : null;
    return { kind: "attempt", id, at: line.at, title: titles.get(caseId) ?? null, phenomenon: about, role: played, mode, part, passed };
  });
  const phenomena = [...new Set([...history.results, ...history.reviews].map((one) => one.phenomenon))].toSorted((a, b) => a.localeCompare(b, "nl"));
  return { lines, phenomena };
}
