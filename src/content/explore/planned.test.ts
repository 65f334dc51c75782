import { describe, expect, it } from "vitest";
import { newPlans } from "../newCase.ts";
import { good, lineOf, projectWith } from "../testing/project.ts";
import { checkModel } from "./diagnose.ts";

const plans = Object.entries(newPlans()).map(([name, text]) => [`casussen/proef/plans/${name}`, text] as const);

/** What `check` says of the new case with these plans beside it. */
function toldWith(files: Readonly<Record<string, string>>): readonly string[] {
  const project = projectWith(good, files);
  const [compiled] = project.cases;
  const place = project.places["proef"];
  if (!compiled || !place || !project.framework) throw new Error(project.diagnostics.map(({ message }) => message).join("\n"));
  const found = checkModel(compiled, project.framework, place, { fair: false, plans: project.plans["proef"] ?? [] });
  return found.diagnostics.map(({ code, severity, line, message }) => `${code} ${severity} ${line} ${message}`);
}

describe("the plans of a case", () => {
  it("come to every ending of the new case", () => {
    expect(toldWith(Object.fromEntries(plans))).toEqual([]);
  });

  it("an ending that a role can reach and no plan comes to is an error, at that ending", () => {
    const gold = plans.filter(([path]) => path.includes("goud"));
    expect(toldWith(Object.fromEntries(gold))).toEqual([
      `WH092 error ${lineOf(good, "  onrust: { when")} oov kan eindigen in “onrust” (basis), en geen enkel plan komt daar.`,
    ]);
  });

  it("what counts is where a plan comes, not what it expects", () => {
    const wrong = plans.map(([path, text]) => [path, text.replace("vraag-van-collega: naam", "vraag-van-collega: nee")] as const);
    expect(toldWith(Object.fromEntries(wrong)).map((one) => one.slice(0, 11))).toEqual(["WH092 error"]);
  });

  it("a case without any plan gets one warning", () => {
    expect(toldWith({})).toEqual(["WH093 warning 2 Deze casus heeft geen plannen."]);
  });
});
