import { describe, expect, it } from "vitest";
import { filled } from "./trim.ts";

/** A square of pixels from rows of text: "#" is drawn. */
const pixels = (...rows: readonly string[]) => rows.flatMap((row) => row.split("").flatMap((cell) => [0, 0, 0, cell === "#" ? 255 : 0]));

describe("the part of a picture in which anything is drawn", () => {
  it.each([
    ["all of it", ["####", "####", "####", "####"], { x: 0, y: 0, width: 1, height: 1 }],
    ["one corner, with a pixel to spare", ["#...", "....", "....", "...."], { x: 0, y: 0, width: 0.5, height: 0.5 }],
    ["somewhere in the middle", [".....", ".....", "..#..", ".....", "....."], { x: 0.2, y: 0.2, width: 0.6, height: 0.6 }],
    ["a row at the bottom", ["....", "....", "....", "####"], { x: 0, y: 0.5, width: 1, height: 0.5 }],
    ["nothing", ["....", "....", "....", "...."], { x: 0, y: 0, width: 0.25, height: 0.25 }],
  ])("%s", (_, rows, box) => {
    const found = filled(pixels(...rows));
    for (const side of ["x", "y", "width", "height"] as const) expect(found[side], side).toBeCloseTo(box[side]);
  });
});
