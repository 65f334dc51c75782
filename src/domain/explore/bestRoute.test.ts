import { describe, expect, it } from "vitest";
import type { Answer } from "../answers.ts";
import type { Expr } from "../expr.ts";
import { choice, choose, game, script } from "../testing/fixture.ts";
import { consultMoment, source } from "../testing/moments.ts";
import { total } from "../testing/regret.ts";
import { bestRoute } from "./bestRoute.ts";
import { explore } from "./explore.ts";

const never: Expr = { op: "value", value: false };
const pick = (option: string): Answer => ({ do: "choose", option });
const jump = (to: string) => ({ then: [{ to }] });

/** Questions in a row, each with a good answer and bad ones that the ending tells apart: four to the power of so many situations. */
function wide(count: number, last: readonly ReturnType<typeof choice>[] = []) {
  const names = Array.from({ length: count }, (_, at) => `v${at}`);
  const sum = names.map((name): Expr => ({ op: "name", name })).reduce((left, right) => ({ op: "+", left, right }));
  const questions = names.map((name) =>
    choose(
      name,
      "duiden",
      [1, 2, 3, 0].map((add) => choice(`o${add}`, add === 0 ? "best" : "riskant", { add: { [name]: add } })),
    ),
  );
  return game(
    script(last.length > 0 ? [...questions, choose("slot", "duiden", last)] : questions, {
      vars: Object.fromEntries(names.map((name) => [name, { min: 0, max: 9, start: 0 }])),
      endings: [
        { id: "hoog", when: { op: ">", left: sum, right: { op: "value", value: 5 } }, title: "", tone: "licht", text: "" },
        { id: "laag", title: "", tone: "licht", text: "" },
      ],
    }),
  );
}

describe("the best route", () => {
  it("takes a worse step now when that leads to a better story", () => {
    const story = script([
      choose("een", "duiden", [choice("mooi", "best", jump("ramp")), choice("matig", "verdedigbaar", jump("einde"))]),
      choose("ramp", "duiden", [choice("a", "fout")]),
    ]);
    expect(bestRoute(game(story))).toEqual({ route: [{ moment: "een", answer: pick("matig"), regret: expect.closeTo(0.15) as number }], stoppedAt: null });
  });

  it("among equals takes the answer that stands first, and reads what only happens", () => {
    const equals = [choice("a", "fout"), choice("b", "best"), choice("c", "best", { reveals: ["feit"] })];
    const story = script([choose("een", "duiden", equals), { id: "bericht", step: "duiden", do: "beat" }]);
    expect(bestRoute(game(story)).route).toEqual([
      { moment: "een", answer: pick("b"), regret: 0 },
      { moment: "bericht", regret: 0 },
    ]);
  });

  it("is the route of the whole exploration when nothing has to be given up", () => {
    const on = wide(4);
    expect(bestRoute(on).route).toEqual(explore(on).best);
  });

  it("is found among millions of situations", () => {
    expect(total(bestRoute(wide(12), 200).route)).toBe(0);
  });

  it("is not there when no ending can be reached", () => {
    const story = script([choose("een", "duiden", [choice("a", "best")])], { endings: [{ id: "nooit", when: never, title: "", tone: "licht", text: "" }] });
    expect(bestRoute(game(story))).toEqual({ route: [], stoppedAt: null });
  });

  it("is not looked for past so many situations, or at a moment with too many answers", () => {
    // Every way costs something at the end, so that all ways which cost less are looked at first.
    const costly = bestRoute(wide(12, [choice("a", "fout")]), 200);
    expect([costly.route, costly.stoppedAt]).toEqual([[], expect.any(String)]);
    const asks = consultMoment({ id: "c", sources: Array.from({ length: 24 }, (_, at) => source(`s${at}`)), atMost: 24 });
    expect(bestRoute(game(script([asks])))).toEqual({ route: [], stoppedAt: "c" });
  });
});
