import { describe, expect, it } from "vitest";
import type { Choice, DecisionMoment } from "../moments.ts";
import { choice, choose, game, script } from "../testing/fixture.ts";
import { consultMoment, reflectMoment, shareMoment, source } from "../testing/moments.ts";
import { leastWork } from "../testing/work.ts";
import { explore } from "./explore.ts";
import { movesAt } from "./moves.ts";
import { answersAt, MOST_ANSWERS } from "./size.ts";

const items = (prefix: string, count: number, extra: Partial<Choice> = {}) => Array.from({ length: count }, (_, at) => choice(`${prefix}${at}`, "best", extra));
const share = (count: number, extra: Partial<Choice> = {}) =>
  shareMoment({
    id: "d",
    fields: {
      partner: items("p", 2),
      doel: items("x", count, extra),
      gegevens: items("g", count, extra),
      vorm: items("f", 1),
      naam: items("n", 1),
      kanaal: items("k", 1),
      vooraf: items("v", 1),
    },
    none: items("z", 1),
  });
const consult = (count: number, atMost: number) => consultMoment({ id: "c", sources: Array.from({ length: count }, (_, at) => source(`s${at}`)), atMost });
const reflect = (count: number) =>
  reflectMoment({ id: "r", fields: { wat: items("a", count, { takes: 1 }), wie: items("b", count, { takes: 1 }), hoort: items("h", count, { takes: 1 }) } });

describe("how many answers a moment has", () => {
  it.each<[string, DecisionMoment]>([
    ["choose", choose("m", "duiden", items("o", 4))],
    ["consult", consult(6, 3)],
    ["consult all", consult(5, 9)],
    ["share", share(3)],
    ["share with effects", share(3, { takes: 5 })],
    ["reflect", reflect(3)],
  ])("%s: never fewer than are made, and not many more", (_what, moment) => {
    const on = script([moment]);
    const made = movesAt(on, moment).length;
    expect(answersAt(on, moment)).toBeGreaterThanOrEqual(made);
    expect(answersAt(on, moment)).toBeLessThanOrEqual(made * 2);
  });

  it("is told without making them", () => {
    const work = leastWork(500, () => {
      expect(answersAt(script([consult(24, 24)]), consult(24, 24))).toBe(2 ** 25);
      expect(answersAt(script([share(24, { takes: 1 })]), share(24, { takes: 1 }))).toBeGreaterThan(MOST_ANSWERS);
    });
    expect(work).toBeLessThan(500);
  });
});

describe("exploring what has no end in sight", () => {
  const wide = Array.from({ length: 12 }, (_, at) =>
    choose(
      `m${at}`,
      "duiden",
      [0, 1, 2, 3].map((add) => choice(`o${add}`, "best", { add: { [`v${at}`]: add } })),
    ),
  );
  const names = Array.from({ length: 12 }, (_, at) => `v${at}`);
  const sum = names.map((name) => ({ op: "name", name }) as const).reduce((left, right) => ({ op: "+", left, right }) as never);
  const millions = game(
    script(wide, {
      vars: Object.fromEntries(names.map((name) => [name, { min: 0, max: 9, start: 0 }])),
      endings: [
        { id: "hoog", when: { op: ">", left: sum, right: { op: "value", value: 30 } }, title: "", tone: "licht", text: "" },
        { id: "klaar", title: "", tone: "licht", text: "" },
      ],
    }),
  );

  it("stops after so many states, and says where", () => {
    const explored = explore(millions, {}, 1_000);
    expect(explored.stoppedAt).toMatch(/^m\d+$|^einde$/u);
    // The answers of the last decision are still met.
    expect(explored.states).toBeLessThanOrEqual(1_004);
  });

  it("sees all of a story that fits", () => {
    const small = game(script([choose("m", "duiden", items("o", 2))]));
    expect(explore(small).stoppedAt).toBeNull();
    expect(explore(small, {}, explore(small).states).stoppedAt).toBeNull();
    expect(explore(small, {}, explore(small).states - 1).stoppedAt).not.toBeNull();
  });

  it("does not begin when one moment has too many answers", () => {
    expect(leastWork(500, () => expect(explore(game(script([consult(24, 24)]))).stoppedAt).toBe("c"))).toBeLessThan(500);
  });
});
