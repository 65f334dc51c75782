import { describe, expect, it } from "vitest";
import { listText, lower } from "./format.ts";

describe("a choice in the middle of a sentence", () => {
  it.each([
    ["De meldkamer", "de meldkamer"],
    ["Met accountnaam", "met accountnaam"],
    ["Collega Bo, over vrijdag", "collega Bo, over vrijdag"],
    ["Gesproken", "gesproken"],
    ["Het rooster", "het rooster"],
  ])("%s begins small", (text, small) => {
    expect(lower(text)).toBe(small);
  });

  it.each(["Ineke", "Ineke, je teamleider", "Jaylen hoort niets", "OOV van de gemeente", "Bo en jij", "Het-Kompas", ""])("%s keeps its capital", (text) => {
    expect(lower(text)).toBe(text);
  });

  it("stands in a list", () => {
    expect([listText([]), listText(["a"]), listText(["a", "b", "c"])]).toEqual(["", "a", "a, b en c"]);
  });
});
