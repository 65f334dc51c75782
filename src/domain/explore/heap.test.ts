import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heap } from "./heap.ts";

describe("a heap", () => {
  it("gives back the first every time, whatever came in between", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(20), { nil: undefined })), (steps) => {
        const queue = heap<number>((one, other) => one < other);
        const waiting: number[] = [];
        // A number goes in; where there is none, one comes out.
        for (const step of steps)
          if (step === undefined) {
            waiting.sort((a, b) => a - b);
            expect(queue.take()).toBe(waiting.shift());
          } else {
            queue.add(step);
            waiting.push(step);
          }
        for (const next of waiting.sort((a, b) => a - b)) expect(queue.take()).toBe(next);
        expect(queue.take()).toBeUndefined();
      }),
    );
  });
});
