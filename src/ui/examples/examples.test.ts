import { describe, expect, it } from "vitest";
import type { ScreenView, SheetView } from "../../view/model.ts";
import { SURFACES_OF } from "../../domain/messages.ts";
import { EXAMPLES } from "./index.ts";
import { SURFACE_EXAMPLES } from "./surfaces.ts";

const SHEETS: readonly SheetView["kind"][] = ["inspect", "choose", "consult", "builder", "why", "beat", "limit", "feedback", "end"];
const SCREENS: readonly ScreenView["kind"][] = ["lock", "post", "paper", "chat", "call"];
const views = Object.values(EXAMPLES);

describe("examples", () => {
  it.each(SHEETS)("shows the sheet %s", (kind) => expect(views.some((view) => view.sheet.kind === kind)).toBe(true));
  it.each(SCREENS)("shows the screen %s", (kind) => expect(views.some((view) => view.phone.screen.kind === kind)).toBe(true));

  it.each(Object.entries(EXAMPLES))("%s: every claim belongs to a mark that can be pointed at", (_name, { sheet }) => {
    if (sheet.kind !== "inspect") return;
    const marks = new Set(sheet.marks.filter((mark) => mark.marked).map((mark) => mark.id));
    expect(sheet.claims.filter((claim) => !marks.has(claim.markId))).toEqual([]);
  });

  it("shows every surface of every platform", () => {
    const shown = new Set(
      Object.values(SURFACE_EXAMPLES).map((screen) => ("platform" in screen ? `${screen.platform}/${screen.kind === "call" ? "call" : screen.surface}` : "")),
    );
    const all = Object.entries(SURFACES_OF).flatMap(([platform, surfaces]) => surfaces.map((surface) => `${platform}/${surface}`));
    expect(all.filter((pair) => !shown.has(pair))).toEqual([]);
  });
});
