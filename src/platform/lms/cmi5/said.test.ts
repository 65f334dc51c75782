import { describe, expect, it } from "vitest";
import type { LmsReport } from "../../../runtime/lmsPort.ts";
import type { SessionFacts } from "./facts.ts";
import { lastTold, NOTHING_SAID, told, verdictOf, type Said } from "./said.ts";
import { SESSION_ID } from "./vocabulary.ts";

const FACTS: SessionFacts = {
  actor: {},
  activityId: "https://lms.example/au",
  registration: "9b2c7c39-6e02-4c1d-9a58-0d5f3f4f2f11",
  sessionId: "sessie-1",
  template: { extensions: { [SESSION_ID]: "sessie-1" } },
  mastery: null,
  iri: "https://waterhaven.example/xapi",
  began: 0,
};
const report = (more: Partial<LmsReport>): LmsReport => ({
  suspend: "",
  bookmark: "",
  progress: 1,
  completed: true,
  passed: null,
  score: null,
  decisions: [],
  objectives: [],
  ...more,
});
const scoring = (raw: number) => report({ objectives: [{ id: "stap.duiden", name: "Duiden", score: { raw, max: 100 }, scaled: true }] });

/** What each report of a row says, one after the other; the last is what is said when the session ends. */
function story(reports: readonly LmsReport[], from: Said = NOTHING_SAID, facts = FACTS): readonly string[] {
  let said = from;
  const verbs = reports.map((one) => {
    const more = told(facts, one, said, 1000);
    said = more.said;
    return more.sayings.map(({ verb }) => verb).join(" ");
  });
  return [
    ...verbs,
    lastTold(facts, reports.at(-1) ?? null, said, 1000)
      .sayings.map(({ verb }) => verb)
      .join(" "),
  ];
}

describe("what a report adds to what was said", () => {
  const playing = report({ completed: false });
  const passed = report({ passed: true, score: 80 });
  const failed = report({ passed: false, score: 40 });
  it.each<[string, readonly LmsReport[], Said, readonly string[]]>([
    ["nothing while it is played", [playing], NOTHING_SAID, ["", ""]],
    ["a verdict only when it is completed", [report({ completed: false, passed: true, score: 80 })], NOTHING_SAID, ["", ""]],
    ["neither passed nor failed", [report({})], NOTHING_SAID, ["completed", ""]],
    ["9.3.3, 9.3.4: once", [passed, passed], NOTHING_SAID, ["completed passed", "", ""]],
    ["9.3.3, 9.3.4: once in all sessions", [playing, passed], { ...NOTHING_SAID, completed: true, passed: true }, ["", "", ""]],
    ["9.3: failed waits for the end", [failed, failed], NOTHING_SAID, ["completed", "", "failed"]],
    ["9.3: one verdict a session", [failed, playing, passed], NOTHING_SAID, ["completed", "", "passed", ""]],
    ["9.3: no passed after a verdict in the same session", [passed], { ...NOTHING_SAID, judgedIn: "sessie-1" }, ["completed", ""]],
    ["9.3: no failed after passed", [playing, failed], { ...NOTHING_SAID, completed: true, passed: true }, ["", "", ""]],
    ["a completion that was judged before", [failed], { ...NOTHING_SAID, completed: true, done: true, round: 1, failed: 1 }, ["", ""]],
    ["a new completion", [playing, failed], { ...NOTHING_SAID, completed: true, done: true, round: 1, failed: 1 }, ["", "", "failed"]],
    ["a score once per completion", [scoring(60), scoring(70)], NOTHING_SAID, ["completed scored", "", ""]],
    ["a score that changed", [scoring(60), playing, scoring(70)], NOTHING_SAID, ["completed scored", "", "scored", ""]],
    ["a score that did not change", [scoring(60), playing, scoring(60)], NOTHING_SAID, ["completed scored", "", "", ""]],
  ])("%s", (_what, reports, from, expected) => expect(story(reports, from)).toEqual(expected));

  it("has the same id for the same words, and another for the next completion", () => {
    const ids = (round: number) => told(FACTS, scoring(60), { ...NOTHING_SAID, round }, 1000).sayings.map(({ id }) => id);
    expect(ids(0)).toEqual(ids(0));
    expect(ids(1)[0]).toBe(ids(0)[0]);
    expect(ids(1)[1]).not.toBe(ids(0)[1]);
  });
});

describe("mastery (cmi5 9.3.4, 9.3.5, 10)", () => {
  it.each<[boolean | null, number | null, number | null, string]>([
    [true, 80, null, "passed 80"],
    [true, null, null, "passed null"],
    [false, 80, null, "failed 80"],
    [true, 70, 0.7, "passed 70"],
    // Below the number of the learning system nobody passed.
    [true, 69, 0.7, "failed 69"],
    [true, null, 0.7, "nothing"],
    [false, 69, 0.7, "failed 69"],
    [false, null, 0.7, "failed null"],
    // Our rule asks for more than a number.
    [false, 70, 0.7, "failed null"],
    [false, 0, 0, "failed null"],
    [true, 57, 0.57, "passed 57"],
    [null, 80, 0.7, "nothing"],
  ])("passed: %s, score %s, mastery %s ▶ %s", (passed, score, mastery, expected) => {
    const verdict = verdictOf({ passed, score }, mastery);
    expect(verdict ? `${verdict.verb} ${verdict.score}` : "nothing").toBe(expected);
  });
});
