import { describe, expect, it } from "vitest";
import type { KnowledgeEntry, KnowledgePart } from "../domain/kader/knowledge.ts";
import { isSign, keyOf, KNOWLEDGE_ORDER, leadOf, makeKnowledge } from "./knowledgeBook.ts";
import { KNOWLEDGE_KINDS } from "../domain/kader/knowledge.ts";

const entry = (kind: KnowledgeEntry["kind"], id: string, more: Partial<KnowledgeEntry> = {}): KnowledgeEntry => ({
  kind,
  id,
  title: id,
  parts: [],
  source: "Onze keuze",
  own: true,
  related: [],
  ...more,
});
const related = [
  { kind: "recht", id: "b" },
  { kind: "woord", id: "c" },
  { kind: "recht", id: "weg" },
  { kind: "recht", id: "a" },
] as const;
const limit = entry("grens", "HG-1", { related });
const book = makeKnowledge([limit, entry("recht", "a"), entry("recht", "b"), entry("woord", "c"), entry("woord", "a")]);
const keys = (found: readonly KnowledgeEntry[]) => found.map(keyOf);

describe("the knowledge base as a book", () => {
  it("finds by kind and id together", () => {
    expect(book.find({ kind: "woord", id: "a" })?.kind).toBe("woord");
    expect(book.find({ kind: "grens", id: "a" })).toBeUndefined();
  });

  it("gives what is of a kind, and what stands beside an entry in the order in which it names them", () => {
    expect(keys(book.of("recht", "woord"))).toEqual(["recht/a", "recht/b", "woord/c", "woord/a"]);
    expect(keys(book.beside(limit, "recht"))).toEqual(["recht/b", "recht/a"]);
  });

  it("shows every kind beside an entry, once", () => {
    expect([...KNOWLEDGE_ORDER].sort()).toEqual([...KNOWLEDGE_KINDS].sort());
  });

  const side: KnowledgePart = { label: "Goed", lines: ["zo wel"], side: "goed" };
  const cell: KnowledgePart = { label: "Boa", lines: ["bij een akte"], column: "boa", answer: "voorwaarde" };
  it.each<readonly [string, readonly KnowledgePart[], string]>([
    ["text before sides and cells", [side, cell, { label: "Waarom", lines: ["daarom", "ook daarom"] }], "daarom"],
    ["the first when there is no text", [side, cell], "zo wel"],
    ["nothing when there is nothing", [], ""],
  ])("says most with %s", (_what, parts, lead) => {
    expect(leadOf(entry("actie", "x", { parts }))).toBe(lead);
  });

  it.each([
    ["taal", "👀", true],
    ["taal", "20u", false],
    ["recht", "2:1", false],
  ] as const)("%s %s is a sign: %s", (kind, id, sign) => {
    expect(isSign(entry(kind, id))).toBe(sign);
  });
});
