import { describe, expect, test } from "vitest";
import { rim } from "./rim.ts";

const box = { x: 10, y: 20, width: 100, height: 200 };
const lengthOf = (points: ReturnType<typeof rim>) =>
  points.slice(1).reduce((sum, point, index) => sum + Math.hypot(point.x - (points[index]?.x ?? 0), point.y - (points[index]?.y ?? 0)), 0);

describe("the line of light around the phone", () => {
  test("starts in the middle of the top and comes back there", () => {
    const points = rim(box, 20, 1);
    expect(points[0]).toEqual({ x: 60, y: 20 });
    expect(points.at(-1)?.x).toBeCloseTo(60);
    expect(points.at(-1)?.y).toBeCloseTo(20);
  });

  test.each([0.1, 0.25, 0.5, 0.9])("is as long as the share of the time that is left: %s", (share) => {
    expect(lengthOf(rim(box, 20, share)) / lengthOf(rim(box, 20, 1))).toBeCloseTo(share, 6);
  });

  test("is gone when no time is left, and never leaves the box", () => {
    expect(rim(box, 20, 0)).toEqual([]);
    expect(rim(box, 20, -1)).toEqual([]);
    for (const { x, y } of rim(box, 400, 2)) {
      expect(x).toBeGreaterThanOrEqual(9.999);
      expect(x).toBeLessThanOrEqual(110.001);
      expect(y).toBeGreaterThanOrEqual(19.999);
      expect(y).toBeLessThanOrEqual(220.001);
    }
  });
});
