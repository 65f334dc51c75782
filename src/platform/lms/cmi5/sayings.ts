import type { LmsDecision, LmsObjective } from "../../../runtime/lmsPort.ts";
import { idOf, type SessionFacts } from "./facts.ts";
import type { Activity, Result } from "./schema.ts";
import type { Saying } from "./statements.ts";
import { INTERACTION, OBJECTIVE } from "./vocabulary.ts";

/** Seconds with two decimals at most. */
export function durationOf(milliseconds: number): string {
  return `PT${Number((Math.max(0, milliseconds) / 1000).toFixed(2))}S`;
}

export const unitOf = ({ activityId }: SessionFacts): Activity => ({ objectType: "Activity", id: activityId });

/** Word for word the same when the page is loaded again. */
export function initializedSaying(facts: SessionFacts): Saying {
  return { id: idOf(facts, "initialized", facts.sessionId), verb: "initialized", object: unitOf(facts), at: new Date(facts.began).toISOString() };
}

export function terminatedSaying(facts: SessionFacts, now: number): Saying {
  const result = { duration: durationOf(now - facts.began) };
  return { id: idOf(facts, "terminated", facts.sessionId), verb: "terminated", object: unitOf(facts), result };
}

export function completedSaying(facts: SessionFacts, now: number): Saying {
  return { id: idOf(facts, "completed"), verb: "completed", object: unitOf(facts), result: { completion: true, duration: durationOf(now - facts.began) } };
}

export interface Verdict {
  readonly verb: "passed" | "failed";
  /** Null: it is said without a score. */
  readonly score: number | null;
}

/** `round`: which completion it is about. `passed` is said once, whichever it was. */
export function verdictSaying(facts: SessionFacts, { verb, score }: Verdict, round: number, now: number): Saying {
  const success = verb === "passed";
  return {
    id: success ? idOf(facts, verb) : idOf(facts, verb, String(round)),
    verb,
    object: unitOf(facts),
    result: { ...(score === null ? {} : { score: scoreOf(score, 100, true) }), success, duration: durationOf(now - facts.began) },
  };
}

export function objectiveOf({ activityId }: SessionFacts, { id, name }: LmsObjective): Activity {
  return { objectType: "Activity", id: `${activityId}/objectives/${id}`, definition: { type: OBJECTIVE, name: { nl: name } } };
}

/** Null: there is nothing to say of it yet. */
export function scoredSaying(facts: SessionFacts, objective: LmsObjective, round: number): Saying | null {
  if (objective.score === null) return null;
  const { raw, max } = objective.score;
  return {
    id: idOf(facts, "scored", objective.id, String(round)),
    verb: "scored",
    object: objectiveOf(facts, objective),
    result: { score: scoreOf(raw, max, objective.scaled) },
    parents: [unitOf(facts)],
  };
}

export function answeredSaying(facts: SessionFacts, decision: LmsDecision, objectives: readonly LmsObjective[]): Saying {
  const { id, name, at, choices, picked, best, grade, weight } = decision;
  return {
    id: idOf(facts, "answered", id),
    verb: "answered",
    at,
    object: {
      objectType: "Activity",
      id: `${facts.activityId}/decisions/${id}`,
      definition: {
        type: INTERACTION,
        name: { nl: name },
        interactionType: "choice",
        choices: choices.map(({ letter, text }) => ({ id: letter, description: { nl: text } })),
        ...(best && best.length > 0 ? { correctResponsesPattern: [lettersOf(best)] as [string] } : {}),
      },
    },
    result: {
      ...(picked.length > 0 ? { response: lettersOf(picked) } : {}),
      // Between right and wrong there is `verdedigbaar`: of that neither is said.
      ...(grade === "verdedigbaar" ? {} : { success: grade === "best" }),
      extensions: { [`${facts.iri}/extensions/grade`]: grade, [`${facts.iri}/extensions/weight`]: weight },
    },
    parents: [unitOf(facts), ...objectives.filter((one) => decision.objectives.includes(one.id)).map((one) => objectiveOf(facts, one))],
  };
}

const lettersOf = (letters: readonly string[]): string => letters.join("[,]");

function scoreOf(raw: number, max: number, scaled: boolean): NonNullable<Result["score"]> {
  return { raw, min: 0, max, ...(scaled && max > 0 ? { scaled: Number((raw / max).toFixed(4)) } : {}) };
}
