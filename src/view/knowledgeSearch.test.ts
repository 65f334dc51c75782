import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import type { KnowledgeEntry, KnowledgeKind } from "../domain/kader/knowledge.ts";
import { makeSearch } from "./knowledgeSearch.ts";
import { foldWord, piecesOf, stemWord } from "./knowledgeWords.ts";

const entry = (kind: KnowledgeKind, id: string, title: string, line: string, more: Partial<KnowledgeEntry> = {}): KnowledgeEntry => ({
  kind,
  id,
  title,
  parts: [{ label: "Waarom", lines: [line, "Dat staat hier ook nog bij."] }],
  source: "Onze keuze",
  own: true,
  related: [],
  ...more,
});
const search = makeSearch([
  entry("afspraak", "AFS-WAPENS", "Wapens", "De politie hoort het meteen.", { also: ["mes"] }),
  entry("grens", "HG-4", "De bron bekendmaken", "Een bron die bekend wordt, loopt gevaar."),
  entry("regel", "BRON-1", "De bron is herkenbaar", "Zo weet iedereen wie het zei."),
  entry("recht", "sr-252", "art. 252 Sr", "Seksueel beeld van een minderjarige is verboden.", { related: [{ kind: "woord", id: "grondslag" }] }),
  entry("groepsstap", "plan", "Eén beeld maken", "Afspraken maken over de groep, in het café."),
  entry("taal", "👀", "👀", "let op"),
  entry("woord", "grondslag", "grondslag", "de reden in de wet waarom het mag"),
]);
const ids = (query: string) => search(query, 20).found.map((one) => one.entry.id);
const marked = (pieces: readonly { text: string; found: boolean }[]) => pieces.filter(({ found }) => found).map(({ text }) => text);

describe("searching", () => {
  it.each([
    ["while it is typed", "wap", ["AFS-WAPENS"]],
    ["singular", "wapen", ["AFS-WAPENS"]],
    ["another word for it", "mes", ["AFS-WAPENS"]],
    ["without accents", "een beeld", ["plan", "sr-252"]],
    ["with accents", "CAFÉ", ["plan"]],
    ["a code", "hg-4", ["HG-4"]],
    ["half a code", "sr 252", ["sr-252"]],
    ["a sign", "👀", ["👀"]],
    ["plural to singular", "afspraak", ["plan"]],
    ["all words must be there", "bron gevaar", ["HG-4"]],
    ["what a difficult word means", "reden in de wet", ["grondslag", "sr-252"]],
    ["a rule stands after a limit", "bron", ["HG-4", "BRON-1"]],
    ["nothing typed", "  ,", []],
    ["nothing there", "xyzzy", []],
  ])("%s: %s", (_what, query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it("a slip of the finger is found and said to be near", () => {
    expect(search("minderjarrige", 5)).toMatchObject({ how: "near", total: 1 });
    expect(search("minderjarige", 5)).toMatchObject({ how: "all", total: 1 });
  });

  it("shows the words that were found, in the title and in the line that has most of them", () => {
    const [first] = search("bron gevaar", 1).found;
    expect(marked(first?.title ?? [])).toEqual(["bron"]);
    expect(marked(first?.line ?? [])).toEqual(["bron", "gevaar"]);
  });

  it("says how many there are when it shows fewer", () => {
    const { total, found } = search("dat", 2);
    expect([total, found.length]).toEqual([7, 2]);
  });

  it("finds the same when it was warmed before", () => {
    const many = Array.from({ length: 60 }, (_none, at) => entry("regel", `R-${at}`, `Regel ${at}`, "De bron."));
    const warmed = makeSearch(many);
    expect([warmed.warm(), warmed.warm(), warmed.warm()]).toEqual([true, true, false]);
    expect(warmed("bron", 99).total).toBe(60);
    expect(makeSearch(many)("bron", 99).total).toBe(60);
  });

  it("survives whatever is typed", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (typed) => search(typed, 5).found.length <= 5));
  });
});

describe("words", () => {
  it.each([
    ["afspraken", "afspraak"],
    ["grenzen", "grens"],
    ["wapens", "wapen"],
    ["brieven", "brief"],
    ["groepen", "groep"],
    ["jongeren", "jongere"],
    ["foto's", "foto"],
  ])("%s and %s are one", (many, one) => {
    expect(stemWord(foldWord(many))).toBe(stemWord(foldWord(one)));
  });

  it("the pieces of a text are the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        (text) =>
          piecesOf(text)
            .map((piece) => piece.text)
            .join("") === text,
      ),
    );
  });
});
