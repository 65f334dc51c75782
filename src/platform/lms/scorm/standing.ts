import type { LmsReport } from "../../../runtime/lmsPort.ts";

/** How it stood with the learner, as the learning system has it. */
export interface Held {
  readonly completed: boolean;
  readonly passed: boolean | null;
}

export interface Standing {
  readonly completed: boolean;
  readonly passed: boolean | null;
  /** Null: none is told. */
  readonly score: number | null;
  /** There is a score, and the learning system may not have it; neither may it go on with one of before. */
  readonly withheld: boolean;
}

/**
 * A learning system that knows a mastery score decides by that alone: whoever reaches it passed, whoever does not failed, whatever it is told. Our rule
 * has more than a number: then, and as long as there is no verdict, it gets no score, so that the verdict stands.
 */
function agrees({ completed, passed, score }: LmsReport, mastery: number | null): boolean {
  return mastery === null || score === null || (completed && passed !== null && score >= mastery === passed);
}

/**
 * What there is to tell of the whole. Null: nothing; who finished and starts over stays finished. The latest verdict counts, but something that is not
 * judged takes no verdict away, nor its score.
 */
export function standingOf(report: LmsReport, held: Held, mastery: number | null): Standing | null {
  if (held.completed && !report.completed) return null;
  const { completed } = report;
  if (report.passed === null && held.passed !== null) return { completed, passed: held.passed, score: null, withheld: false };
  const agreed = agrees(report, mastery);
  return { completed, passed: report.passed, score: agreed ? report.score : null, withheld: !agreed };
}
