import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { termPieces, termsIn } from "./terms.ts";

const TERMS = ["OM", "boa", "officier", "Veilig Thuis", "de-escaleren", "mutatie"];

describe("words that are explained", () => {
  it.each([
    ["Het OM beslist, en dat doet het om een reden.", ["OM"]],
    ["Bel om acht uur.", []],
    ["Boa's kijken mee.", ["boa"]],
    ["Twee officieren en veel mutaties.", ["officier", "mutatie"]],
    ["Bel Veilig Thuis, niet: Veilig. Thuis", ["Veilig Thuis"]],
    ["Je wilt de-escaleren.", ["de-escaleren"]],
    ["Een boaconstrictor.", []],
    ["De OOV-adviseur belt het OM.", ["OM"]],
  ])("%s", (text, found) => {
    expect(termsIn([text], TERMS)).toEqual(found);
  });

  it("names a term once, however often it comes by", () => {
    expect(termsIn(["De boa belt.", "De boa komt."], TERMS)).toEqual(["boa"]);
  });

  it("never loses or changes a letter", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...TERMS, " ", ", ", "-"), fc.string())), (parts) => {
        const text = parts.join("");
        expect(
          termPieces(text, TERMS)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
