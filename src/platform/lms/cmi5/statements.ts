import type { SessionFacts } from "./facts.ts";
import type { Activity, ContextTemplate, Result, Statement } from "./schema.ts";
import { CMI5_CATEGORY, isDefined, MASTERY_SCORE, MOVE_ON_CATEGORY, movesOn, VERBS, type VerbName } from "./vocabulary.ts";

/** What is said, apart from the session it is said in. */
export interface Saying {
  readonly id: string;
  readonly verb: VerbName;
  readonly object: Activity;
  readonly result?: Result;
  /** What the object is a part of. */
  readonly parents?: readonly Activity[];
  /** Wall time, ISO 8601; without it: now. */
  readonly at?: string;
}

export function statementOf(facts: SessionFacts, saying: Saying, now: number): Statement {
  const { id, verb, object, result, at } = saying;
  return {
    id,
    actor: facts.actor,
    verb: VERBS[verb],
    object,
    ...(result ? { result } : {}),
    context: contextOf(facts, saying),
    timestamp: new Date(inSession(facts, at, now)).toISOString(),
  };
}

/**
 * The order of statements is that of their times (9.3), and `initialized` comes first: a decision that was taken before this session, and could not be
 * told then, is told as of its beginning.
 */
function inSession({ began }: SessionFacts, at: string | undefined, now: number): number {
  const then = at === undefined ? now : Date.parse(at);
  return Math.min(Math.max(Number.isNaN(then) ? now : then, began), Math.max(now, began));
}

/** The template of the learning system with ours added to it; where both say something, it keeps what it said (10). */
function contextOf({ template, registration, mastery }: SessionFacts, { verb, parents = [] }: Saying): Statement["context"] {
  const given = template.contextActivities ?? {};
  const categories = [...(isDefined(verb) ? [CMI5_CATEGORY] : []), ...(movesOn(verb) ? [MOVE_ON_CATEGORY] : [])];
  const judged = mastery !== null && (verb === "passed" || verb === "failed");
  return {
    ...template,
    registration,
    contextActivities: {
      ...given,
      ...added("category", given["category"], categories.map(categoryActivity)),
      ...added("parent", given["parent"], parents),
    },
    extensions: { ...(judged ? { [MASTERY_SCORE]: mastery } : {}), ...template.extensions },
  };
}

type Activities = NonNullable<ContextTemplate["contextActivities"]>[string];

const categoryActivity = (id: string): Activity => ({ objectType: "Activity", id });

function added(name: string, given: Activities | undefined, ours: readonly Activity[]): Readonly<Record<string, Activities>> {
  const there = listOf(given);
  const all = [...there, ...ours.filter(({ id }) => !there.some((one) => one.id === id))];
  return all.length > 0 ? { [name]: all } : {};
}

/** A list of one may also come as that one (xAPI 1.0.3, 2.4.6.2). */
export function listOf(given: Activities | undefined): Extract<Activities, readonly unknown[]> {
  return given === undefined ? [] : Array.isArray(given) ? given : [given];
}
