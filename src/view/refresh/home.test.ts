import { expect, it } from "vitest";
import { framework as bare } from "../../domain/testing/fixture.ts";
import type { Plan } from "../../runtime/refresh/index.ts";
import { daysAgo, drill, NOW } from "../../runtime/refresh/testing/history.ts";
import { describeRefresh } from "./home.ts";

const about = (id: string, objective: string) => ({ id, step: "duiden", axis: "doel", objective, question: "?", source: { document: "eigen" } }) as const;
const framework = {
  ...bare(),
  objectives: { L1: { core: "Kijken" }, L2: { core: "Bellen" } },
  criteria: { "c.a": about("c.a", "L2"), "c.b": about("c.b", "L1"), "c.c": about("c.c", "L1") },
};
const due = (criterion: string, days: number, grade: "best" | "fout", from: "flits" | "casus" = "flits") => {
  const at = Date.parse(daysAgo(days));
  return { criterion, memory: { criterion, last: at, due: NOW, faded: true, chance: 0.5, latest: { criterion, at, grade, from } } };
};
const told = (plan: Partial<Plan>) =>
  describeRefresh({
    framework,
    role: "politie",
    plan: { picks: [], due: [], faded: false, next: null, ...plan },
    figures: { real: { well: 0, of: 0 }, innocent: { well: 0, of: 0 } },
    now: NOW,
    intention: null,
    caseTitle: () => "",
  });

it("tells by objective and in their order what a round is about, not by criterion and not in the order in which it is played", () => {
  const picks = ["a", "b", "c"].map((id) => ({ drill: drill(id), criterion: `c.${id}` }));
  const view = told({ picks, faded: true, due: [due("c.a", 7, "fout", "casus"), due("c.b", 1, "best"), due("c.c", 3, "fout")] });
  expect(view.about).toEqual([
    { name: "Kijken", why: "Je oefende dit gisteren voor het laatst." },
    { name: "Bellen", why: "Dit ging 7 dagen geleden in een casus niet goed." },
  ]);
  expect([view.lead, view.round, view.figures]).toEqual(["Dit is weggezakt:", "3 berichten, ongeveer 3 minuten", null]);
});

it.each([
  ["something else comes back later", { next: NOW + 1 }, "Er is nu niets weggezakt. Het eerste komt morgen terug."],
  ["in weeks", { next: Date.parse(daysAgo(-21)) }, "Er is nu niets weggezakt. Het eerste komt over 3 weken terug."],
  ["there is nothing for this role", {}, "Voor deze rol zijn er nu geen berichten."],
])("says why there is nothing to do: %s", (_name, plan, lead) => {
  const view = told(plan);
  expect([view.lead, "round" in view]).toEqual([lead, false]);
});
