import { expect, it } from "vitest";
import type { Agreement, RuleText } from "../framework.ts";
import { framework } from "../testing/fixture.ts";
import { ruleContext } from "./context.ts";
import { emptyMemory } from "./memory.ts";
import { rulesFor } from "./rules/index.ts";
import { collisionsOf } from "./suspended.ts";

it("A13.1 a rule that says fout on mag suspends as a hard limit does; another grade or axis does not", () => {
  const base = framework();
  const on = ruleContext(base, "jongerenwerk", {}, emptyMemory());
  const duty = { do: [{ act: "record", fields: { where: ["dossier"], people: ["voor-later"] } }] } as const;
  const [rule] = rulesFor({ act: "record", where: "dossier", people: "voor-later" }, on);
  const collisions = (text: Pick<RuleText, "on" | "grade">) => {
    const rules = { ...base.rules, ...(rule ? { [rule.id]: { ...base.rules[rule.id], ...text } as RuleText } : {}) };
    return collisionsOf({ duty } as unknown as Agreement, on, { ...base, rules });
  };
  expect(collisions({ on: "x.mag", grade: "fout" })).toEqual([rule?.id]);
  expect(collisions({ on: "x.mag", grade: "riskant" })).toEqual([]);
  expect(collisions({ on: "x.doel", grade: "fout" })).toEqual([]);
});
