import type { Assessment, Outcome } from "./assess/assess.ts";
import type { StepScores } from "./assess/score.ts";
import type { Axis, Grade, Tilt } from "./grades.ts";
import type { AttemptStart, Mode } from "./log.ts";
import type { Game } from "./play/game.ts";
import type { Part, Role } from "./roles.ts";
import type { Step } from "./steps.ts";

export type GradeCounts = Readonly<Record<Grade, number>>;
export const NO_COUNTS: GradeCounts = { best: 0, verdedigbaar: 0, riskant: 0, fout: 0 };

/** What remains to be known of an attempt that reached its ending, without its log: enough for progress, help and refreshers. No free text. */
export interface AttemptResult {
  /** Of the attempt. */
  readonly id: string;
  readonly caseId: string;
  readonly phenomenon: string;
  readonly role: Role;
  readonly part: Part;
  readonly variant: string;
  readonly mode: Mode;
  readonly agreements: string;
  /** Wall time, ISO 8601. */
  readonly startedAt: string;
  readonly endedAt: string;
  readonly ending: string;
  readonly outcome: Outcome;
  /** 0–100; null when nothing was decided. */
  readonly total: number | null;
  readonly steps: StepScores;
  readonly decisions: readonly { readonly moment: string; readonly step: Step; readonly grade: Grade }[];
  /** Findings per criterion, each part of a decision its own. */
  readonly criteria: Readonly<Record<string, GradeCounts>>;
  /** Decisions per grade (SPEC A5.2). */
  readonly axes: Readonly<Record<Axis, GradeCounts>>;
  /** Decisions per leaning (SPEC A2.4). Without `beide`: a result of before, in which axes and tilts count every finding; it stays as it is (A5.3). */
  readonly tilts: Readonly<Record<Tilt, number>> & { readonly beide?: number };
  /** Of its case (A22); absent in results of before it was kept, and then read as `concept`. */
  readonly key?: "concept" | "panel";
  /** Ids, once each. */
  readonly hardLimits: readonly string[];
}

/** Null while the attempt has not reached its ending. */
export function resultOf(game: Game, started: AttemptStart, assessment: Assessment, endedAt: string): AttemptResult | null {
  if (assessment.ending === null) return null;
  const { script } = game;
  return {
    id: started.attemptId,
    caseId: script.caseId,
    phenomenon: script.phenomenon,
    role: script.role,
    part: script.part,
    variant: script.variant,
    mode: started.mode,
    agreements: started.agreements,
    startedAt: started.startedAt,
    endedAt,
    ending: assessment.ending,
    outcome: assessment.outcome,
    total: assessment.total,
    steps: assessment.steps,
    decisions: assessment.decisions.map(({ moment, countsIn, grade }) => ({ moment, step: countsIn, grade })),
    criteria: countsPerCriterion(assessment),
    axes: assessment.axes,
    tilts: assessment.tilts,
    key: script.key,
    hardLimits: [...new Set(assessment.hardLimits.map(({ id }) => id))],
  };
}

function countsPerCriterion(assessment: Assessment): Readonly<Record<string, GradeCounts>> {
  const counts = new Map<string, GradeCounts>();
  for (const { kind, ref, grade } of assessment.decisions.flatMap((decision) => decision.findings)) {
    if (kind !== "criterion") continue;
    const before = counts.get(ref) ?? NO_COUNTS;
    counts.set(ref, { ...before, [grade]: before[grade] + 1 });
  }
  return Object.fromEntries(counts);
}
