import { describe, expect, it } from "vitest";
import { BORDER_NAMES, TILT_NAMES as KNOWLEDGE_TILTS } from "../content/knowledge/labels.ts";
import { GRADE_NAMES, TILT_NAMES } from "../view/text/nl.ts";

// The compiler of the knowledge base may not know the view, so both hold these words; only here both can be seen.
describe("the knowledge base calls a judgement what the game calls it", () => {
  it("grades", () => {
    expect(BORDER_NAMES).toMatchObject(GRADE_NAMES);
  });

  it("how a choice is off", () => {
    expect(KNOWLEDGE_TILTS).toEqual(TILT_NAMES);
  });
});
