import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { setOf } from "../../src/content/agreementSets.ts";
import { shipped as project } from "../../src/content/testing/shipped.ts";
import { holds } from "../../src/domain/evaluate.ts";
import type { ConditionScope } from "../../src/domain/expr.ts";

const sets = Object.values(project.agreements);
const library = sets.filter(({ source }) => source.file.includes("voorbeelden"));
const idsOf = (name: string) => project.agreements[name]?.set.agreements.map(({ id }) => id) ?? [];

describe("the shipped agreements", () => {
  it("the model holds what the routekaart gives, and how agreements come about", () => {
    expect(idsOf("model")).toEqual(["AFS-WAPENS", "AFS-DRUGS", "AFS-DUIDING", "AFS-PROCES"]);
  });

  it("Waterhaven has the model, ten of its own, and the examples its case uses", () => {
    const own = Array.from({ length: 10 }, (_, index) => `VB-${String(index + 1).padStart(2, "0")}`);
    expect([...idsOf("waterhaven")].sort()).toEqual([...idsOf("model"), "RIV-7", "RIV-10", "ALG-7", ...own].sort());
    const kinds = project.agreements["waterhaven"]?.set.agreements.filter(({ id }) => own.includes(id)).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(["local"]));
  });

  it("the library holds twelve general examples and ten a phenomenon, all example and our own", () => {
    const counts = Object.fromEntries(library.map(({ set }) => [set.id, set.agreements.length]));
    expect(counts).toEqual({
      algemeen: 12,
      rivaliteit: 10,
      seksueel: 10,
      fraude: 10,
      ordeverstoring: 10,
      intimidatie: 10,
      handel: 10,
      radicalisering: 10,
      cyber: 10,
    });
    for (const one of library.flatMap(({ set }) => set.agreements)) expect([one.kind, one.source.own]).toEqual(["example", true]);
  });

  it("a browser loads only what a player can choose", () => {
    expect(Object.keys(project.framework?.agreementSets ?? {})).toEqual(["model", "waterhaven"]);
  });

  it.each(["model", "waterhaven"].flatMap((base) => library.map(({ set }) => [base, set.id] as const)))("%s goes together with %s", (base, id) => {
    expect(setOf(project, [{ id: base }, { id }]).diagnostics).toEqual([]);
  });

  it.each(["sport", "dwang.online", "melding.bevestigd"])("VB-01 is about a fight: %s is its exception", (fact) => {
    const fight = project.agreements["waterhaven"]?.set.agreements.find(({ id }) => id === "VB-01");
    const knowing = (...facts: readonly string[]): ConditionScope => ({
      name: () => "",
      feit: (id) => facts.includes(id),
      waarde: () => "",
      gekozen: () => false,
      gehad: () => false,
    });
    expect(fight?.except && holds(fight.except, knowing(fact))).toBe(true);
    expect(fight?.except && holds(fight.except, knowing("gevaar.concreet"))).toBe(false);
  });

  it("law cards come with the sentence that says where it may collide", () => {
    const all = sets.flatMap(({ set }) => set.agreements);
    expect(all.filter(({ law, collides }) => law !== undefined && collides === undefined).map(({ id }) => id)).toEqual([]);
  });
});

describe("docs/afspraken.md", () => {
  const page = readFileSync("docs/afspraken.md", "utf8");
  const [example = ""] = [...page.matchAll(/```yaml\n(# Een hele set[\s\S]*?)```/gu)].map(([, text]) => text ?? "");

  it("its complete example is a set that passes, with Waterhaven's own and with one of its own", () => {
    const found = setOf(project, [{ file: "noordkaap.yaml", text: example }]);
    expect(found.diagnostics).toEqual([]);
    expect(found.set?.agreements.map(({ id }) => id)).toEqual(["AFS-WAPENS", "AFS-DRUGS", "AFS-DUIDING", "AFS-PROCES", "RIV-3", "INT-4", "NK-1", "NK-2"]);
    expect(found.set?.agreements.filter(({ kind }) => kind === "local").map(({ id }) => id)).toEqual(["RIV-3", "INT-4", "NK-1", "NK-2"]);
  });
});
