import { describe, expect, it } from "vitest";
import { change, good, modelOf, projectWith } from "../testing/project.ts";

const OWN = "casussen/proef/oov.yaml";
const told = (text: string, others: Readonly<Record<string, string>> = {}) =>
  modelOf(projectWith(text, others), false).flatMap(({ code, file, line, column, message, remedy }) =>
    code === "WH094" ? [[`${file}:${line}:${column}`, message, remedy]] : [],
  );
const naming = (goals: string) => change("leerdoelen: [L4]", `leerdoelen: [${goals}]`)(good);
const lineOf = (text: string) => text.split("\n").findIndex((line) => line.startsWith("leerdoelen")) + 1;

describe("a goal that a role names", () => {
  it("can be shown in the new case", () => {
    expect(told(good)).toEqual([]);
  });

  it("and can never be met is told with what the role can show instead, at that goal", () => {
    const text = naming("L4, L6");
    expect(told(text)).toEqual([
      [
        `casussen/proef/casus.yaml:${lineOf(text)}:18`,
        "oov noemt leerdoel L6, en geen enkele keuze gaat daarover.",
        "Zet `leerdoelen` in oov.yaml. Deze rol kan laten zien: L4, L7. Of beoordeel een goede keuze op een criterium van L6.",
      ],
    ]);
  });

  it("and can only be met weakly is told as well", () => {
    expect(told(naming("L3")).map(([, message]) => message)).toEqual(["oov noemt leerdoel L3, en kan daar alleen zwak op kiezen."]);
  });

  it("counts when a single variant shows it", () => {
    const best = "{ naam: { judge: { partners.wie: best } } }";
    expect(told(`${naming("L3")}variants:\n  nacht: { kind: acuut, patch: { moments: { vraag-van-collega: { options: ${best} } } } }\n`)).toEqual([]);
  });

  it("stands in the file of the role when that names its own, and takes the place of those of the case", () => {
    expect(told(naming("L6"), { [OWN]: "leerdoelen: [L4, L7]\n" })).toEqual([]);
    expect(told(good, { [OWN]: "leerdoelen: [L7, L6]\n" }).map(([place]) => place)).toEqual([`${OWN}:1:18`]);
  });
});

describe("goals in the file of a role", () => {
  const project = projectWith(good, { [OWN]: "leerdoelen: [L7]\n" });

  it("are those of its script, and stand beside those of the case in the catalogue", () => {
    expect(project.cases[0]?.scripts.oov?.objectives).toEqual(["L7"]);
    expect(project.catalogue[0]).toMatchObject({ objectives: ["L4"], ownObjectives: { oov: ["L7"] } });
    expect(projectWith(good, { [OWN]: "leerdoelen: [L4]\n" }).catalogue[0]).not.toHaveProperty("ownObjectives");
  });

  it("exist, and are at most three", () => {
    const found = (goals: string) =>
      projectWith(good, { [OWN]: `leerdoelen: [${goals}]\n` }).diagnostics.map(({ code, file, line, remedy }) => `${code} ${file}:${line} ${remedy}`);
    expect(found("L7, L77")).toEqual([`WH030 ${OWN}:1 Bedoelde je “L7”?`]);
    expect(found("L1, L2, L3, L4").map((line) => line.slice(0, 5))).toEqual(["WH010"]);
  });
});
