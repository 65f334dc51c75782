import { describe, expect, it } from "vitest";
import { roleAndMode } from "./attemptWords.ts";
import { whenText } from "./when.ts";

const attempt = { attemptId: "a", caseId: "c", role: "boa", mode: "toets", startedAt: "", savedAt: "", events: 1, ended: false };

describe("how a saved attempt reads", () => {
  it("names role and mode", () => {
    expect(roleAndMode(attempt)).toBe("Boa · toets");
  });

  it("leaves out what this version does not know", () => {
    expect(roleAndMode({ ...attempt, role: "burgemeester" })).toBe("toets");
    expect(whenText("gisteren")).toBe("");
  });

  it("says a date in words", () => {
    expect(whenText("2026-03-03T12:00:00Z")).toMatch(/^3 maart om \d\d:00$/);
  });
});
