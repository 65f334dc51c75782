import { describe, expect, it } from "vitest";
import { resolveOf, sentenceOf } from "./sentence.ts";

describe("the sentence for Monday", () => {
  it.each([
    [{ when: " een tijd en plek zie ", act: "eerst opschrijven" }, "De volgende keer dat ik een tijd en plek zie, doe ik eerst opschrijven."],
    [{ when: "twijfel", act: "" }, "De volgende keer dat ik twijfel, doe ik …."],
    [{ when: "", act: "  " }, ""],
  ])("puts %j together", (halves, sentence) => {
    expect(sentenceOf(halves)).toBe(sentence);
  });

  it.each([
    { when: "twijfel", act: "een collega bellen" },
    { when: "", act: "een collega bellen" },
    { when: "twijfel,\nof haast heb", act: "" },
  ])("finds %j back", (halves) => {
    expect(resolveOf(sentenceOf(halves))).toEqual(halves);
  });

  it("keeps text that was written in another form", () => {
    expect(resolveOf("gewoon bellen")).toEqual({ when: "", act: "gewoon bellen" });
  });
});
