import * as v from "valibot";
import type { LmsReport } from "../../../runtime/lmsPort.ts";
import type { SessionFacts } from "./facts.ts";
import { completedSaying, scoredSaying, verdictSaying, type Verdict } from "./sayings.ts";
import type { Saying } from "./statements.ts";

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What was already said in this registration, in any session. */
export const saidSchema = v.object({
  /** How many times the story was completed. */
  round: whole,
  /** It was completed when last heard of: the same completion is not counted again. */
  done: v.boolean(),
  completed: v.boolean(),
  passed: v.boolean(),
  /** The round that `failed` was said of last. */
  failed: v.nullable(whole),
  /** The session that a verdict was said in last. */
  judgedIn: v.nullable(v.string()),
  /** Of each objective: what was said of it last. */
  scores: v.record(v.string(), v.string()),
});
export type Said = Readonly<v.InferOutput<typeof saidSchema>>;

export const NOTHING_SAID: Said = { round: 0, done: false, completed: false, passed: false, failed: null, judgedIn: null, scores: {} };

export interface Told {
  readonly sayings: readonly Saying[];
  readonly said: Said;
}

/**
 * What a report adds: `completed` once per registration, what objectives got once per completion, `passed` once per registration. `failed` is not among
 * them: one session may say one of `passed` and `failed` (9.3), and whoever fails may still pass in the same session. It waits for `lastTold`.
 */
export function told(facts: SessionFacts, report: LmsReport, before: Said, now: number): Told {
  if (!report.completed) return { sayings: [], said: { ...before, done: false } };
  const sayings: Saying[] = [];
  let said = before.done ? before : { ...before, done: true, round: before.round + 1 };
  if (!said.completed) {
    sayings.push(completedSaying(facts, now));
    said = { ...said, completed: true };
  }
  if (said.round > before.round) {
    for (const objective of report.objectives) {
      const score = objective.score && `${objective.score.raw}/${objective.score.max}`;
      const saying = score === said.scores[objective.id] ? null : scoredSaying(facts, objective, said.round);
      if (!saying || !score) continue;
      sayings.push(saying);
      said = { ...said, scores: { ...said.scores, [objective.id]: score } };
    }
  }
  const verdict = verdictOf(report, facts.mastery);
  if (verdict?.verb === "passed" && mayJudge(facts, said)) {
    sayings.push(verdictSaying(facts, verdict, said.round, now));
    said = { ...said, passed: true, judgedIn: facts.sessionId };
  }
  return { sayings, said };
}

/** Before a session ends: that it was failed, if that is how it ended. */
export function lastTold(facts: SessionFacts, report: LmsReport | null, said: Said, now: number): Told {
  const verdict = report?.completed ? verdictOf(report, facts.mastery) : null;
  if (verdict?.verb !== "failed" || !mayJudge(facts, said) || said.failed === said.round) return { sayings: [], said };
  return { sayings: [verdictSaying(facts, verdict, said.round, now)], said: { ...said, failed: said.round, judgedIn: facts.sessionId } };
}

/** One verdict a session, and none after `passed` (9.3). */
const mayJudge = ({ sessionId }: SessionFacts, { passed, judgedIn }: Said): boolean => !passed && judgedIn !== sessionId;

/**
 * The number of the learning system binds (10, masteryScore): below it nobody passed, whatever we found, and without a score nobody can. Our own rule
 * asks for more than a number: who reached the number and failed all the same is told so without it (9.3.5).
 */
export function verdictOf({ passed, score }: Pick<LmsReport, "passed" | "score">, mastery: number | null): Verdict | null {
  if (passed === null) return null;
  if (mastery === null) return { verb: passed ? "passed" : "failed", score };
  if (score === null) return passed ? null : { verb: "failed", score };
  const reached = score / 100 >= mastery;
  if (reached) return passed ? { verb: "passed", score } : { verb: "failed", score: null };
  return { verb: "failed", score };
}
