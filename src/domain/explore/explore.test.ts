import { describe, expect, it } from "vitest";
import { agreement } from "../testing/agreements.ts";
import { is, knows } from "../testing/conditions.ts";
import { choice, choose, game, script } from "../testing/fixture.ts";
import { total } from "../testing/regret.ts";
import { explore } from "./explore.ts";

describe("exploring", () => {
  const jump = (to: string) => ({ then: [{ to }] });

  it("counts situations and ways between them, and says what can be chosen and met", () => {
    const story = script([
      choose("een", "duiden", [choice("a", "best"), choice("b", "fout"), choice("weg", "best", jump("einde"))]),
      { id: "bericht", step: "duiden", do: "beat" },
      choose("nooit", "duiden", [choice("a", "best")], { when: { op: "value", value: false } }),
    ]);
    const { states, transitions, endings: met, moments, choices, deadEnds, cycles } = explore(game(story));
    // Of a and b, which lead to the same, both are kept: the cheapest and the dearest.
    expect([states, transitions]).toEqual([3, 4]);
    expect([[...met], [...moments].sort(), [...choices].sort(), deadEnds, cycles]).toEqual([
      ["klaar"],
      ["bericht", "een", "einde"],
      ["een/a", "een/b", "een/weg"],
      [],
      [],
    ]);
  });

  it("tells the route with the least and the most regret, step by step", () => {
    const story = script([
      choose("een", "duiden", [choice("a", "riskant"), choice("b", "verdedigbaar"), choice("c", "fout")], { pivotal: true }),
      { id: "bericht", step: "duiden", do: "beat" },
    ]);
    const { best, worst } = explore(game(story));
    const step = (option: string, regret: number) => ({ moment: "een", answer: { do: "choose", option }, regret: expect.closeTo(regret) as number });
    expect(best).toEqual([step("b", 0.3), { moment: "bericht", regret: 0 }]);
    expect(worst).toEqual([step("c", 2), { moment: "bericht", regret: 0 }]);
  });

  it("takes a worse step now when that leads to a better story", () => {
    const story = script([
      choose("een", "duiden", [choice("mooi", "best", jump("ramp")), choice("matig", "verdedigbaar", jump("einde"))]),
      choose("ramp", "duiden", [choice("a", "fout")]),
    ]);
    const { best, worst } = explore(game(story));
    expect([best, worst].map((route) => route.map(({ moment }) => moment))).toEqual([["een"], ["een", "ramp"]]);
  });

  it("finds moments that only come back to themselves", () => {
    const story = script([
      choose("een", "duiden", [choice("a", "best", jump("einde")), choice("b", "fout", jump("val"))]),
      choose("val", "duiden", [choice("a", "best", jump("val"))]),
    ]);
    const { deadEnds, cycles, best, worst } = explore(game(story));
    expect([deadEnds, cycles]).toEqual([[], ["val"]]);
    expect([best, worst].map((route) => route.map(({ moment }) => moment))).toEqual([["een"], ["een"]]);
  });

  it("finds an end without an ending", () => {
    const story = script([choose("een", "duiden", [choice("a", "best")])], {
      endings: [{ id: "nooit", when: { op: "value", value: false }, title: "", tone: "licht", text: "" }],
    });
    const { deadEnds, cycles, endings: met, best } = explore(game(story));
    expect([deadEnds, cycles, [...met], best]).toEqual([["einde"], [], [], []]);
  });

  it("of answers that lead to the same it keeps the cheapest and the dearest, in whatever order they come", () => {
    for (const order of [
      ["best", "fout", "verdedigbaar"],
      ["verdedigbaar", "best", "fout"],
      ["fout", "riskant", "best"],
    ] as const) {
      const { best, worst } = explore(
        game(
          script([
            choose(
              "m",
              "duiden",
              order.map((grade) => choice(grade, grade)),
            ),
          ]),
        ),
      );
      expect([best, worst].map(([step]) => step?.answer)).toEqual(["best", "fout"].map((option) => ({ do: "choose", option })));
    }
  });

  const call = { acts: [{ act: "contact", how: "bellen" }] } as const;
  const tell = { acts: [{ act: "share", with: ["politie"] }] } as const;
  const atOnce = { when: is(true), within: "direct", breach: "riskant" } as const;

  it("tells apart what an exception of an agreement looks at", () => {
    const story = script(
      [choose("een", "duiden", [choice("b", "best"), choice("a", "best", { reveals: ["sport"] })]), choose("twee", "duiden", [choice("a", "best", call)])],
      {
        facts: { sport: { value: true, start: false } },
      },
    );
    const { best, worst } = explore(game(story, [agreement({ ...atOnce, except: knows("sport") })]));
    expect([total(best), total(worst)]).toEqual([0, expect.closeTo(0.7)]);
  });

  it("tells apart what a hard limit looks at", () => {
    const picture = choice("a", "best", { acts: [{ act: "capture", how: "schermafdruk" }] });
    const story = script(
      [choose("een", "duiden", [choice("a", "best"), choice("b", "best", { reveals: ["beeld.minderjarig"] })]), choose("twee", "duiden", [picture])],
      {
        facts: { "beeld.minderjarig": { value: true, start: false } },
      },
    );
    const { best, worst } = explore(game(story));
    expect(total(best)).toBeLessThan(1);
    expect(total(worst)).toBeCloseTo(1);
  });

  it("tells apart whether a duty was done while something has still to be left", () => {
    const both = { do: [{ act: "tell", fields: { who: ["politie"] } }], dont: [{ act: "tell", fields: { who: ["school"] } }] } as const;
    const story = script([choose("een", "duiden", [choice("b", "best"), choice("a", "best", tell)]), choose("twee", "duiden", [choice("a", "best", call)])]);
    const { best, worst } = explore(game(story, [agreement({ ...atOnce, duty: both })]));
    expect([total(best), total(worst)]).toEqual([0, expect.closeTo(0.7)]);
  });

  it.each([
    ["is settled", [tell, tell], 15, 3],
    ["waits for a time", [call, call], 60, 4],
    ["waits for the time of the danger", [call, call], "voor-tijdstip", 4],
    ["waits for a day and a night", [call, call], "zelfde-dag", 4],
    ["waits without a term", [call, call], "altijd", 3],
  ] as const)("an agreement that %s: time tells situations apart or not", (_what, [first, second], within, states) => {
    const story = script([
      choose("een", "duiden", [choice("a", "best", { ...first, takes: 5 }), choice("b", "best", { ...second, takes: 10 })]),
      choose("twee", "duiden", [choice("a", "best", tell)]),
    ]);
    expect(explore(game(story, [agreement({ ...atOnce, within })])).states).toBe(states);
  });
});
