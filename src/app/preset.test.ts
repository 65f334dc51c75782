import { describe, expect, it } from "vitest";
import type { CatalogueEntry } from "../domain/catalogue.ts";
import { ROLES } from "../domain/roles.ts";
import { MODES } from "../domain/log.ts";
import { keptPreset, pathBack, presetIn, presetPath } from "./preset.ts";

const entry: CatalogueEntry = {
  id: "waar-zijn-ze",
  title: "Waar zijn ze?",
  phenomenon: "rivaliteit",
  channel: "online",
  minutes: 15,
  roles: { jongerenwerk: "hoofdrol", politie: "hoofdrol", oov: "bijrol" },
  variants: ["basis", "onschuldig", "acuut"],
  objectives: [],
  location: "station",
  teaser: "",
};

describe("a link to a case with its choices", () => {
  it("what a trainer chose is what the group finds", () => {
    for (const role of ROLES.filter((known) => entry.roles[known]))
      for (const mode of MODES)
        for (const variant of entry.variants) {
          const path = presetPath(entry, { role, mode, variant });
          expect(path).toMatch(/^\/casus\/waar-zijn-ze\/[a-z]+\/[a-z]+\/[123]$/u);
          expect(presetIn(path.replace("/casus/waar-zijn-ze/", ""), entry)).toEqual({ role, mode, variant });
        }
  });

  it("A18 does not name a variant", () => {
    for (const variant of entry.variants) expect(presetPath(entry, { role: "politie", mode: "toets", variant })).not.toContain(variant);
  });

  it.each([
    ["", {}],
    ["politie", { role: "politie" }],
    ["toets", { mode: "toets" }],
    ["boa/toets", { mode: "toets" }],
    ["burgemeester/examen/4", {}],
    ["politie/oefenen/0/acuut", { role: "politie", mode: "oefenen" }],
  ])("leaves out what this case does not know: %s", (rest, preset) => expect(presetIn(rest, entry)).toEqual(preset));

  it("coming back from the briefing finds the choices of the link again", () => {
    expect(pathBack("waar-zijn-ze", keptPreset("politie/toets/2"))).toBe("/casus/waar-zijn-ze/politie/toets/2");
    for (const kept of [keptPreset(""), null, { layer: 1 }, "politie"]) expect(pathBack("waar-zijn-ze", kept)).toBe("/casus/waar-zijn-ze");
  });
});
