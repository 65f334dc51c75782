import { describe, expect, it } from "vitest";
import { variantOrder } from "./variantOrder.ts";

const KINDS = ["basis", "onschuldig", "acuut"];

describe("the order in which a trainer sees variants (SPEC A18)", () => {
  it("keeps every variant and never changes", () => {
    const order = variantOrder("waar-zijn-ze", KINDS);
    expect([...order].sort()).toEqual([...KINDS].sort());
    expect(variantOrder("waar-zijn-ze", [...KINDS].reverse())).toEqual(order);
  });

  it("puts the innocent variant in every position over forty cases", () => {
    const places = Array.from({ length: 40 }, (_, index) => variantOrder(`casus-${index}`, KINDS).indexOf("onschuldig"));
    for (const place of [0, 1, 2]) expect(places.filter((found) => found === place).length).toBeGreaterThan(5);
  });
});
