import { describe, expect, test } from "vitest";
import { dayAt, minutesOf } from "./clock.ts";

describe("a simulated time", () => {
  test.each([
    ["00:00", 0],
    ["12:30", 750],
    ["+1 09:10", 1990],
    ["+10 00:00", 14_400],
    ["-1 22:47", -73],
    ["24:00", null],
    ["9:10", null],
    ["+1  09:10", null],
    ["1 09:10", null],
    ["", null],
  ])("%j is %j minutes", (text, minutes) => {
    expect(minutesOf(text)).toBe(minutes);
  });

  test.each([
    ["wo", 0, "wo"],
    ["wo", 1439, "wo"],
    ["wo", 1440, "do"],
    ["zo", 1440, "ma"],
    ["ma", -1, "zo"],
    ["vr", 3 * 1440, "ma"],
    ["di", 7 * 1440, "di"],
  ] as const)("a case that begins on %s: after %i minutes it is %s", (first, minutes, day) => {
    expect(dayAt(first, minutes)).toBe(day);
  });
});
