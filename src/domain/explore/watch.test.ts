import { describe, expect, it } from "vitest";
import type { Expr } from "../expr.ts";
import { choice, choose, game, script } from "../testing/fixture.ts";
import { explore } from "./explore.ts";
import type { Watch } from "./situation.ts";

const asked: Expr = { op: ">=", left: { op: "name", name: "v" }, right: { op: "value", value: 1 } };
/** Both options lead to the same situation: afterwards nothing asks about v any more. */
const story = script(
  [
    choose("een", "duiden", [choice("a", "best"), choice("b", "best", { add: { v: 1 } }), choice("c", "best", { add: { v: 9 } })], {
      outcomes: [{ when: asked, takes: 5 }],
    }),
  ],
  { vars: { v: { min: 0, max: 2, start: 0 } } },
);

/** What a watcher hears while the story is explored. */
function heard(listen: (hear: (what: string) => void) => Watch): readonly string[] {
  const all = new Set<string>();
  explore(
    game(story),
    listen((what) => all.add(what)),
  );
  return [...all].sort();
}

describe("looking along while exploring", () => {
  it("hears of every condition that was asked and what it was, also of answers that lead to the same", () => {
    expect(heard((hear) => ({ condition: (condition, held) => condition === asked && hear(String(held)) }))).toEqual(["false", "true"]);
  });

  it("hears of a variable that would have left its range", () => {
    expect(heard((hear) => ({ beyond: (name, value) => hear(`${name} ${value}`) }))).toEqual(["v 9"]);
  });

  it("hears of every situation and every answer", () => {
    const each: (hear: (what: string) => void) => Watch = (hear) => ({
      state: ({ state }) => hear(state.moment),
      turn: (state, answer, turn) => hear(`${state.moment} ${answer.do === "choose" ? answer.option : ""} ${turn.judged.grade}`),
    });
    expect(heard(each)).toEqual(["een", "een a best", "een b best", "een c best", "einde"]);
  });

  it("finds the same with and without somebody who looks along", () => {
    expect(explore(game(story), { condition: () => undefined, beyond: () => undefined })).toEqual(explore(game(story)));
  });
});
