import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GRADES, isWeak, type Grade } from "./grades.ts";
import { helpEverywhere, helpFor, helpPlan, type HelpEvidence, type HelpRule } from "./help.ts";
import { HELP_LEVELS } from "./helpLevels.ts";
import { ROLES } from "./roles.ts";
import { STEPS } from "./steps.ts";

const RULE: HelpRule = { levels: HELP_LEVELS, down: 2, up: 2 };

/** A case that ended as number `at`, with these grades in the step that is asked about. */
const played = (at: number, grades: readonly Grade[], other: Partial<HelpEvidence> = {}): HelpEvidence => ({
  id: `p${at}`,
  caseId: `casus-${at}`,
  variant: "a",
  role: "boa",
  endedAt: new Date(Date.UTC(2026, 0, 1) + at * 86_400_000).toISOString(),
  decisions: grades.map((grade) => ({ step: "partners", grade })),
  ...other,
});

/** g: a case without riskant or fout, w: a case with one, -: a case in which the step was not met. */
const series = (text: string) =>
  Array.from(text).map((letter, at) => played(at, letter === "g" ? ["best", "verdedigbaar"] : letter === "w" ? ["best", "riskant"] : []));

describe("help fades in a step", () => {
  it.each([
    ["", "met-vragen"],
    ["g", "met-vragen"],
    ["gg", "kort"],
    ["ggg", "kort"],
    ["gggg", "geen"],
    ["gggggggg", "geen"],
    ["g-g", "kort"],
    ["gwg", "met-vragen"],
    ["ww", "met-vragen"],
    ["ggw", "kort"],
    ["ggww", "met-vragen"],
    ["ggwgw", "kort"],
    ["gggggggww", "kort"],
    ["ggggwwww", "met-vragen"],
    ["ggwwgg", "kort"],
  ])("after %s: %s", (text, level) => {
    expect(helpFor(series(text), "boa", "partners", RULE)).toBe(level);
  });

  it("goes by the numbers of weging.yaml", () => {
    expect(helpFor(series("gg"), "boa", "partners", { ...RULE, down: 3 })).toBe("met-vragen");
    expect(helpFor(series("ggw"), "boa", "partners", { ...RULE, up: 1 })).toBe("met-vragen");
    expect(helpFor(series("gggg"), "boa", "partners", { ...RULE, levels: ["met-vragen", "kort"] })).toBe("kort");
  });

  it("goes by the step and by the role", () => {
    expect(helpFor(series("gg"), "boa", "duiden", RULE)).toBe("met-vragen");
    expect(helpFor(series("gg"), "politie", "partners", RULE)).toBe("met-vragen");
  });

  it("the same case again in the same variant is rehearsal, another variant is not", () => {
    const again = (variant: string) => [played(0, ["best"], { caseId: "x", variant: "a" }), played(1, ["best"], { caseId: "x", variant })];
    expect(helpFor(again("a"), "boa", "partners", RULE)).toBe("met-vragen");
    expect(helpFor(again("b"), "boa", "partners", RULE)).toBe("kort");
  });

  it("tells of less help once: by the case that was played last", () => {
    expect(helpPlan(series("gg"), "boa", RULE).dropped).toEqual(["partners"]);
    expect(helpPlan(series("ggg"), "boa", RULE).dropped).toEqual([]);
    expect(helpPlan(series("ggww"), "boa", RULE).dropped).toEqual([]);
    expect(helpPlan([...series("gg"), played(9, ["best"], { role: "politie" })], "boa", RULE).dropped).toEqual(["partners"]);
    expect(helpEverywhere("kort")).toMatchObject({ levels: { duiden: "kort", evalueren: "kort" }, dropped: [] });
  });
});

const grade = fc.constantFrom(...GRADES);
const evidence = fc.record({
  id: fc.uuid(),
  caseId: fc.constantFrom("a", "b", "c"),
  variant: fc.constantFrom("x", "y"),
  role: fc.constantFrom(...ROLES),
  endedAt: fc.oneof(
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.string(),
  ),
  decisions: fc.array(fc.record({ step: fc.constantFrom(...STEPS), grade }), { maxLength: 6 }),
});
const history = fc.array(evidence, { maxLength: 20 });
const rank = (level: (typeof HELP_LEVELS)[number]) => HELP_LEVELS.indexOf(level);

describe("for every history", () => {
  it("there is a level, whatever the order of reading", () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...ROLES), fc.constantFrom(...STEPS), (results, role, step) => {
        const level = helpFor(results, role, step, RULE);
        expect(HELP_LEVELS).toContain(level);
        expect(helpFor(results.toReversed(), role, step, RULE)).toBe(level);
      }),
    );
  });

  it("one more case moves a step by a level at most: down only when it went well, up only when it did not", () => {
    fc.assert(
      fc.property(history, fc.array(grade, { minLength: 1, maxLength: 4 }), (results, grades) => {
        const before = results.map((one, at) => ({ ...played(at, []), ...one, endedAt: played(at, []).endedAt }));
        const was = rank(helpFor(before, "boa", "partners", RULE));
        const now = rank(helpFor([...before, played(before.length, grades)], "boa", "partners", RULE));
        if (grades.some(isWeak)) expect([was - 1, was]).toContain(now);
        else expect([was, was + 1]).toContain(now);
      }),
    );
  });

  it("enough good cases in a row end without help, enough weak ones with all of it", () => {
    fc.assert(
      fc.property(history, (results) => {
        const before = results.map((one, at) => ({ ...one, endedAt: played(at, []).endedAt }));
        const then = (good: boolean) => Array.from({ length: 6 }, (_, at) => played(100 + at, [good ? "best" : "fout"]));
        expect(helpFor([...before, ...then(true)], "boa", "partners", RULE)).toBe("geen");
        expect(helpFor([...before, ...then(false)], "boa", "partners", RULE)).toBe("met-vragen");
      }),
    );
  });
});
