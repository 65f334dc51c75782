import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CODES, type Code } from "./diagnostics.ts";
import { catalogueOf, change, good, modelOf, projectWith, real } from "./testing/project.ts";
import { marks, inspect, after, more, asks, turns, builds, ITEM, ROW } from "./testing/spoil.ts";

/** The diagnostics a text gives; exploration, which takes longer, only when reading did not show the wanted one. */
function codesOf(text: string, wanted?: Code): readonly string[] {
  const project = projectWith(text);
  const found = project.diagnostics.map((one) => one.code);
  if (wanted !== undefined && found.includes(wanted)) return found;
  const explored = (wanted === "WH058" ? catalogueOf(project) : modelOf(project, wanted === undefined || wanted.startsWith("WH09"))).map((one) => one.code);
  return [...found, ...explored];
}

/** At least one failing example per code. */
const EXAMPLES: readonly (readonly [Code, string, (text: string) => string])[] = [
  ["WH001", "a quote that never ends", change("title: Nieuwe casus", 'title: "Nieuwe casus')],
  ["WH002", "a file that is far too big", (text) => `${text}# ${"x".repeat(1_000_001)}\n`],
  ["WH003", "a prototype key", (text) => `${text}__proto__: { x: 1 }\n`],
  ["WH005", "sixty brackets too many", (text) => `${text}${"]\n".repeat(60)}`],
  ["WH006", "a sign that nobody sees", change("Nieuwe casus", "Nieuwe\u200B\u202E casus")],
  ["WH010", "a date that is no date", change(/reviewed: .*/u, "reviewed: gisteren")],
  ["WH011", "a misspelled key", change("teaser:", "teasr:")],
  ["WH012", "an act that does not exist", change("judge: { rol.nee-zeggen: best }", "acts: [{ notee: feiten }], judge: { rol.nee-zeggen: best }")],
  ["WH020", "half a condition", change("when: rust == 0", 'when: "rust =="')],
  ["WH021", "a number compared with text", change("when: rust == 0", "when: rust == 'nul'")],
  ["WH022", "an unknown variable", change("when: rust == 0", "when: ruts == 0")],
  ["WH030", "a criterion that does not exist", change("rol.nee-zeggen: best", "rol.nee-zegen: best")],
  ["WH030", "a location that is not on the map", change("location: stadhuis", "location: stadhuijs")],
  ["WH032", "a moment that is on no route", change("oov: [vraag-van-collega, achteraf, einde]", "oov: [vraag-van-collega, einde]")],
  ["WH033", "an id that is not the name of the folder", change("id: proef", "id: anders")],
  ["WH040", "a moment nobody gets to", change("  - id: achteraf\n", "  - id: achteraf\n    when: rust > 5\n")],
  ["WH041", "an ending that never comes", change("  rust: { title", "  rust: { when: rust == 9, title")],
  ["WH043", "no best choice", change("judge: { rol.nee-zeggen: best }", "judge: { rol.nee-zeggen: { verdedigbaar: anders } }")],
  ["WH050", "a choice without judgement", change(", judge: { rol.nee-zeggen: best }", "")],
  ["WH051", "riskant without a side", change("{ riskant: te-zwaar }", "riskant")],
  ["WH052", "best over a hard limit", change("judge: { rol.nee-zeggen: best }", "acts: [{ promise: geheim }], judge: { rol.nee-zeggen: best }")],
  [
    "WH055",
    "another grade than the framework gives",
    change("judge: { rol.nee-zeggen: best }", "acts: [{ decline: { what: naam, reason: true, alternative: false } }], judge: { rol.nee-zeggen: best }"),
  ],
  ["WH070", "two choices", change(/ {6}- \{ id: later.*\n/u, "")],
  ["WH071", "a choice of three words", change("Ik zeg nee en leg uit waarom ik dat doe.", "Ik zeg nee.")],
  [
    "WH072",
    "choices of very different length",
    (text) =>
      change(
        "Ik kijk er later naar, want nu is het druk.",
        "Ik kijk er later rustig naar.",
      )(change("Ik zeg nee en leg uit waarom ik dat doe.", "Ik zeg nee en leg rustig aan mijn collega uit waarom ik dat doe.")(text)),
  ],
  ["WH080", "a because of fifty words", change("Uitstellen is geen antwoord.", `${"Dit is lang. ".repeat(17)}`)],
  ["WH081", "a sentence of thirty words", change("Uitstellen is geen antwoord.", `${"woord ".repeat(30).trim()}.`)],
  ["WH031", "two options with one id", change("id: later,", "id: nee,")],
  ["WH042", "a moment that only leads to itself", change("    title: Een vraag\n", "    title: Een vraag\n    then: vraag-van-collega\n")],
  ["WH044", "a condition that no route makes true", after("then: [{ when: rust > 5, to: einde }]")],
  ["WH045", "a condition that every route makes true", after("then: [{ when: rust >= 0, to: achteraf }]")],
  [
    "WH046",
    "a step beyond the range, and a step back later",
    (text) => change('doen."', 'doen.", set: { rust: +1 }')(change('geen antwoord.", set: { rust: -1 }', 'geen antwoord.", set: { rust: -2 }')(text)),
  ],
  [
    "WH047",
    "a way back that changes nothing",
    change('"Je collega heeft hier geen taak in.", set: { rust: -1 }', '"Je collega heeft hier geen taak in.", then: vraag-van-collega'),
  ],
  [
    "WH048",
    "a role that has only what another has",
    (text) =>
      change(
        "roles: { oov: bijrol }",
        "roles: { oov: bijrol, boa: bijrol }",
      )(
        change(
          "routes:\n",
          "routes:\n  boa: [vraag-van-collega, achteraf, einde]\n",
        )(
          change(
            "briefing:\n",
            'briefing:\n  boa: { you: "Je bent boa.", may: ["Vragen."], mayNot: ["Zoeken."], situation: "Het is negen uur.", question: "Wat doe je?", place: stadhuis }\n',
          )(text),
        ),
      ),
  ],
  ["WH049", "a danger of which nobody tells", change("facts: {}", "facts: { gevaar.concreet: true }")],
  [
    "WH056",
    "two good ways of which one is best on all",
    (text) =>
      change(
        "    title: Een vraag\n",
        "    title: Een vraag\n    pivotal: true\n",
      )(change("judge: { rol.nee-zeggen: { riskant: te-licht } }", "judge: { rol.nee-zeggen: { verdedigbaar: te-licht } }")(text)),
  ],
  [
    "WH057",
    "a criterion that says the same of every option",
    (text) => text.replaceAll(/judge: \{ eval\.([^}]*)\}( \})?/gu, (_all, verdicts: string, end = "") => `judge: { rol.bevoegd: best, eval.${verdicts}}${end}`),
  ],
  ["WH058", "a catalogue without a case for an agreement", (text) => text],
  ["WH059", "a weak option that is like another, but worse", change("{ rol.nee-zeggen: { riskant: te-licht } }", "{ partners.wie: { fout: te-zwaar } }")],
  [
    "WH064",
    "every source gives something",
    (text) =>
      change(
        "oov: [vraag",
        "oov: [na, vraag",
      )(
        change(
          "moments:\n",
          `moments:\n  - id: na\n    step: context\n    do: consult\n    title: Na\n    ask: "Wie vraag je?"\n    explanations: [{ id: grap, text: "Een grap.", innocent: true }]\n    sources: [{ id: sam, text: "Sam.", answer: "Ja.", separates: [grap] }]\n`,
        )(text),
      ),
  ],
  ["WH075", "a word that only best options have", (text) => more(text, "samen", "te-licht")],
  ["WH076", "a weak option that says no reason", change("Ik kijk er later naar, want nu is het druk.", "Ik kijk er later rustig naar op kantoor.")],
  ["WH077", "all weak options do too much", (text) => more(text, "rustig", "te-zwaar").replaceAll("riskant: te-licht", "riskant: te-zwaar")],
  [
    "WH085",
    "a sentence with two more clauses",
    change("Uitstellen is geen antwoord.", "Uitstellen is geen antwoord, want zij wacht, en jij weet dat zij het vandaag nodig heeft."),
  ],
  ["WH086", "a sentence without anybody or anything done", change("Uitstellen is geen antwoord.", "Te laat en te weinig.")],
  ["WH060", "a mark that is not in the text", marks('{ id: x, at: line.0, label: "iets anders" }')],
  ["WH061", "no decoys in a post that is looked at", (text) => inspect(marks('{ id: x, at: line.0, label: "meekijken", claims: [] }')(text))],
  [
    "WH062",
    "a picture without words",
    change('lines: ["Kun jij even meekijken?"]', 'lines: ["Kun jij even meekijken?"], media: { vignette: donker, alt: " " }'),
  ],
  [
    "WH063",
    "only claims that nobody can know",
    (text) =>
      inspect(marks('{ id: x, at: line.0, label: "meekijken", claims: [{ text: "Het haast.", key: weet-ik-niet, criterion: duiden.feitelijk }] }')(text)),
  ],
  ["WH065", "a surface that the platform does not have", change("surface: chat,", "surface: story,")],
  ["WH073", "the best option is the longest", change("Niemand mag nog iets vragen, dan gaat het goed.", "Niemand mag nog iets vragen, dat is beter.")],
  ["WH074", "a pivotal moment with one good way", change("    title: Een vraag\n", "    title: Een vraag\n    pivotal: true\n")],
  ["WH094", "a goal of which only something weak is judged", change("leerdoelen: [L4]", "leerdoelen: [L4, L3]")],
  ["WH082", "a difficult word in an option", change("Wij zetten samen op papier", "Wij zetten samen in een convenant")],
  ["WH084", "a word that stands nowhere", change("Kun jij even meekijken?", "Kun jij even naar die kech kijken?")],
  ["WH090", "whatever you choose is best", (text) => text.replaceAll(/\{ (?:riskant|fout): te-[a-z]+ \}/gu, "best")],
  ["WH091", "a main role with two decisions", change("roles: { oov: bijrol }", "roles: { oov: hoofdrol }")],
  ["WH010", "a builder without rows", builds("")],
  ["WH010", "a row without anything to pick", builds(", rows: [{ id: r, label: Rij }]")],
  ["WH050", "an answer of a row that nobody judges", builds(', rows: [{ id: r, label: Rij, on: actie.past, worth: { ja: best }, because: "Zo." }]')],
  [
    "WH030",
    "an answer that is not among the answers",
    builds(', rows: [{ id: r, label: Rij, on: actie.past, worth: { ja: best, nee: { riskant: anders }, soms: best }, because: "Zo." }]'),
  ],
  ["WH030", "a criterion of an open row that does not exist", builds(ROW("actie.pas: { riskant: te-licht }"))],
  ["WH051", "an open row that is riskant to no side", builds(ROW("actie.past: riskant"))],
  ["WH084", "a word that stands nowhere, as the name of a row", builds(ROW("actie.past: { riskant: te-licht }").replace("Rij", "Kech"))],
  ["WH031", "an item that stands in two rows", builds(`, rows: [{ id: r, label: Rij, items: [${ITEM}] }, { id: s, label: Ook, items: [${ITEM}] }]`)],
  ["WH030", "a lens on a moment without rows", (text) => `${text}lens: { kind: assen, title: Vier, lead: Kijk., moments: [vraag-van-collega] }\n`],
  ["WH095", "a turn that begins before the one before it", turns("08:00", "", "")],
  [
    "WH095",
    "a moment of an earlier turn behind one of a later turn",
    (text) => turns("+7 09:00", "  - id: vraag-van-collega\n", "    beurt: twee\n")(change("  - id: achteraf\n", "  - id: achteraf\n    beurt: een\n")(text)),
  ],
  [
    "WH095",
    "a turn that is over before what happens in it",
    (text) => turns("10:00", "  - id: achteraf\n", "    beurt: twee\n")(change("set: { rust: -1 } }", "set: { rust: -1 }, takes: 90min }")(text)),
  ],
  ["WH095", "a way back to an earlier turn", (text) => turns("+7 09:00", "  - id: achteraf\n", "    beurt: twee\n    then: vraag-van-collega\n")(text)],
  ["WH030", "a turn that does not exist", turns("+7 09:00", "  - id: achteraf\n", "    beurt: drie\n")],
  ["WH084", "a word that stands nowhere, at the table", turns("+7 09:00", "", "", ', talk: "Wat is een kech?"')],
  ["WH010", "a lens of weeks without lines", (text) => turns("+7 09:00", "", "")(`${text}lens: { kind: weken, title: Weken, lead: Kijk. }\n`)],
  [
    "WH030",
    "a line of a lens with a criterion that does not exist",
    (text) => turns("+7 09:00", "", "")(`${text}lens: { kind: weken, title: Weken, lead: Kijk., lines: [{ name: Stap, criteria: [actie.pas] }] }\n`),
  ],
  ["WH030", "a better option that does not exist", change("set: { rust: -1 } }", "set: { rust: -1 }, better: jawel }")],
  [
    "WH030",
    "a variant that changes a moment that does not exist",
    (text) => `${text}variants:\n  nacht: { kind: acuut, patch: { moments: { achterraf: { ask: "Wat nu?" } } } }\n`,
  ],
  [
    "WH012",
    "a field that an act does not have",
    change("judge: { rol.nee-zeggen: best }", "acts: [{ wait: { chek: true } }], judge: { rol.nee-zeggen: best }"),
  ],
  ["WH010", "a start outside its range", change("start: 1 }", "start: 9 }")],
  [
    "WH010",
    "a variable with a name that conditions know already",
    change("  rust: { range: [0, 1], start: 1 }", "  rust: { range: [0, 1], start: 1 }\n  klok: { range: [0, 1], start: 1 }"),
  ],
  ["WH021", "text that is larger than text", change("when: rust == 0", `when: 'rol < "z"'`)],
  ["WH039", "a moment with sixteen sources, all of which may be asked", asks],
  [
    "WH010",
    "more variants than a case can have",
    (text) => `${text}variants: { ${Array.from({ length: 9 }, (_, at) => `v${at}: { kind: acuut, patch: {} }`).join(", ")} }\n`,
  ],
  ["WH083", "a case nobody looked at for years", change(/reviewed: .*/u, "reviewed: 2020-01-01")],
];

/** The failing and the good example on the page of a code about agreements, each in a set of its own. */
function examplesOn(page: string): readonly string[] {
  const blocks = [...readFileSync(`docs/diagnostics/${page}.md`, "utf8").matchAll(/```yaml\n([\s\S]*?)```/gu)].map(([, text]) => text ?? "");
  return blocks.map((text) => `id: proef\ntitle: Proef\nfacts: { beeld.gezien: "Je zag een beeld." }\nagreements:\n${text}`);
}

const ABOUT_AGREEMENTS: readonly Code[] = ["WH100", "WH101"];

describe("diagnostics about agreements", () => {
  it.each(ABOUT_AGREEMENTS)("%s: the first example on its page fails, the second is good", (code) => {
    const found = examplesOn(code).map((text) => projectWith(good, { "afspraken/proef.yaml": text }).diagnostics.map((one) => [one.code, one.file]));
    expect(found).toEqual([[[code, "afspraken/proef.yaml"]], []]);
  });
});

describe("diagnostics", () => {
  it("a new case passes the whole check", () => {
    expect(codesOf(good)).toEqual([]);
  });

  it.each(EXAMPLES)("%s: %s", (code, _why, spoil) => {
    expect(codesOf(spoil(good), code)).toContain(code);
  });

  it("points at the place", () => {
    const text = good.replace("rol.nee-zeggen: best", "rol.nee-zegen: best");
    const [found] = projectWith(text).diagnostics;
    expect([found?.line, found?.remedy]).toEqual([text.split("\n").findIndex((line) => line.includes("nee-zegen")) + 1, "Bedoelde je “rol.nee-zeggen”?"]);
  });

  it("points at the moment that exploring finds wrong", () => {
    const text = good.replace("  - id: achteraf\n", "  - id: achteraf\n    when: rust > 5\n");
    const found = modelOf(projectWith(text)).find((one) => one.code === "WH040");
    expect([found?.file, found?.line]).toEqual(["casussen/proef/casus.yaml", text.split("\n").findIndex((line) => line.includes("- id: achteraf")) + 1]);
  });

  it("measures by the limits of taal.yaml", () => {
    const taal = change("keuze: { min: 6, max: 14, ratio: 1.6 }", "keuze: { min: 6, max: 7, ratio: 1.6 }")(real.read("kader/taal.yaml"));
    const found = projectWith(good, { "kader/taal.yaml": taal }).diagnostics.find((one) => one.code === "WH071");
    expect(found?.remedy).toBe("Schrijf er 6 tot en met 7.");
    expect(projectWith(good).diagnostics.map((one) => one.code)).not.toContain("WH071");
  });

  it("every code has a failing example", () => {
    // No text of a case gives these: see readAll.test.ts, planned.test.ts and drills.test.ts.
    const others = ["WH004", "WH092", "WH093", "WH110", "WH111", "WH112", "WH113", "WH114", "WH115"];
    const shown = new Set<string>([...EXAMPLES.map(([code]) => code), ...ABOUT_AGREEMENTS, ...others]);
    expect(Object.keys(CODES).filter((code) => !shown.has(code))).toEqual([]);
  });

  it("every code has a page", () => {
    const pages = readdirSync("docs/diagnostics");
    expect(Object.keys(CODES).filter((code) => !pages.includes(`${code}.md`))).toEqual([]);
  });
});
