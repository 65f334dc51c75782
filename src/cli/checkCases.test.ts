import { describe, expect, it } from "vitest";
import { filesOn } from "../content/node/files.ts";
import { compileProject } from "../content/project.ts";
import { isPlayed, real, REMEMBERED } from "../content/testing/project.ts";
import { checkCases, type CaseToCheck } from "./checkCases.ts";

const own = filesOn("tests/content/voorbeelden");
const lent = real.list().filter((path) => !isPlayed(path));
const project = compileProject(
  { list: () => [...own.list(), ...lent], read: (path) => (lent.includes(path) ? real : own).read(path) },
  { today: "2026-11-26", ...REMEMBERED },
);

describe("checking cases", () => {
  it("finds the same in other threads as here, in the same order", async () => {
    const { framework } = project;
    if (!framework) throw new Error("No framework");
    const cases = project.cases.flatMap((compiled): readonly CaseToCheck[] => {
      const place = project.places[compiled.id];
      return place ? [{ compiled, place, options: { fair: false, plans: [] } }] : [];
    });
    const here = await checkCases(framework, cases, 1);
    expect(here.map(({ id, diagnostics }) => [id, diagnostics.map(({ code }) => code)])).toEqual(project.cases.map(({ id }) => [id, ["WH093"]]));
    expect(await checkCases(framework, cases, 2, 0)).toEqual(here);
  });
});
