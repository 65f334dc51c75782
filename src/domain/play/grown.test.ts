import fc from "fast-check";
import { expect, test } from "vitest";
import { grow, grown, type Grown } from "./grown.ts";

const item = fc.constantFrom("a", "b", "c", "d", "e", "f");

test("every version keeps exactly what it had, whichever version grows next", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ from: fc.nat(20), items: fc.array(item, { maxLength: 3 }) }), { maxLength: 30 }), (growths) => {
      const versions: { readonly set: Grown; readonly expected: ReadonlySet<string> }[] = [{ set: grown(["a"]), expected: new Set(["a"]) }];
      for (const { from, items } of growths) {
        const base = versions[from % versions.length];
        if (base) versions.push({ set: grow(base.set, ...items), expected: new Set([...base.expected, ...items]) });
      }
      for (const { set, expected } of versions) {
        expect([...set]).toEqual([...expected]);
        expect(set.size).toBe(expected.size);
        for (const name of "abcdef") expect(set.has(name)).toBe(expected.has(name));
      }
    }),
  );
});

test("growing with nothing new is the same set", () => {
  const set = grown(["a", "b"]);
  expect(grow(set, "b", "a")).toBe(set);
});

test("another kind of set grows too, and is left as it was", () => {
  const set = new Set(["a"]);
  expect([[...grow(set, "b", "a")], [...set]]).toEqual([["a", "b"], ["a"]]);
});
