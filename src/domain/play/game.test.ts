import { expect, it } from "vitest";
import type { Agreement } from "../framework.ts";
import { framework, script } from "../testing/fixture.ts";
import { gameOf } from "./game.ts";

const agreement: Agreement = {
  id: "A-1",
  kind: "local",
  title: "",
  text: "",
  within: "direct",
  parties: [],
  breach: "fout",
  step: "partners",
  source: { document: "eigen" },
};

it.each([
  ["holds the agreements of its set", "model", [agreement]],
  ["A20.1 or those of another set", "leeg", []],
  ["holds none when the set is gone", "weg", []],
] as const)("a game %s", (_rule, set, agreements) => {
  const [story, frame] = [script([]), framework([agreement])];
  expect(gameOf(story, frame, set, "oefenen")).toEqual({ script: story, framework: frame, agreements, mode: "oefenen" });
});
