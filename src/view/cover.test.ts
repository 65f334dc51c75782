import fc from "fast-check";
import { expect, test } from "vitest";
import { cover, PLACE_FOCUS, POST_FOCUS, VIGNETTE } from "./cover.ts";

const side = fc.integer({ min: 10, max: 3000 });
const size = fc.record({ width: side, height: side });

test("a picture covers its whole frame and keeps its shape", () => {
  fc.assert(
    fc.property(size, size, fc.constantFrom(POST_FOCUS, PLACE_FOCUS), (frame, picture, focus) => {
      const placed = cover(frame, picture, focus);
      expect(placed.x).toBeLessThanOrEqual(1e-9);
      expect(placed.y).toBeLessThanOrEqual(1e-9);
      expect(placed.x + placed.width).toBeGreaterThanOrEqual(frame.width - 1e-6);
      expect(placed.y + placed.height).toBeGreaterThanOrEqual(frame.height - 1e-6);
      expect(placed.width / placed.height).toBeCloseTo(picture.width / picture.height, 6);
    }),
  );
});

test("on a phone the portrait in the middle of a vignette is in sight from top to bottom", () => {
  const placed = cover({ width: 336, height: 364 }, VIGNETTE, POST_FOCUS);
  expect(placed.height).toBeCloseTo(364);
  expect(placed.x + placed.width * 0.25).toBeGreaterThan(0);
});
