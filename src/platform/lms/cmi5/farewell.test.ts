import { describe, expect, it } from "vitest";
import { fitting, unfinishedText } from "./farewell.ts";
import { NOTHING_SAID } from "./said.ts";
import type { Statement } from "./schema.ts";
import { VERBS, type VerbName } from "./vocabulary.ts";

const saying = (verb: VerbName, id = ""): Statement => ({
  id,
  actor: {},
  verb: VERBS[verb],
  object: { objectType: "Activity", id: "https://lms.example/au" },
  context: { registration: "", extensions: {} },
  timestamp: "",
});
const size = (statements: readonly Statement[]): number => JSON.stringify(statements).length;

describe("what goes along with a page that goes", () => {
  const all = [saying("initialized"), saying("answered", "een"), saying("answered", "twee"), saying("completed"), saying("terminated")];
  it.each([
    ["everything when it fits", size(all), all],
    ["not the oldest answer when it does not", size(all) - 1, all.toSpliced(1, 1)],
    ["the first and the last at least", 10, [all[0], all[4]]],
  ])("is %s", (_what, room, expected) => expect(fitting(all, room)).toEqual(expected));

  it("is at least how the session ended", () => {
    expect(fitting(all.slice(1), 10)).toEqual([all[4]]);
  });
});

describe("what is kept of it", () => {
  const report = { suspend: "x".repeat(500), bookmark: "brug", progress: 1, completed: true, passed: false, score: 40, decisions: [], objectives: [] };
  const unsure = [{ id: "een", verb: "answered" as const, object: { objectType: "Activity" as const, id: `https://lms.example/${"y".repeat(500)}` } }];
  const said = { ...NOTHING_SAID, round: 1, done: true, completed: true, failed: 1, judgedIn: "sessie" };
  const keep = (room: number) => {
    const text = unfinishedText({ report, certain: NOTHING_SAID, said, unsure, room });
    return text === null ? null : (JSON.parse(text) as unknown);
  };

  it("is what is certain, `failed` (said at most once), and the answers that are not", () => {
    expect(keep(5000)).toMatchObject({ suspend: report.suspend, said: { completed: false, round: 0, failed: 1, judgedIn: "sessie" }, unsure });
  });
  it("is kept without those when there is less room", () => expect(keep(1000)).toMatchObject({ suspend: report.suspend, unsure: [] }));
  it("is nothing when there is none", () => expect(keep(400)).toBeNull());
});
