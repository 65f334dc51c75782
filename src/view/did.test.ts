import { expect, it } from "vitest";
import { game, script } from "../domain/testing/fixture.ts";
import { consultMoment, source } from "../domain/testing/moments.ts";
import { describeDid } from "./did.ts";
import { lower } from "./format.ts";

it("a sentence of what was asked goes on small, and ends once", () => {
  const ask = consultMoment({ sources: [source("c", { text: "De collega: hoe oud is dit?" })] });
  expect(describeDid(game(script([ask])), ask.id, { do: "consult", before: [], sources: ["c"], after: [] })).toBe("Je vroeg na: de collega: hoe oud is dit?");
});

it.each([
  ["Of er beeld is", "of er beeld is"],
  ["Laten beslissen", "laten beslissen"],
  ["Ineke belt", "Ineke belt"],
])("%s reads in a sentence as %s", (text, inside) => {
  expect(lower(text)).toBe(inside);
});
