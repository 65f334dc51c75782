import { describe, expect, it } from "vitest";
import { begin } from "../play/advance.ts";
import { choice, choose, game, script } from "../testing/fixture.ts";
import { components } from "./components.ts";
import { explore } from "./explore.ts";
import { canReach } from "./reach.ts";

const LENGTH = 6000;

describe("long stories", () => {
  const long = script(Array.from({ length: LENGTH }, (_, at) => choose(`m${at}`, "duiden", [choice("a", "best"), choice("b", "riskant")])));

  it("are explored without recursion", () => {
    const explored = explore(game(long));
    expect(explored.states).toBe(LENGTH + 1);
    expect(explored.worst).toHaveLength(LENGTH);
  });

  it("what can still be met is worked out without recursion", () => {
    expect(canReach(long, begin(long).state, `m${LENGTH - 1}`)).toBe(true);
    expect(canReach(long, begin(long).state, "nergens")).toBe(false);
  });
});

describe("moments that lead to each other", () => {
  const to = (moment: string) => ({ then: [{ to: moment }] });
  const around = script([
    choose("m0", "duiden", [choice("verder", "best"), choice("weg", "best", to("einde"))]),
    choose("m1", "duiden", [choice("terug", "best", to("m0"))]),
  ]);

  it("can meet what any of them can meet", () => {
    const { state } = begin(around);
    expect(["m0", "m1", "einde"].map((moment) => canReach(around, { ...state, moment: "m1" }, moment))).toEqual([true, true, true]);
  });

  it("are a way back when there is an exit, and a cycle when there is none", () => {
    expect([explore(game(around)).back, explore(game(around)).cycles]).toEqual([["m1"], []]);
    const trap = script([choose("m0", "duiden", [choice("verder", "best")]), choose("m1", "duiden", [choice("terug", "best", to("m0"))])]);
    expect([explore(game(trap)).back, [...explore(game(trap)).cycles].sort()]).toEqual([[], ["m0", "m1"]]);
  });

  it("are told as one component, after what they lead to", () => {
    const next: readonly (readonly number[])[] = [[1], [2, 3], [0], [4], []];
    const told: number[][] = [];
    components(
      0,
      (node) => next[node] ?? [],
      (members) => void told.push([...members].sort((a, b) => a - b)),
    );
    expect(told).toEqual([[4], [3], [0, 1, 2]]);
  });
});
