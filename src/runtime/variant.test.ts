import { describe, expect, it } from "vitest";
import { dealVariant, shuffled } from "./variant.ts";

const seeds = Array.from({ length: 600 }, (_, seed) => seed);

describe("A18.1 the seed of an attempt picks", () => {
  it("A18.1 every variant about as often, whatever the seeds are like", () => {
    for (const some of [seeds, seeds.map((seed) => seed * 1000)]) {
      const dealt = some.map((seed) => dealVariant(["basis", "onschuldig", "acuut"], seed));
      for (const variant of ["basis", "onschuldig", "acuut"]) expect(dealt.filter((one) => one === variant).length).toBeGreaterThan(150);
    }
  });

  it("A18.1 the same variant and the same order for the same seed", () => {
    for (const seed of seeds.slice(0, 20)) {
      expect(dealVariant(["a", "b"], seed)).toBe(dealVariant(["a", "b"], seed));
      expect(shuffled(["a", "b", "c"], seed, "m")).toEqual(shuffled(["a", "b", "c"], seed, "m"));
    }
  });

  it("an order keeps every item, and puts each first about as often", () => {
    const orders = seeds.map((seed) => shuffled(["a", "b", "c"], seed, "m"));
    for (const order of orders) expect([...order].sort()).toEqual(["a", "b", "c"]);
    for (const item of ["a", "b", "c"]) expect(orders.filter(([first]) => first === item).length).toBeGreaterThan(150);
  });

  it("two lists of one attempt have orders of their own", () => {
    const same = seeds.filter((seed) => shuffled(["a", "b", "c", "d"], seed, "een").join() === shuffled(["a", "b", "c", "d"], seed, "twee").join());
    expect(same.length).toBeLessThan(60);
  });
});
