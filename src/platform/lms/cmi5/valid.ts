import * as v from "valibot";
import type { SessionFacts } from "./facts.ts";
import { statement as shape, type Statement } from "./schema.ts";
import { listOf } from "./statements.ts";
import { CMI5_CATEGORY, INTERACTION, isDefined, MASTERY_SCORE, MOVE_ON_CATEGORY, movesOn, OBJECTIVE, SESSION_ID, VERBS, type VerbName } from "./vocabulary.ts";

interface Checked {
  readonly statement: Statement;
  readonly verb: VerbName;
  readonly facts: SessionFacts;
}

type Rule = readonly [clause: string, holds: (checked: Checked) => boolean];

const categories = ({ statement }: Checked): readonly string[] => listOf(statement.context.contextActivities?.["category"]).map(({ id }) => id);
const score = ({ statement }: Checked) => statement.result?.score;
const has =
  (id: string, holds: (checked: Checked) => boolean): Rule[1] =>
  (checked) =>
    categories(checked).includes(id) === holds(checked);
const when =
  (verbs: readonly VerbName[], holds: (checked: Checked) => boolean): Rule[1] =>
  (checked) =>
    !verbs.includes(checked.verb) || holds(checked);

/** Clauses of the cmi5 specification (Quartz); after a dot: rules of our own. */
const RULES: readonly Rule[] = [
  ["8.1.3 actor as launched", ({ statement, facts }) => same(statement.actor, facts.actor)],
  ["9.6.1 registration as launched", ({ statement, facts }) => statement.context.registration === facts.registration],
  ["9.6.3.1 session id", ({ statement, facts }) => facts.sessionId !== "" && statement.context.extensions[SESSION_ID] === facts.sessionId],
  ["10 context template copied", ({ statement, facts }) => contains(statement.context, facts.template)],
  ["9.3 not before `initialized`", ({ statement, facts }) => Date.parse(statement.timestamp) >= facts.began],
  ["9.4 object is the unit, or a part of it", ({ statement, verb, facts }) => ownObject(statement.object.id, verb, facts.activityId)],
  ["7.1.3 category cmi5", has(CMI5_CATEGORY, ({ verb }) => isDefined(verb))],
  ["9.6.2.2 category moveOn", has(MOVE_ON_CATEGORY, ({ verb }) => movesOn(verb))],
  ["9.5.1 score only where allowed", (it) => !score(it) || ["passed", "failed", "scored"].includes(it.verb)],
  ["9.5.1 raw between min and max", (it) => inRange(score(it))],
  ["9.5.2 success", ({ statement, verb }) => (verb === "answered" ? true : statement.result?.success === { passed: true, failed: false }[verb as string])],
  ["9.5.3 completion", ({ statement, verb }) => (statement.result?.completion ?? false) === (verb === "completed")],
  ["9.5.4 duration", when(["completed", "passed", "failed", "terminated"], ({ statement }) => statement.result?.duration !== undefined)],
  ["9.3.4 passed reaches mastery", when(["passed"], (it) => it.facts.mastery === null || (score(it)?.scaled ?? -1) >= it.facts.mastery)],
  ["9.3.5 failed does not reach mastery", when(["failed"], (it) => it.facts.mastery === null || (score(it)?.scaled ?? -1) < it.facts.mastery)],
  [
    "9.6.3.2 mastery score",
    when(["passed", "failed"], ({ statement, facts }) => facts.mastery === null || statement.context.extensions[MASTERY_SCORE] === facts.mastery),
  ],
  ["answered · one choice of those there are", when(["answered"], ({ statement }) => isAnswer(statement))],
  ["scored · an objective has a score", when(["scored"], (it) => it.statement.object.definition?.type === OBJECTIVE && score(it) !== undefined)],
];

/** Everything that is wrong with it; none: it may be sent. */
export function faultsOf(statement: Statement, facts: SessionFacts): readonly string[] {
  const parsed = v.safeParse(shape, statement);
  if (!parsed.success) return parsed.issues.map((issue) => `${v.getDotPath(issue) ?? "statement"}: ${issue.message}`);
  const verb = (Object.keys(VERBS) as VerbName[]).find((name) => VERBS[name].id === statement.verb.id);
  return verb ? RULES.filter(([, holds]) => !holds({ statement, verb, facts })).map(([clause]) => clause) : ["9.3 verb"];
}

function ownObject(id: string, verb: VerbName, activityId: string): boolean {
  if (isDefined(verb)) return id === activityId;
  return id.startsWith(`${activityId}/${verb === "answered" ? "decisions" : "objectives"}/`);
}

function inRange(given: ReturnType<typeof score>): boolean {
  return !given || (given.min <= given.raw && given.raw <= given.max && given.min < given.max);
}

function isAnswer({ object, result }: Statement): boolean {
  const { type, interactionType, choices = [], correctResponsesPattern = [] } = object.definition ?? { type: "" };
  const letters = choices.map(({ id }) => id);
  const known = (pattern: string): boolean => pattern.split("[,]").every((letter) => letters.includes(letter));
  const unique = new Set(letters).size === letters.length;
  return type === INTERACTION && interactionType === "choice" && unique && [result?.response ?? [], correctResponsesPattern].flat().every(known);
}

const same = (one: unknown, other: unknown): boolean => contains(one, other) && contains(other, one);

/** Everything of the part stands in the whole; of a list: each of its items, in any place. */
function contains(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part)) return Array.isArray(whole) && part.every((item) => whole.some((one) => contains(one, item)));
  if (typeof part !== "object" || part === null) return Object.is(whole, part);
  // A list of one may stand for that one (xAPI 1.0.3, 2.4.6.2).
  if (Array.isArray(whole)) return whole.some((one) => contains(one, part));
  if (typeof whole !== "object" || whole === null) return false;
  const there = new Map(Object.entries(whole));
  return Object.entries(part).every(([key, value]) => there.has(key) && contains(there.get(key), value));
}
