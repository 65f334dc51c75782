import { describe, expect, it } from "vitest";
import type { SessionFacts } from "./facts.ts";
import { answeredSaying, completedSaying, durationOf, initializedSaying, scoredSaying, terminatedSaying, verdictSaying } from "./sayings.ts";
import type { Statement } from "./schema.ts";
import { statementOf } from "./statements.ts";
import { faultsOf } from "./valid.ts";
import { CMI5_CATEGORY, MASTERY_SCORE, MOVE_ON_CATEGORY, SESSION_ID } from "./vocabulary.ts";

const BEGAN = Date.parse("2026-03-02T09:00:00Z");
const NOW = BEGAN + 61_500;
const FACTS: SessionFacts = {
  actor: { objectType: "Agent", account: { homePage: "https://lms.example", name: "5d2f" } },
  activityId: "https://lms.example/au",
  registration: "9b2c7c39-6e02-4c1d-9a58-0d5f3f4f2f11",
  sessionId: "sessie-1",
  template: {
    contextActivities: { grouping: [{ id: "https://uitgever.example/au" }], category: { id: "https://lms.example/soort" } },
    extensions: { [SESSION_ID]: "sessie-1", "https://lms.example/klas": { id: 7 } },
    platform: "LMS",
  },
  mastery: 0.7,
  iri: "https://waterhaven.example/xapi",
  began: BEGAN,
};

const OBJECTIVE = { id: "stap.duiden", name: "Duiden", score: { raw: 72, max: 100 }, scaled: true };
const CHOICES = ["a", "b"].map((letter) => ({ letter, id: letter, text: letter }));
const DECISION = { id: "brug.1", name: "Wat nu?", at: "2026-03-02T10:00:30+01:00", choices: CHOICES, picked: ["a", "b"], best: ["b"], weight: 2 };
const scored = scoredSaying(FACTS, OBJECTIVE, 1);
const GOOD = {
  initialized: statementOf(FACTS, initializedSaying(FACTS), NOW),
  answered: statementOf(FACTS, answeredSaying(FACTS, { ...DECISION, grade: "fout", objectives: ["stap.duiden"] }, [OBJECTIVE]), NOW),
  scored: statementOf(FACTS, scored ?? initializedSaying(FACTS), NOW),
  completed: statementOf(FACTS, completedSaying(FACTS, NOW), NOW),
  passed: statementOf(FACTS, verdictSaying(FACTS, { verb: "passed", score: 70 }, 1, NOW), NOW),
  failed: statementOf(FACTS, verdictSaying(FACTS, { verb: "failed", score: 69 }, 1, NOW), NOW),
  terminated: statementOf(FACTS, terminatedSaying(FACTS, NOW), NOW),
} as const;
type Name = keyof typeof GOOD;

describe("a statement that may be sent", () => {
  it.each(Object.entries(GOOD))("%s", (_name, statement) => expect(faultsOf(statement, FACTS)).toEqual([]));

  it("is of the time it happened, in UTC, and never before its session (9.7, 9.3)", () => {
    expect(GOOD.answered.timestamp).toBe("2026-03-02T09:00:30.000Z");
    const early = answeredSaying(FACTS, { ...DECISION, at: "2026-03-01T09:00:00Z", grade: "best", objectives: [] }, []);
    expect(statementOf(FACTS, early, NOW).timestamp).toBe("2026-03-02T09:00:00.000Z");
  });

  it("puts nothing in the template twice", () => {
    const template = { ...FACTS.template, contextActivities: { category: [{ id: CMI5_CATEGORY }] } };
    const statement = statementOf({ ...FACTS, template }, completedSaying(FACTS, NOW), NOW);
    expect(statement.context.contextActivities).toEqual({ category: [{ id: CMI5_CATEGORY }, { objectType: "Activity", id: MOVE_ON_CATEGORY }] });
  });

  it.each([
    [0, "PT0S"],
    [61_500, "PT61.5S"],
    [1_239, "PT1.24S"],
    [-5, "PT0S"],
  ])("lasts %i ms: %s (two decimals at most)", (milliseconds, expected) => expect(durationOf(milliseconds)).toBe(expected));
});

/** Path to one value, and what stands there instead; undefined: nothing. */
type Spoiled = readonly [clause: string, name: Name, path: readonly string[], value: unknown];

const SPOILED: readonly Spoiled[] = [
  ["id", "completed", ["id"], "1234"],
  ["id", "completed", ["id"], undefined],
  ["verb", "completed", ["verb", "id"], "http://adlnet.gov/expapi/verbs/launched"],
  ["timestamp", "completed", ["timestamp"], "2026-03-02T10:00:00+01:00"],
  ["registration", "completed", ["context", "registration"], "geen-uuid"],
  ["duration", "completed", ["result", "duration"], "PT1.234S"],
  ["version", "completed", ["version"], "1.0.3"],
  ["object.id", "scored", ["object", "id"], "geen iri"],
  ["object.definition.choices.0.id", "answered", ["object", "definition", "choices", "0", "id"], "optie-a"],
  ["result.score.raw", "scored", ["result", "score", "raw"], 71.5],
  ["result.score.scaled", "passed", ["result", "score", "scaled"], 1.01],
  ["result.score.scaled", "passed", ["result", "score", "scaled"], 0.81234],
  ["8.1.3", "completed", ["actor", "account", "name"], "iemand anders"],
  ["8.1.3", "completed", ["actor", "name"], "Erbij"],
  ["9.6.1", "completed", ["context", "registration"], "0b2c7c39-6e02-4c1d-9a58-0d5f3f4f2f11"],
  ["9.6.3.1", "answered", ["context", "extensions", SESSION_ID], "sessie-2"],
  ["10 ", "answered", ["context", "contextActivities", "grouping"], []],
  ["10 ", "answered", ["context", "extensions", "https://lms.example/klas"], { id: 8 }],
  ["10 ", "answered", ["context", "platform"], undefined],
  ["9.3 not before", "completed", ["timestamp"], "2026-03-02T08:59:59.999Z"],
  ["9.4", "completed", ["object", "id"], "https://lms.example/au/deel"],
  ["9.4", "answered", ["object", "id"], "https://lms.example/ander"],
  ["7.1.3", "completed", ["context", "contextActivities", "category", "1", "id"], "https://lms.example/x"],
  ["7.1.3", "answered", ["context", "contextActivities", "category"], [{ id: "https://lms.example/soort" }, { id: CMI5_CATEGORY }]],
  ["9.6.2.2", "passed", ["context", "contextActivities", "category", "2", "id"], "https://lms.example/x"],
  ["9.5.1 score", "completed", ["result", "score"], { raw: 1, min: 0, max: 2 }],
  ["9.5.1 raw", "scored", ["result", "score", "raw"], 101],
  ["9.5.2", "passed", ["result", "success"], false],
  ["9.5.2", "completed", ["result", "success"], true],
  ["9.5.3", "completed", ["result", "completion"], undefined],
  ["9.5.3", "passed", ["result", "completion"], true],
  ["9.5.4", "terminated", ["result", "duration"], undefined],
  ["9.3.4", "passed", ["result", "score", "scaled"], 0.69],
  ["9.3.4", "passed", ["result", "score"], undefined],
  ["9.3.5", "failed", ["result", "score", "scaled"], 0.7],
  ["9.6.3.2", "failed", ["context", "extensions", MASTERY_SCORE], undefined],
  ["answered", "answered", ["result", "response"], "a[,]c"],
  ["answered", "answered", ["object", "definition", "correctResponsesPattern"], ["z"]],
  ["answered", "answered", ["object", "definition", "choices", "1", "id"], "a"],
  ["answered", "answered", ["object", "definition", "interactionType"], undefined],
  ["scored", "scored", ["result", "score"], undefined],
  ["scored", "scored", ["object", "definition", "type"], "http://adlnet.gov/expapi/activities/cmi.interaction"],
];

describe("a statement that may not be sent", () => {
  it.each(SPOILED)("%s: %s with %j = %j", (clause, name, path, value) => {
    expect(faultsOf(spoiled(GOOD[name], path, value), FACTS).join("; ")).toContain(clause);
  });
});

function spoiled(statement: Statement, path: readonly string[], value: unknown): Statement {
  const copy = structuredClone(statement);
  const last = path.at(-1) ?? "";
  const holder = path.slice(0, -1).reduce<Record<string, unknown>>((inner, key) => inner[key] as Record<string, unknown>, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}
