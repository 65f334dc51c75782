/** What a strict learning system finds wrong with a statement. Written from the cmi5 specification alone, and from nothing of the program's own. */
export interface LrsSession {
  readonly sessionId: string;
  readonly registration: string;
  readonly activityId: string;
  readonly actor: unknown;
  readonly contextTemplate: unknown;
  readonly launchMode: string;
  readonly masteryScore: number | null;
}

export type Json = Readonly<Record<string, unknown>>;

const CMI5 = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
const MOVE_ON = "https://w3id.org/xapi/cmi5/context/categories/moveon";
const SESSION = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
const MASTERY = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";
const VERB = "http://adlnet.gov/expapi/verbs/";
const OF_THE_UNIT = ["initialized", "completed", "passed", "failed", "terminated"];

export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === "object" && inner !== null ? (inner as Json)[key] : undefined), value);
}

export const verbOf = (statement: unknown): string => String(at(statement, "verb", "id")).replace(VERB, "");
export const sessionOf = (statement: unknown): unknown => at(statement, "context", "extensions", SESSION);
const timeOf = (statement: unknown): number => Date.parse(String(at(statement, "timestamp")));
const idsIn = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list.map((one) => at(one, "id")) : []);

/** `before`: of the same unit and registration, in the order of their arrival. */
export function problemsOf(statement: unknown, session: LrsSession, before: readonly unknown[]): readonly string[] {
  const verb = verbOf(statement);
  const problems = [...shape(statement, session), ...result(statement, session), ...order(statement, session, before)];
  return problems.map((problem) => `${verb}: ${problem}`);
}

function shape(statement: unknown, { registration, activityId, actor, contextTemplate, sessionId }: LrsSession): readonly string[] {
  const verb = verbOf(statement);
  const category = idsIn(at(statement, "context", "contextActivities", "category"));
  const defined = category.includes(CMI5);
  const judged = at(statement, "result", "success") !== undefined || at(statement, "result", "completion") !== undefined;
  return named({
    "9.1 id is a UUID": /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(String(at(statement, "id"))),
    "9.2 actor as launched": JSON.stringify(at(statement, "actor")) === JSON.stringify(actor),
    "9.4 object": OF_THE_UNIT.includes(verb) ? at(statement, "object", "id") === activityId : String(at(statement, "object", "id")).startsWith(activityId),
    "9.6.1 registration": at(statement, "context", "registration") === registration,
    "9.6.3.1 session id": sessionOf(statement) === sessionId,
    "7.1.3 category cmi5 with its own verbs, and only there": defined === OF_THE_UNIT.includes(verb),
    "9.6.2.2 category moveOn": category.includes(MOVE_ON) === (defined && judged),
    "9.7 time in UTC": /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u.test(String(at(statement, "timestamp"))) && !Number.isNaN(timeOf(statement)),
    "10 context template": leaves(contextTemplate).every((leaf) => leaves(at(statement, "context")).includes(leaf)),
    "xAPI: names only a statement has": Object.keys(statement as Json).every((key) => KNOWN.includes(key)),
  });
}

const KNOWN = ["id", "actor", "verb", "object", "result", "context", "timestamp"];

function result(statement: unknown, { masteryScore }: LrsSession): readonly string[] {
  const verb = verbOf(statement);
  const of = (...path: readonly string[]): unknown => at(statement, "result", ...path);
  const whole = [of("score", "raw"), of("score", "min"), of("score", "max")];
  const [raw = 0, min = 0, max = 0] = whole.map(Number);
  const scaled = of("score", "scaled");
  const judged = verb === "passed" || verb === "failed";
  const duration = of("duration") ?? null;
  return named({
    "9.5.1 score only with a verdict": of("score") === undefined || judged || verb === "scored",
    "9.5.1 raw, min and max are whole, and in order": of("score") === undefined || (whole.every(Number.isInteger) && min <= raw && raw <= max),
    "9.5.1 scaled from 0 to 1": scaled === undefined || (typeof scaled === "number" && scaled >= 0 && scaled <= 1),
    "9.5.2 success": verb === "answered" || of("success") === { passed: true, failed: false }[verb],
    "9.5.3 completion": of("completion") === (verb === "completed" ? true : undefined),
    "9.5.4 duration":
      typeof duration === "string" ? /^PT[\d.]+S$/u.test(duration) : duration === null && !["completed", "passed", "failed", "terminated"].includes(verb),
    "9.3.4 passed reaches the mastery score": masteryScore === null || verb !== "passed" || Number(scaled) >= masteryScore,
    "9.3.5 failed stays under the mastery score": masteryScore === null || verb !== "failed" || scaled === undefined || Number(scaled) < masteryScore,
    "9.6.3.2 mastery score": masteryScore === null || !judged || at(statement, "context", "extensions", MASTERY) === masteryScore,
  });
}

function order(statement: unknown, { sessionId, launchMode }: LrsSession, before: readonly unknown[]): readonly string[] {
  const verb = verbOf(statement);
  const here = before.filter((one) => sessionOf(one) === sessionId);
  const begun = here.find((one) => verbOf(one) === "initialized");
  const over = here.find((one) => verbOf(one) === "terminated");
  const said = (name: string, among: readonly unknown[]): boolean => among.some((one) => verbOf(one) === name);
  const judged = verb === "passed" || verb === "failed";
  return named({
    "9.3.2 `initialized` first": verb === "initialized" ? here.length === 0 : begun !== undefined && timeOf(begun) <= timeOf(statement),
    // It may arrive a little later, but not be said later.
    "9.3.8 nothing after `terminated`": over === undefined || timeOf(statement) <= timeOf(over),
    "9.3.8 `terminated` last": verb !== "terminated" || here.every((one) => timeOf(one) <= timeOf(statement)),
    "9.3 no verb of its own twice": !OF_THE_UNIT.includes(verb) || !said(verb, here),
    "9.3 one verdict a session": !judged || !(said("passed", here) || said("failed", here)),
    "9.3 one `completed` a registration": verb !== "completed" || !said("completed", before),
    "9.3 one `passed` a registration": verb !== "passed" || !said("passed", before),
    "9.3 no `failed` after `passed`": verb !== "failed" || !said("passed", before),
    "10 launch mode": launchMode === "Normal" || ["initialized", "terminated"].includes(verb),
  });
}

const named = (holds: Readonly<Record<string, boolean>>): readonly string[] => Object.keys(holds).filter((name) => !holds[name]);

/** Every value with the way to it; places in lists do not count. */
function leaves(value: unknown, way = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [`${way}=${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${way}/${Array.isArray(value) ? "*" : key}`));
}
