import { describe, expect, it } from "vitest";
import { change, good, lineOf, projectWith, real, told } from "../testing/project.ts";

const casus = (...changes: readonly ((text: string) => string)[]) => changes.reduce((text, one) => one(text), good);
const SHARE = `  - id: deel
    step: partners
    do: share
    title: Delen
    ask: "Met wie deel je dit?"
    fields:
      partner: [{ id: politie, text: "De politie.", judge: { partners.wie: best }, because: "Die heeft een taak." }]
      vorm: [{ id: gesproken, text: "Ik vertel het." }, { id: screenshot, text: "Ik stuur een beeld." }]
      naam: [{ id: geen, text: "Zonder naam." }, { id: naamm, text: "Met naam." }]
    none: [{ id: nee, text: "Ik deel niets.", judge: { partners.wie: { riskant: te-licht } }, because: "Dan weet niemand het." }]
`;
const withShare = casus(change("moments:\n", `moments:\n${SHARE}`), change("oov: [vraag", "oov: [deel, vraag"));
const variant = (patch: string) => `${good}variants:\n  nacht: { kind: acuut, patch: { ${patch} } }\n`;
const OWN = (more: string) => `briefing: { you: "Je bent boa.", may: [], mayNot: [], situation: "Negen uur.", question: "Wat nu?", place: stadhuis }\n${more}`;

/** What is wrong, as the author reads it: in casus.yaml, or in the file named. */
const SHARED: readonly (readonly [string, string, string, string])[] = [
  [
    "a consideration of no choice",
    change("    title: Een vraag\n", "    title: Een vraag\n    considerations: { ja: { for: x, against: y } }\n")(good),
    "considerations: { ja",
    "WH030 Onbekend: keuze “ja” in considerations.",
  ],
  [
    "a conversation with nobody",
    change("surface: chat,", "surface: chat, thread: colega,")(good),
    "thread: colega",
    "WH030 Onbekend: gesprek “colega” in thread. Bedoelde je “collega”?",
  ],
  [
    "a partner that is no partner",
    change("    title: Een vraag\n", "    title: Een vraag\n    together: polite\n")(good),
    "together: polite",
    "WH030 Onbekend: partner “polite” in together. Bedoelde je “politie”?",
  ],
  [
    "a tone of no option",
    change(
      /do: choose\n {4}title: Een vraag/u,
      'do: act\n    title: Een vraag\n    tones: [{ id: rustig, text: "Rustig.", of: [neee], judge: { rol.nee-zeggen: best }, because: "Zo." }]',
    )(good),
    "of: [neee]",
    "WH030 Onbekend: keuze “neee” in of. Bedoelde je “nee”?",
  ],
  ["a form that the rules do not know", withShare, "id: screenshot", "WH030 De id “screenshot” kan niet bij vorm. Kies uit: gesproken, notitie"],
  ["a way to name that the rules do not know", withShare, "id: naamm", "WH030 De id “naamm” kan niet bij naam. Bedoelde je “naam”?"],
  [
    "a variant with a misspelled fact",
    change("facts: {}", "facts: { rust.zeker: true }")(variant("facts: { rust.zekr: false }")),
    "rust.zekr",
    "WH030 Hier is niets met de id “rust.zekr” om te veranderen. Bedoelde je “rust.zeker”?",
  ],
  ["a variant with a misspelled variable", variant("vars: { rsut: { start: 0 } }"), "rsut", "Bedoelde je “rust”?"],
  [
    "a variant with a misspelled key",
    variant('moments: { achteraf: { aks: "Wat nu?" } }'),
    "aks:",
    "WH011 De sleutel “aks” is hier niet bekend. Bedoelde je “ask”?",
  ],
  ["a variant with a misspelled group", variant("mesages: {}"), "mesages", "WH011 De sleutel “mesages” is hier niet bekend. Bedoelde je “messages”?"],
  [
    "a role with a misspelled key",
    change("    title: Achteraf\n", "    title: Achteraf\n    per:\n      oov:\n        tilte: Later\n")(good),
    "tilte",
    "WH011 De sleutel “tilte” is hier niet bekend. Bedoelde je “title”?",
  ],
  ["a variant with a number for text", variant("messages: { vraag: { lines: [5] } }"), "lines: [5]", "verwacht tekst, gekregen 5"],
  [
    "a moment twice on the route",
    change("oov: [vraag-van-collega, achteraf,", "oov: [vraag-van-collega, achteraf, vraag-van-collega,")(good),
    "oov: [vraag",
    "WH031 Het moment “vraag-van-collega” staat twee keer op de route van oov.",
  ],
  [
    "doubles beside a thing without an id",
    change(
      'lines: ["Kun jij even meekijken?"]',
      'lines: ["Kun jij even meekijken?"], marks: [{ id: x, at: line.0, label: meekijken, decoy: true, claims: [{ text: Zo., key: zie-ik, criterion: duiden.taal }, { id: c, text: Zo., key: zie-ik, criterion: duiden.taal }, { id: c, text: Zus., key: zie-ik, criterion: duiden.taal }] }]',
    )(good),
    "marks:",
    "WH031 De id “c” staat hier al.",
  ],
  ["a date that is still to come", change(/reviewed: .*/u, "reviewed: 2031-01-01")(good), "reviewed", "WH083 De datum 2031-01-01 is nog niet geweest."],
];

describe("facts that the hard limits read", () => {
  it.each([
    ["gevaar.ernstig: nee", 'verwacht true of false, gekregen "nee"'],
    ["gevaar.ernstig: { value: 1 }", "verwacht true of false, gekregen 1"],
    ['gevaar.tijd: "9:30"', 'verwacht een tijd als "12:30", gekregen "9:30"'],
    ["herkomst: true", "verwacht tekst, gekregen true"],
  ])("%s", (fact, sentence) => {
    const text = change("facts: {}", `facts:\n  ${fact}`)(good);
    expect(told(projectWith(text)).join("\n")).toContain(`WH010 casus.yaml:${lineOf(text, fact)} “facts.${fact.split(":")[0]}” klopt niet: ${sentence}`);
  });

  it.each(["gevaar.ernstig: false", 'gevaar.tijd: "09:30"', "herkomst: openbaar-zelf", "iets-anders: nee"])("%s is fine", (fact) => {
    expect(told(projectWith(change("facts: {}", `facts:\n  ${fact}`)(good)))).toEqual([]);
  });
});

describe("what one thing says of another", () => {
  it.each(SHARED)("%s", (_what, text, piece, sentence) => {
    const found = told(projectWith(text));
    const [code, ...words] = sentence.startsWith("WH") ? sentence.split(" ") : ["", sentence];
    expect(found.join("\n")).toMatch(new RegExp(`${code}.*casus\\.yaml:${lineOf(text, piece)} .*${escaped(words.join(" "))}`, "u"));
  });

  it.each([
    [
      "a moment that casus.yaml has too",
      "oov",
      OWN("moments: [{ id: achteraf, step: evalueren, do: beat, title: Later }]\n"),
      "moments:",
      "WH031 Het moment “achteraf” staat ook in casus.yaml.",
    ],
    ["a file of a role that does not play", "boa", OWN(""), "briefing", "WH030 Dit is het bestand van boa, maar die rol staat niet bij roles."],
    ["a variant that casus.yaml does not have", "oov", OWN("variants: { nagt: { patch: {} } }\n"), "nagt", "WH030 De variant “nagt” staat niet in casus.yaml."],
    [
      "a route with a moment twice",
      "oov",
      OWN("route: [vraag-van-collega, achteraf, achteraf, einde]\n"),
      "route:",
      "WH031 Het moment “achteraf” staat twee keer op de route van oov.",
    ],
  ])("in the file of a role: %s", (_what, role, text, piece, sentence) => {
    const found = told(projectWith(good, { [`casussen/proef/${role}.yaml`]: text }));
    const [code, ...words] = sentence.split(" ");
    expect(found.join("\n")).toMatch(new RegExp(`${code} ${role}\\.yaml:${lineOf(text, piece)} ${escaped(words.join(" "))}`, "u"));
  });

  it.each([
    ["a law card that is not there", "kader/regels.yaml", change("law: [sr-252,", "law: [sr-525,"), "sr-525", "WH030 Onbekend: rechtskaart “sr-525”."],
    ["a learning goal that is not there", "kader/routekaart.yaml", change(/objective: L1\b/u, "objective: L99"), "L99", "WH030 Onbekend: leerdoel “L99”."],
    [
      "a partner that is misspelled",
      "afspraken/model.yaml",
      change("tell: [politie, ", "tell: [polite, "),
      "polite,",
      "WH030 Onbekend: partner “polite”. Bedoelde je “politie”?",
    ],
  ])("in the framework: %s", (_what, path, spoil, piece, sentence) => {
    const text = spoil(real.read(path));
    const [code, ...words] = sentence.split(" ");
    expect(told(projectWith(good, { [path]: text })).join("\n")).toMatch(new RegExp(`${code} ${path}:${lineOf(text, piece)} ${escaped(words.join(" "))}`, "u"));
  });

  it("a criterion that the judge speaks of himself is missed", () => {
    const text = change(/^(\s+)context\.grap:/mu, "$1context.grapje:")(real.read("kader/routekaart.yaml"));
    expect(told(projectWith(good, { "kader/routekaart.yaml": text })).join("\n")).toContain("Het criterium “context.grap” ontbreekt");
  });
});

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
