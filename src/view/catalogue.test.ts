import { describe, expect, it, test } from "vitest";
import type { CatalogueEntry } from "../domain/catalogue.ts";
import type { SavedAttempt } from "../runtime/ports.ts";
import { describeCatalogue, type CaseFilter } from "./catalogue.ts";

const entry = (id: string, more: Partial<CatalogueEntry>): CatalogueEntry => ({
  id,
  title: id,
  phenomenon: "fraude",
  channel: "online",
  minutes: 12,
  roles: { boa: "hoofdrol", oov: "bijrol" },
  variants: ["basis"],
  location: "plein",
  objectives: [],
  teaser: "",
  ...more,
});
const CASES = [
  entry("een", {}),
  entry("twee", { phenomenon: "cyber", channel: "offline" }),
  entry("drie", { phenomenon: "handel", minutes: 15, roles: { boa: "bijrol", oov: "hoofdrol" } }),
];
const attempt = (caseId: string, role: string, ended: boolean): SavedAttempt => ({
  attemptId: `${caseId}-${role}`,
  caseId,
  role,
  mode: "oefenen",
  startedAt: "",
  savedAt: "",
  events: 2,
  ended,
});
const ids = (filter: CaseFilter, attempts: readonly SavedAttempt[] = []) => describeCatalogue(CASES, attempts, filter).lines.map((line) => line.entry.id);

describe("what somebody looks for", () => {
  test.each<[CaseFilter, readonly string[]]>([
    [{}, ["een", "twee", "drie"]],
    [{ role: "boa" }, ["een", "twee"]],
    [{ role: "politie" }, []],
    [{ phenomenon: "handel" }, ["drie"]],
    [{ channel: "offline" }, ["twee"]],
    [{ minutes: 12 }, ["een", "twee"]],
    [{ minutes: 15 }, ["een", "twee", "drie"]],
    [{ role: "boa", channel: "online" }, ["een"]],
    [{ phenomenon: "weg" }, []],
  ])("%j gives %j", (filter, expected) => {
    expect(ids(filter)).toEqual(expected);
  });

  it("how far somebody is, in the role that is looked for", () => {
    const attempts = [attempt("een", "oov", true), attempt("twee", "boa", false)];
    expect(ids({ state: "done" }, attempts)).toEqual(["een"]);
    expect(ids({ state: "waits", role: "boa" }, attempts)).toEqual(["een"]);
    expect(ids({ state: "running", role: "boa" }, attempts)).toEqual(["twee"]);
  });

  it("an attempt from a file says nothing of that", () => {
    expect(ids({ state: "waits" }, [{ ...attempt("een", "boa", true), from: "bestand" }])).toContain("een");
  });

  it("counts what waits over all cases, whatever is looked for", () => {
    expect(describeCatalogue(CASES, [attempt("een", "oov", true)], { role: "boa" })).toMatchObject({ total: 3, waiting: 2 });
  });

  it("asks what the catalogue can answer", () => {
    expect(describeCatalogue(CASES, [attempt("een", "oov", true)], {}).choices).toEqual({
      role: ["boa", "oov"],
      phenomenon: ["cyber", "fraude", "handel"],
      channel: ["online", "offline"],
      minutes: [12, 15],
      state: ["waits", "done"],
    });
  });
});
