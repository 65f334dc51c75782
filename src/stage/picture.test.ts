import { expect, test } from "vitest";
import { together } from "./picture.ts";

test.each([
  {
    depths: [0, 1, 2, 3],
    most: 8,
    runs: [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ],
  },
  {
    depths: [0, 1, 1, 2, 3, 3, 4],
    most: 3,
    runs: [
      [0, 3],
      [3, 6],
      [6, 7],
    ],
  },
  { depths: [2, 2, 2], most: 3, runs: [[0, 3]] },
  { depths: [0, 1], most: 1, runs: [[0, 2]] },
  { depths: [], most: 3, runs: [] },
])("layers of depths $depths in at most $most pictures, in drawing order", ({ depths, most, runs }) => {
  expect(together(depths, most).map(({ from, until }) => [from, until])).toEqual(runs);
});
