import { describe, expect, it } from "vitest";
import type { LogEvent, Mode } from "../../domain/log.ts";
import type { Moment } from "../../domain/moments.ts";
import { replay } from "../../domain/play/progress.ts";
import { choice, choose, game, script, started } from "../../domain/testing/fixture.ts";
import { actMoment, buildMoment, consultMoment, shareMoment, source } from "../../domain/testing/moments.ts";
import { describeReport, type Reported } from "./index.ts";
import { pickable, pickedKeys } from "./letters.ts";

const pick = (moment: string, option: string): LogEvent => ({ type: "moment.answered", moment, answer: { do: "choose", option } });
const AT = "2026-11-27T12:00:00.000Z";

const story = script([
  choose("een", "duiden", [choice("a", "best"), choice("b", "verdedigbaar"), choice("c", "fout")], { pivotal: true }),
  choose("twee", "context", [choice("a", "riskant"), choice("b", "best")]),
]);
const WHOLE = [pick("een", "b"), { type: "why.written", moment: "een", text: "omdat" }, pick("twee", "a")] as const satisfies readonly LogEvent[];

function reportOf(events: readonly LogEvent[], mode: Mode = "toets", more: Partial<Reported> = {}) {
  const of = game(story, [], mode);
  const now = replay(of, [started(story, mode), ...events]);
  return describeReport({ game: of, baseline: [], now, attempt: 2, at: () => AT, told: new Set(), ...more });
}

describe("what a learning system is told of an attempt", () => {
  it("LMS-4 a decision: the letters of the case, what was picked, what is best, how it was judged and what it counts in", () => {
    const [first] = reportOf(WHOLE).decisions;
    expect(first).toMatchObject({
      id: `p2.${story.caseId}.jongerenwerk.een`,
      at: AT,
      choices: [
        { letter: "a", id: "a" },
        { letter: "b", id: "b" },
        { letter: "c", id: "c" },
      ],
      picked: ["b"],
      best: ["a"],
      grade: "verdedigbaar",
      weight: 2,
    });
    expect(first?.objectives[0]).toBe("stap.duiden");
    expect(JSON.stringify(reportOf(WHOLE))).not.toContain("omdat");
  });

  it.each<readonly [string, Mode, readonly LogEvent[], object]>([
    ["while the story goes on", "toets", WHOLE.slice(0, 2), { completed: false, passed: null, score: null }],
    [
      "a practice that ended: neither passed nor failed",
      "oefenen",
      [...WHOLE.slice(0, 2), { type: "moment.continued", moment: "een" }, pick("twee", "a")],
      { completed: true, passed: null },
    ],
    ["a test that ended below the bar", "toets", WHOLE, { completed: true, passed: false, progress: 1 }],
  ])("LMS-5 %s", (_what, mode, events, expected) => {
    expect(reportOf(events, mode)).toMatchObject(expected);
  });

  it("LMS-6 every step and every axis is an objective, always the same, with a score once the story ended", () => {
    const [before, after] = [reportOf([]), reportOf(WHOLE)];
    expect(before.objectives.map(({ id }) => id)).toEqual(after.objectives.map(({ id }) => id));
    expect(after.objectives.map(({ id }) => id)).toEqual([
      ...["duiden", "context", "partners", "ingrijpen", "acties", "evalueren"].map((step) => `stap.${step}`),
      ...["mag", "zorgvuldig", "doel", "relatie"].map((axis) => `as.${axis}`),
      "totaal",
    ]);
    expect(before.objectives.every(({ score }) => score === null)).toBe(true);
    expect(after.objectives.find(({ id }) => id === "stap.duiden")).toMatchObject({ score: { max: 100 }, scaled: true });
    const axes = after.objectives.filter(({ id }) => id.startsWith("as."));
    // Two decisions, one of them good (SPEC A5.2: counts).
    expect(axes.flatMap(({ score, scaled }) => (score ? [{ ...score, scaled }] : []))).toEqual([{ raw: 1, max: 2, scaled: false }]);
  });

  it("LMS-7 what an earlier session told is not told again, and a later retry is no decision", () => {
    expect(reportOf(WHOLE, "toets", { told: new Set(["een"]) }).decisions.map(({ id }) => id)).toEqual([`p2.${story.caseId}.jongerenwerk.twee`]);
    const retried = [...WHOLE.slice(0, 2), { type: "attempt.rewound", moment: "een" }, pick("een", "a")] as const;
    expect(reportOf(retried, "oefenen").decisions.map(({ picked }) => picked)).toEqual([["b"]]);
  });
});

describe("letters of what is put together", () => {
  const item = (id: string) => choice(id, "best");
  it.each<readonly [string, Moment & { do: "act" | "consult" | "share" | "build" }, Parameters<typeof pickedKeys>[0], readonly string[]]>([
    [
      "an act with its wording",
      actMoment({ options: [item("zeg")], tones: [{ ...item("zacht"), of: ["zeg"] }] }),
      { do: "act", option: "zeg", tone: "zacht" },
      ["zeg", "toon.zacht"],
    ],
    [
      "sources, and what was thought before and after",
      consultMoment({ explanations: [{ id: "spel", text: "spel" }], sources: [source("s1"), source("s2")], atMost: 2 }),
      { do: "consult", before: ["spel"], sources: ["s2"], after: ["spel"] },
      ["vooraf.spel", "s2", "na.spel"],
    ],
    ["sharing with nobody", shareMoment({ none: [item("nog-niet")] }), { do: "share", none: "nog-niet" }, ["geen.nog-niet"]],
    [
      "rows with the same ids",
      buildMoment([
        [{ id: "een" }, [item("x")]],
        [{ id: "twee" }, [item("y")]],
      ]),
      { do: "build", fields: { een: ["x"], twee: ["y"] } },
      ["een.x", "twee.y"],
    ],
  ])("%s", (_what, moment, answer, keys) => {
    expect([...pickedKeys(answer)].toSorted()).toEqual([...keys].toSorted());
    const there = pickable(story, moment).map(({ key }) => key);
    expect(there).toEqual(expect.arrayContaining([...keys]));
    expect(new Set(there).size).toBe(there.length);
  });
});
