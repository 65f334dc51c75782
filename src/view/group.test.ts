import { describe, expect, it } from "vitest";
import { assessProgress } from "../domain/assess/assess.ts";
import type { DiscussionQuestion } from "../domain/kader/questions.ts";
import { replay } from "../domain/play/progress.ts";
import type { Script } from "../domain/scenario.ts";
import { choice, choose, game, script, started } from "../domain/testing/fixture.ts";
import { groupsOf } from "./group.ts";
import type { GroupMember } from "./groupModel.ts";

const VARIANTS = ["basis", "acuut", "onschuldig"];
const story = script([
  choose("een", "duiden", [choice("a", "best"), choice("b", "riskant", { tilt: "te-licht" }), choice("c", "fout")], { title: "Wat zie je?" }),
  choose("twee", "context", [choice("a", "best", { text: "Ik bel" }), choice("b", "riskant", { text: "Ik wacht", tilt: "te-zwaar" })], {
    title: "Wie vraag je?",
  }),
]);
const question = (id: string, fits: DiscussionQuestion["fits"]): DiscussionQuestion => ({ id, objective: "L1", text: `${id}?`, fits });
const BANK = [
  question("licht", { tilt: "te-licht" }),
  question("zwaar", { tilt: "te-zwaar" }),
  question("goed", { good: true }),
  question("pech", { luck: "pech" }),
];

/** Somebody who chose these, in the order of the story. */
function member(options: readonly string[], of: Script = story, attemptId = "geheim-nummer"): GroupMember {
  const one = game(of);
  const start = { ...started(of), attemptId, startedAt: "2026-11-15T09:00:00.000Z" };
  const moments = of.moments.map(({ id }) => id);
  const now = replay(one, [
    start,
    ...options.map((option, at) => ({ type: "moment.answered", moment: moments[at] ?? "", answer: { do: "choose", option } }) as const),
    { type: "note.written", field: "maandag", text: "eigen zin" },
  ]);
  return { game: one, started: start, assessment: assessProgress(one, [], now) };
}
const groups = (members: readonly GroupMember[]) => groupsOf(members, { questions: BANK, variantsOf: () => VARIANTS });
const GROUP = [member(["a", "b"]), member(["b", "b"]), member(["b", "b"]), member(["c", "a"])];

describe("a group", () => {
  it("is who played the same case, role and variant; the largest comes first, and one alone is none", () => {
    const other = { ...story, variant: "acuut" };
    const found = groups([member(["a", "a"], other), ...GROUP, member(["a", "a"], script(story.moments, {}, "politie")), member(["b", "b"], other)]);
    expect(found.map(({ key, attempts }) => [key, attempts])).toEqual([
      ["proef/jongerenwerk/basis", 4],
      ["proef/jongerenwerk/acuut", 2],
    ]);
    expect(new Set(found.map(({ variant }) => variant)).size).toBe(2);
  });

  it("sees per decision how the grades lie and what was chosen, also what nobody chose", () => {
    const [found] = groups(GROUP);
    expect(found?.decisions.map(({ title, count, grades, options }) => [title, count, grades.map((one) => [one.id, one.count]), options])).toEqual([
      [
        "Wat zie je?",
        4,
        [
          ["best", 1],
          ["riskant", 2],
          ["fout", 1],
        ],
        [
          { id: "b", text: "b", count: 2 },
          { id: "a", text: "a", count: 1 },
          { id: "c", text: "c", count: 1 },
        ],
      ],
      [
        "Wie vraag je?",
        4,
        [
          ["best", 1],
          ["riskant", 3],
        ],
        [
          { id: "b", text: "Ik wacht", count: 3 },
          { id: "a", text: "Ik bel", count: 1 },
        ],
      ],
    ]);
    expect(groups([member(["a", "a"]), member(["a", "b"])])[0]?.decisions[0]?.options.map(({ count }) => count)).toEqual([2, 0, 0]);
  });

  it("of an answer that is put together sees the grade only", () => {
    const together = script([
      {
        id: "terug",
        step: "evalueren",
        do: "reflect",
        ask: "?",
        fields: { wat: [choice("x", "best")], wie: [], wanneer: [], hoort: [], opvang: [] },
      },
    ]);
    const one = game(together);
    const start = started(together);
    const now = replay(one, [start, { type: "moment.answered", moment: "terug", answer: { do: "reflect", fields: { wat: ["x"] } } }]);
    const somebody = { game: one, started: start, assessment: assessProgress(one, [], now) };
    const [found] = groups([somebody, somebody]);
    expect(found?.decisions.map(({ grades, options }) => [grades.length, options])).toEqual([[1, []]]);
  });

  it("counts an attempt once for a hard limit, and says how it ended", () => {
    const [found] = groups(
      GROUP.map((one, at) => ({
        ...one,
        assessment: {
          ...one.assessment,
          ending: at < 3 ? "klaar" : "weg",
          hardLimits:
            at < 2
              ? [
                  { id: "HG-1", moment: "een" },
                  { id: "HG-1", moment: "twee" },
                ]
              : [{ id: "HG-5", moment: "een" }].slice(at - 2),
        },
      })),
    );
    expect(found?.limits.map(({ id, count }) => [id, count])).toEqual([
      ["HG-1", 2],
      ["HG-5", 1],
    ]);
    expect(found?.endings.map(({ text, count }) => [text, count])).toEqual([
      ["Klaar", 3],
      ["Afgerond", 1],
    ]);
  });

  it("talks first about what went wrong most, and not about what went well or was luck", () => {
    const [found] = groups(GROUP);
    expect(found?.questions.map(({ id, from, count }) => [id, from, count])).toEqual([
      ["zwaar", "Wie vraag je?", 4],
      ["licht", "Wat zie je?", 2],
    ]);
    // As much reason at both: the first in the story.
    const [even] = groups([member(["c", "a"]), member(["a", "b"])].toReversed());
    expect(even?.questions.map(({ id, from, count }) => [id, from, count])).toEqual([["zwaar", "Wat zie je?", 2]]);
  });

  it("A22 names nobody, scores nobody and does not see the order of the files", () => {
    const text = JSON.stringify(groups(GROUP));
    expect(text).not.toMatch(/geheim-nummer|eigen zin|2026-11-15|total|score/u);
    for (const members of [GROUP.toReversed(), [...GROUP.slice(2), ...GROUP.slice(0, 2)]]) expect(JSON.stringify(groups(members))).toBe(text);
  });
});
