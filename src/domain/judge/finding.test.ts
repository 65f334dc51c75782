import { describe, expect, it } from "vitest";
import type { Axis, Grade } from "../grades.ts";
import { judgedByAuthor } from "../testing/agreements.ts";
import { framework } from "../testing/fixture.ts";
import { findingOf, isUnlawful, weakestOf, type Finding } from "./finding.ts";

const listed = judgedByAuthor({ parties: [], source: { document: "connect", part: "bijlage" } });

describe("A2.1 what a finding says", () => {
  it.each([
    ["criterion", "x.mag", "criterion", "auteur", "mag", { document: "routekaart" }],
    ["criterion of another axis", "x.relatie", "criterion", "auteur", "relatie", { document: "routekaart" }],
    ["agreement: about the purpose, with its own source", "A-1", "agreement", "afspraak", "doel", { document: "connect", part: "bijlage" }],
    ["something unknown: our own", "weg", "criterion", "auteur", "doel", { document: "eigen", own: true }],
  ] as const)("%s", (_what, on, kind, origin, axis, source) => {
    expect(findingOf(framework([listed]), "keuze", { on, grade: "best" }, "Omdat.", ["kaart"], "Bellen")).toEqual({
      part: "keuze",
      kind,
      ref: on,
      grade: "best",
      axis,
      because: "Omdat.",
      law: ["kaart"],
      source,
      origin,
      subject: "Bellen",
    });
  });

  it("below best a tilt; law and subject only when there are", () => {
    const finding = findingOf(framework(), "keuze", { on: "x.doel", grade: "riskant", tilt: "te-licht" }, "");
    expect([finding.tilt, finding.law, "subject" in finding]).toEqual(["te-licht", [], false]);
    expect("tilt" in findingOf(framework(), "keuze", { on: "x.doel", grade: "best" }, "")).toBe(false);
  });
});

describe("A3.1 the weakest finding", () => {
  const made = (part: string, grade: Grade, axis: Axis = "doel", limit?: string): Finding => ({
    ...findingOf(framework(), part, { on: limit ?? "x.doel", grade }, ""),
    kind: limit ? "limit" : "criterion",
    axis,
  });

  it.each<readonly [string, readonly Finding[], string | undefined]>([
    ["of nothing is nothing", [], undefined],
    ["the lowest grade", [made("a", "best"), made("b", "riskant"), made("c", "verdedigbaar")], "b"],
    ["of equals the first", [made("a", "riskant"), made("b", "riskant")], "a"],
    ["of equals what is about mag", [made("a", "riskant"), made("b", "riskant", "mag")], "b"],
    ["of equals on mag the first", [made("a", "riskant", "mag"), made("b", "riskant", "mag")], "a"],
    ["a lower grade before mag", [made("a", "fout"), made("b", "riskant", "mag")], "a"],
    ["of fout a limit before mag", [made("a", "fout", "mag"), made("b", "fout", "mag", "HG-7")], "b"],
    ["of limits the first", [made("a", "fout", "mag", "HG-9"), made("b", "fout", "mag", "HG-7")], "a"],
    ["A4 of limits danger before the rest", [made("a", "fout", "mag", "HG-4"), made("b", "fout", "mag", "HG-5")], "b"],
    ["A4 a young person in need before danger", [made("a", "fout", "mag", "HG-8"), made("b", "fout", "mag", "HG-5")], "a"],
  ])("%s", (_rule, findings, part) => {
    expect(weakestOf(findings)?.part).toBe(part);
  });

  it.each([
    ["fout", "mag", true],
    ["fout", "doel", false],
    ["riskant", "mag", false],
  ] as const)("A5.1 %s on %s is unlawful: %s", (grade, axis, unlawful) => {
    expect(isUnlawful(made("a", grade, axis))).toBe(unlawful);
  });
});
