import { describe, expect, it } from "vitest";
import type { Act } from "../acts.ts";
import { assess } from "../assess/assess.ts";
import type { Agreement, RuleText } from "../framework.ts";
import { agreement } from "../testing/agreements.ts";
import { knows } from "../testing/conditions.ts";
import { choice, choose, framework, game, script, started } from "../testing/fixture.ts";
import { pick } from "../testing/log.ts";
import { facts, tell, twoSteps } from "../testing/twoSteps.ts";
import { ruleContext } from "./context.ts";
import { emptyMemory } from "./memory.ts";
import { rulesFor } from "./rules/index.ts";
import { collisionsOf } from "./suspended.ts";

describe("A13 agreements never legalise", () => {
  const image = { facts: { "beeld.minderjarig": { value: true, start: true } } };
  const danger = { facts: { "gevaar.ernstig": { value: true, start: true } } };
  const capture = agreement({ duty: { do: [{ act: "capture", fields: {} }] }, within: "zelfde-dag" });
  const orNote = agreement({
    duty: {
      do: [
        { act: "capture", fields: {} },
        { act: "verify", fields: {} },
      ],
    },
    within: "zelfde-dag",
  });
  const silent = agreement({ duty: { dont: [{ act: "tell", fields: {} }] }, within: "altijd" });
  const search = agreement({ duty: { do: [{ act: "search", fields: { scope: ["persoon"] } }] }, within: "zelfde-dag", parties: ["jongerenwerk", "politie"] });
  it.each([
    ["A13.1 every way is over a limit: no finding", capture, image, [], "suspended", "best"],
    ["A13.1 the same agreement where it is lawful holds", capture, {}, [], "broken", "fout"],
    ["A13.1 one lawful way is enough to hold", orNote, image, [], "broken", "fout"],
    ["A13.1 a limit that this role lacks is one", search, {}, [], "suspended", "best"],
    ["A13.1 another role may", search, { role: "politie" }, [], "broken", "fout"],
    ["A13.1 silence about danger is a limit too", silent, danger, [], "suspended", "best"],
    ["A13.1 silence where nobody is in danger is not", silent, {}, [], "kept", "best"],
    ["A13.1 once the danger is told, silence holds again", silent, danger, [tell], "kept", "best"],
    ["A12.4 an exception goes before it", { ...capture, except: knows("sport") }, image, [], undefined, "best"],
  ] as const)("%s", (_why, one, more, first, outcome, grade) => {
    const result = twoSteps([one], first, [], more);
    expect([result.outcome, result.grades[1]]).toEqual([outcome, grade]);
  });

  it("A13.1 what an author says of it is left out, and counted where it holds", () => {
    const said = (known: boolean) => {
      const story = script([choose("een", "partners", [choice("a", "riskant", { on: "A-1" })]), choose("twee", "acties", [choice("a", "best")])], {
        facts: { "gevaar.concreet": facts["gevaar.concreet"], "beeld.minderjarig": { value: true, start: known } },
      });
      return assess(game(story, [capture]), [], [started(story), pick("een")]);
    };
    expect([said(true).decisions[0]?.grade, said(true).agreements["A-1"]]).toEqual(["best", "suspended"]);
    expect([said(false).decisions[0]?.grade, said(false).agreements["A-1"]]).toEqual(["riskant", "broken"]);
  });
});

describe("A13.1 suspension comes and goes with what is known", () => {
  const image = { "beeld.minderjarig": { value: true, start: true } };
  const capture = agreement({ duty: { do: [{ act: "capture", fields: {} }] }, within: "zelfde-dag" });
  const taken: Act = { act: "capture", how: "schermafdruk" };

  it("an exception that is heard later takes it away", () => {
    const story = script([choose("een", "partners", [choice("a", "best", { reveals: ["weg"] })]), choose("twee", "acties", [choice("a", "best")])], {
      facts: { ...facts, ...image, weg: { value: true, start: false } },
    });
    const of = game(story, [{ ...capture, except: knows("weg") }]);
    expect(assess(of, [], [started(story)]).agreements["A-1"]).toBe("suspended");
    expect(assess(of, [], [started(story), pick("een"), pick("twee")]).agreements["A-1"]).toBeUndefined();
  });

  it("what begins with an act is not kept by an unlawful one in the same decision", () => {
    const after = { ...capture, after: [{ act: "tell", fields: {} }] } as const;
    expect(twoSteps([after], [tell, taken], [], { facts: image }).outcome).toBe("suspended");
    expect(twoSteps([after], [tell, taken], []).outcome).toBe("kept");
  });

  it("a contested card suspends nothing", () => {
    const fields = { scope: ["besloten"], cover: ["heimelijk"], target: ["groep"] };
    const quiet = agreement({ duty: { do: [{ act: "search", fields }] }, within: "zelfde-dag", parties: ["politie"] });
    expect(twoSteps([quiet], [], [], { role: "politie" }).outcome).toBe("broken");
  });

  it("silence towards one desk is no silence about danger", () => {
    const danger = { "gevaar.ernstig": { value: true, start: true } };
    const not112 = agreement({ duty: { dont: [{ act: "call", fields: { desk: ["112"] } }] }, within: "altijd" });
    expect(twoSteps([not112], [], [], { facts: danger }).outcome).toBe("kept");
  });
});

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
