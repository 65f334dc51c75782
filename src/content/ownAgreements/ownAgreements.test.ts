import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { setOf } from "../agreementSets.ts";
import { compileCondition } from "../cel/index.ts";
import { shipped as project } from "../testing/shipped.ts";
import { celOf } from "./celOf.ts";
import { actForms, addEntry, checkFile, copyEntry, copySet, kitOf, leaveOut, removeEntry, setFact, setKey, setTitle, textsOf, type Entry } from "./index.ts";

const framework = project.framework;
const kit = kitOf(project);
if (!framework || !kit) throw new Error("The shipped framework does not compile");
const texts = textsOf(project);
const check = (text: string) => checkFile(text, kit, framework);
const setIn = (text: string) => check(text).file?.set ?? null;
const errors = (text: string) => check(text).complaints.filter(({ severity }) => severity === "error");

const NEW: Entry = {
  id: "E-1",
  kind: "local",
  title: "Wapen op straat",
  text: "Bel de politie.",
  when: 'feit("wapen")',
  duty: { do: [{ tell: ["politie"] }] },
  within: "direct",
  parties: ["boa"],
  breach: "riskant",
  step: "partners",
  source: { document: "eigen", own: true },
};
const START = 'id: dorp\ntitle: "Dorp"\n# van de wijk\nagreements: []\n';

describe("a file of agreements in the browser", () => {
  it.each(Object.keys(texts))("is compiled as the command line does: %s", (id) => {
    const own = `id: proef\ntitle: Proef\nincludes: [${id}]\n`;
    expect(setIn(own)?.agreements).toEqual(setOf(project, [{ file: "proef.yaml", text: own }]).set?.agreements);
  });

  it("copies a whole set so that it stands alone", () => {
    for (const set of kit.sets) {
      const copy = copySet(set, texts, "kopie", "Kopie");
      expect(errors(copy)).toEqual([]);
      expect(setIn(copy)?.agreements).toEqual(set.agreements);
    }
    const copy = copySet(kit.sets.find(({ id }) => id === "waterhaven") ?? { id: "", title: "", agreements: [] }, texts, "kopie", "Kopie");
    expect(copy).toContain("# Een wedstrijd is geen geweld");
    expect(copy).not.toContain("includes");
  });

  it("keeps comments and order of what is not touched", () => {
    const text = setKey(texts["waterhaven"] ?? "", 0, "title", "Anders");
    expect(text.match(/#.*/gu)).toEqual((texts["waterhaven"] ?? "").match(/#.*/gu));
    expect(setIn(setKey(text, 0, "title", "Tijd en plek van geweld").replace("id: waterhaven", "id: kopie"))?.agreements).toEqual(
      kit.sets.find(({ id }) => id === "waterhaven")?.agreements,
    );
  });

  it("adds, copies, changes and takes away agreements", () => {
    const one = addEntry(START, NEW);
    expect(errors(one)).toEqual([]);
    expect(one).toContain("# van de wijk");
    const two = copyEntry(one, texts, "rivaliteit", "RIV-3", "E-2", "local");
    expect(check(two).file?.facts).toEqual({ uitdaging: "Iemand daagt een ander uit." });
    expect(setIn(two)?.agreements.map(({ id, kind }) => `${id} ${kind}`)).toEqual(["E-1 local", "E-2 local"]);
    expect(setIn(setKey(two, 1, "except", undefined))?.agreements[1]?.except).toBeUndefined();
    expect(setIn(removeEntry(two, 0))?.agreements.map(({ id }) => id)).toEqual(["E-2"]);
    expect(setIn(setTitle(two, "stad", "Stad: nu"))).toMatchObject({ id: "stad", title: "Stad: nu" });
    const asking = setKey(setFact(one, "eigen.plein", "Het is op het plein."), 0, "when", 'feit("eigen.plein")');
    expect(errors(asking)).toEqual([]);
  });

  it("leaves out one agreement that comes along, and keeps the others", () => {
    const text = "id: dorp\ntitle: Dorp\nincludes: [waterhaven]\npick: [{ from: rivaliteit, ids: [RIV-3], as: local }]\n";
    const ids = (of: string) => setIn(of)?.agreements.map(({ id }) => id);
    const all = ids(text) ?? [];
    expect(ids(leaveOut(text, kit, "VB-04"))?.toSorted()).toEqual(all.filter((id) => id !== "VB-04").toSorted());
    expect(ids(leaveOut(text, kit, "RIV-3"))).toEqual(all.filter((id) => id !== "RIV-3"));
  });

  it("says at which agreement and at which field something is wrong", () => {
    const spots = (text: string) => check(text).complaints.map(({ code, at, field }) => `${code} ${at ?? "-"} ${field ?? "-"}`);
    const two = copyEntry(addEntry(START, NEW), texts, "rivaliteit", "RIV-3", "E-2", "local");
    expect(spots(two)).toEqual([]);
    expect(spots(setKey(two, 1, "title", ""))).toEqual(["WH010 1 title"]);
    expect(spots(setKey(two, 1, "when", "feit(“x”"))).toContain("WH020 1 when");
    expect(spots(setKey(two, 0, "when", 'feit("wapne")'))).toEqual(["WH022 0 when"]);
    expect(spots(setKey(setKey(two, 0, "when", 'feit("beeld.minderjarig")'), 0, "duty", { do: [{ capture: {} }] }))).toEqual(["WH100 0 duty"]);
    expect(spots(setKey(two, 1, "id", "E-1"))).toEqual(["WH031 1 id"]);
    expect(spots(two.replace('title: "Dorp"', "titel: Dorp"))).toContain("WH011 - titel");
    expect(spots(setTitle(two, "model", "Model"))).toEqual(["WH031 - id"]);
  });

  it("refuses what is no file of agreements, with a line and a sentence", () => {
    for (const text of ["", "[", "- a\n- b", "a: &a [*a]", "x".repeat(600_000), "constructor: 1", "\u0000"]) {
      const { file, complaints } = check(text);
      if (file) expect(file.set).toBeNull();
      expect(complaints.length).toBeGreaterThan(0);
      for (const one of complaints) expect([one.line > 0, one.message === "", one.remedy === ""]).toEqual([true, false, false]);
    }
  });

  it("shows a form every act that a file may name", () => {
    expect(
      actForms()
        .find(({ act }) => act === "share")
        ?.fields.find(({ name }) => name === "form"),
    ).toEqual({
      name: "form",
      kind: "words",
      words: ["gesproken", "notitie", "schermafdruk", "origineel"],
    });
    for (const { fields } of actForms()) expect(fields.length).toBeGreaterThan(0);
  });
});

it.each(["\uFFFD", "\u202E", "\u0007", "\uD83D"])("leaves out a pasted sign that would make the file unreadable (%j)", (sign) => {
  const text = setFact(setKey(addEntry(setTitle(START, "dorp", `dorp${sign}`), NEW), 0, "text", `bel${sign}len`), "eigen.x", `fe${sign}it`);
  const { file } = check(text);
  expect([file?.title, file?.own[0]?.text, file?.facts["eigen.x"]]).toEqual(["dorp", "bellen", "feit"]);
});

describe("properties", () => {
  const names = { vars: [], facts: kit.facts, moments: [], choices: [] };
  const condition = fc.letrec<{ c: string }>((tie) => ({
    c: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(
        'feit("wapen")',
        'feit("nood")',
        'waarde("herkomst") in ["openbaar-zelf", "a"]',
        'rol == "boa"',
        "klok > 700 - 3",
        'tijd("14:30") < klok',
      ),
      tie("c").map((one) => `!(${one})`),
      fc.tuple(tie("c"), fc.constantFrom("&&", "||"), tie("c")).map(([a, op, b]) => `(${a} ${op} ${b})`),
      fc.tuple(tie("c"), tie("c"), tie("c")).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    ),
  })).c;

  it("a condition written out again is the same condition", () => {
    fc.assert(
      fc.property(condition, (text) => {
        const first = compileCondition(text, names);
        if (!first.ok) return;
        const written = celOf(first.expr);
        if (written.length > 500) return;
        expect(compileCondition(written, names)).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });

  const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }).filter((word) => !/\p{C}|\uFFFD/u.test(word));
  const entry = fc.record({ title: words, text: words, within: fc.constantFrom("direct", "15min", 90, "altijd"), botst: fc.option(words, { nil: undefined }) });

  it("what is exported and read again is the same set, whatever was typed", () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 3 }), words, (entries, title) => {
        let text = setTitle(START, "dorp", title);
        entries.forEach((one, at) => {
          text = addEntry(text, { ...NEW, id: `E-${at}` });
          for (const key of ["title", "text", "within", "botst"] as const) text = setKey(text, at, key, one[key]);
        });
        const { file } = check(text);
        expect(file?.title).toBe(title);
        entries.forEach((one, at) => expect(file?.own[at]).toMatchObject({ title: one.title, text: one.text, botst: one.botst ?? "" }));
        // Once more through the file: nothing changes any more.
        const again = setKey(setKey(text, 0, "title", "anders"), 0, "title", entries[0]?.title);
        expect(check(again).file?.set).toEqual(file?.set);
      }),
      { numRuns: 40 },
    );
  });
});
