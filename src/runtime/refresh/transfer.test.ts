import { describe, expect, it } from "vitest";
import type { CatalogueEntry } from "../../domain/catalogue.ts";
import { WEIGHTS } from "../../domain/testing/weights.ts";
import { daysAgo, drill, NOW, result, review } from "./testing/history.ts";
import { offerOf, transferAt, transferDrill, transferPath } from "./transfer.ts";

const entry: CatalogueEntry = {
  id: "proef",
  title: "Proef",
  phenomenon: "rivaliteit",
  channel: "online",
  minutes: 15,
  roles: { politie: "hoofdrol", boa: "hoofdrol", oov: "bijrol" },
  variants: ["basis", "acuut"],
  objectives: [],
  location: "plein",
  teaser: "",
};
const offer = (days: number, reviews: Parameters<typeof offerOf>[0]["reviews"] = []) =>
  offerOf({ reviews, results: [result(daysAgo(days), {})] }, [entry], NOW, WEIGHTS.refresh);
const taken = (days: number) => ({ ...review(drill("x"), daysAgo(days)), drill: "overstap:proef/boa/basis/kern" });

describe("another side of a case", () => {
  it("is another main role, or another variant in the same role", () => {
    const sides = offer(7)?.sides.map(({ role, variant }) => `${role}/${variant}`);
    expect([...(sides ?? [])].sort()).toEqual(["boa/basis", "politie/acuut"]);
  });

  it.each([
    ["too soon", 4, []],
    ["too late", 61, []],
    ["taken since", 20, [taken(3)]],
  ])("is not offered: %s", (_name, days, reviews) => expect(offer(days, reviews)).toBeNull());

  it("is offered again after the case was played again", () => expect(offer(7, [taken(30)])).not.toBeNull());

  it("is not offered of a case that is no longer there, nor without a date", () => {
    expect(offerOf({ reviews: [], results: [result(daysAgo(7), {})] }, [], NOW, WEIGHTS.refresh)).toBeNull();
    expect(offerOf({ reviews: [], results: [result("ooit", {})] }, [entry], NOW, WEIGHTS.refresh)).toBeNull();
  });

  it("has an address that is read back, and nothing else is", () => {
    const transfer = { caseId: "proef", role: "boa", variant: "basis", moment: "kern" } as const;
    expect(transferAt(transferPath(transfer))).toEqual(transfer);
    expect(transferDrill(transfer)).toBe("overstap:proef/boa/basis/kern");
    for (const path of ["", "proef", "proef/boa/basis", "proef/burgemeester/basis/kern", "proef/boa/basis/kern/meer", "/boa/basis/kern"])
      expect(transferAt(path), path).toBeNull();
  });
});
