import { describe, expect, it } from "vitest";
import { ACT_KINDS } from "../../domain/acts.ts";
import { actFields } from "../schema/acts.ts";
import { change, good, lineOf, projectWith } from "../testing/project.ts";
import { compileAct } from "./acts.ts";

describe("acts as an author writes them", () => {
  it.each([
    [{ note: "feiten" }, { act: "note", what: "feiten" }],
    [{ share: "politie" }, { act: "share", with: ["politie"] }],
    [{ share: ["politie", "school"] }, { act: "share", with: ["politie", "school"] }],
    [{ decide: false }, { act: "decide", intervene: false }],
    [{ wait: null }, { act: "wait", check: false }],
    [{ wait: { until: "09:30", check: true } }, { act: "wait", until: "09:30", check: true }],
    [{ search: "fenomeen" }, { act: "search", scope: "fenomeen", cover: "herkenbaar" }],
  ])("%j", (written, act) => {
    expect(compileAct(written)).toEqual({ ok: true, act });
  });

  it.each([
    [{ share: { with: 5 } }, "share.with"],
    [{ share: { with: [5] } }, "share.with.0"],
    [{ share: { with: [] } }, "minstens één partner"],
    [{ share: null }, "Bij share hoort with."],
    [{ share: { with: "politie", form: "schermfoto" } }, "schermafdruk of origineel, gekregen “schermfoto”"],
    [{ share: { with: "politie", withoutTask: "nee" } }, "true of false, gekregen “nee”"],
    [{ wait: { check: "nee" } }, "true of false, gekregen “nee”"],
    [{ wait: { until: "9:30", check: true } }, 'een tijd als "12:30"'],
    [{ contact: { how: "dm", hidden: "ja" } }, "true of false"],
    [{ decide: "nee" }, "true of false"],
    [{ measure: { instrument: "gebod", mandate: "nee" } }, "true of false"],
    [{ call: 112 }, "Zet er aanhalingstekens om."],
    [{ delegate: "vriend" }, "Bij delegate hoort what."],
    [{ notee: "feiten" }, "Bedoelde je “note”?"],
    [{ wait: { chek: true } }, "Bedoelde je “check”?"],
    [{ note: "feiten", contact: "dm" }, "Geef elke handeling een eigen { }."],
    [{}, "{ note: feiten }"],
    ["note", "{ note: feiten }"],
  ])("%j is refused", (written, sentence) => {
    const compiled = compileAct(written);
    expect(compiled.ok ? "" : compiled.message).toContain(sentence);
  });

  it("never throws on what YAML can hold, and never lets a field through that the rules would misread", () => {
    const values = [null, true, 0, 1.5, "", "ja", "9:30", [], [1], ["a"], {}, { x: 1 }];
    for (const kind of ACT_KINDS)
      for (const field of Object.keys(actFields[kind].entries))
        for (const value of values) {
          const compiled = compileAct({ [kind]: { [field]: value } });
          if (compiled.ok && ["check", "hidden", "intervene", "mandate", "rights"].includes(field) && kind !== "check") expect(typeof value).toBe("boolean");
        }
  });

  it("is told with its place", () => {
    const text = change("judge: { rol.nee-zeggen: best }", "acts: [{ share: { with: 5 } }], judge: { rol.nee-zeggen: best }")(good);
    const found = projectWith(text).diagnostics.map(({ code, line, remedy }) => ({ code, line, remedy }));
    expect(found).toContainEqual({ code: "WH012", line: lineOf(text, "with: 5"), remedy: expect.stringContaining("docs/diagnostics/WH012.md") as string });
  });
});
