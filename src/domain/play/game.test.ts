import { expect, it } from "vitest";
import { agreement } from "../testing/agreements.ts";
import { framework, script } from "../testing/fixture.ts";
import { gameOf } from "./game.ts";

const told = agreement();

it.each([
  ["holds the agreements of its set", "model", [told]],
  ["A20.1 or those of another set", "leeg", []],
  ["holds none when the set is gone", "weg", []],
] as const)("a game %s", (_rule, set, agreements) => {
  const [story, frame] = [script([]), framework([told])];
  expect(gameOf(story, frame, set, "oefenen")).toEqual({ script: story, framework: frame, agreements, mode: "oefenen" });
});
