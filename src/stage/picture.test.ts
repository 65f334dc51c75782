import { expect, test } from "vitest";
import { runs } from "./picture.ts";

test.each([
  { depths: "0 1 2 3", most: 8, cut: ["0", "1", "2", "3"] },
  { depths: "0 1 1 2 3 3 4", most: 3, cut: ["0 1 1", "2 3 3", "4"] },
  { depths: "2 2 2", most: 3, cut: ["2 2 2"] },
  { depths: "0 1", most: 1, cut: ["0 1"] },
  { depths: "", most: 3, cut: [] },
  // What lives (*) is a layer of its own, and what lies on both sides of it stays on its side.
  { depths: "0 1 2* 3 4", most: 4, cut: ["0", "1", "2*", "3", "4"] },
  { depths: "0 1 2* 3 4", most: 2, cut: ["0 1", "2*", "3 4"] },
  { depths: "0 1 1* 1* 2 3 4", most: 3, cut: ["0 1", "1*", "1*", "2 3 4"] },
  { depths: "0*", most: 3, cut: ["0*"] },
])("layers $depths in at most $most still pictures, in drawing order", ({ depths, most, cut }) => {
  const words = depths.split(" ").filter(Boolean);
  const layers = words.map((word) => ({ depth: Number.parseInt(word, 10), lives: word.endsWith("*") }));
  expect(runs(layers, most).map(({ from, until }) => words.slice(from, until).join(" "))).toEqual(cut);
});
