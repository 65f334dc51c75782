import { assessProgress } from "../../domain/assess/assess.ts";
import type { Baseline } from "../../domain/assess/baseline.ts";
import type { Game } from "../../domain/play/game.ts";
import type { Progress } from "../../domain/play/progress.ts";
import type { LmsReport } from "../../runtime/lmsPort.ts";
import { describeDecision } from "./decision.ts";
import { describeObjectives } from "./objectives.ts";

export interface Reported {
  readonly game: Game;
  readonly baseline: Baseline;
  readonly now: Progress;
  /** How many attempts were begun in this registration, this one with them. */
  readonly attempt: number;
  /** Wall time of a decision, ISO 8601. */
  readonly at: (moment: string) => string;
  /** Decisions, by moment, that an earlier session told. */
  readonly told: ReadonlySet<string>;
}

/** How an attempt stands, for a learning system: everything but what it goes on from. */
export function describeReport({ game, baseline, now, attempt, at, told }: Reported): Omit<LmsReport, "suspend"> {
  const { script } = game;
  const assessment = assessProgress(game, baseline, now);
  const over = now.closed !== null;
  const ids = `p${attempt}.${script.caseId}.${script.role}`;
  const expected = Math.max(baseline.length, 1);
  return {
    bookmark: `${script.caseId}.${script.role}.${now.state.moment}`.slice(0, 120),
    // The best route is a measure of length, no more: only the end is the whole.
    progress: over ? 1 : Math.min(0.99, Math.round((100 * now.record.length) / expected) / 100),
    completed: over,
    passed: assessment.outcome === "behaald" ? true : assessment.outcome === "niet-behaald" ? false : null,
    score: over ? assessment.total : null,
    decisions: assessment.decisions.flatMap((decision) =>
      told.has(decision.moment) ? [] : (describeDecision(game, decision, ids, at(decision.moment)) ?? []),
    ),
    objectives: describeObjectives(assessment, over),
  };
}
