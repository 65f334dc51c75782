import { describe, expect, it } from "vitest";
import type { Act } from "../acts.ts";
import type { Value } from "../expr.ts";
import { framework } from "../testing/fixture.ts";
import { BOOK } from "../testing/partners.ts";
import type { Role } from "../roles.ts";
import { hardLimitsFor, keepsImage, silentAboutDanger } from "./hardLimits.ts";

type Row = readonly [why: string, role: Role, act: Act, facts: Record<string, Value>, expected: string];

const roles = framework().roles;
const danger = { "gevaar.ernstig": true, "gevaar.concreet": true };
const hit = (role: Role, act: Act, facts: Record<string, Value>, reported = false) =>
  hardLimitsFor(act, { role, powers: roles[role].powers, book: BOOK, facts, reported, relieved: reported })
    .map((one) => (one.verdict === "grens" ? one.limit : `betwist:${one.card}`))
    .join();

/** One row that breaks, one that passes and one at the edge for every limit (SPEC A4.1). */
const TABLE: readonly Row[] = [
  ["HG-1 breaks", "jongerenwerk", { act: "capture", how: "schermafdruk" }, { "beeld.minderjarig": true }, "HG-1"],
  ["HG-1 passes: another picture", "jongerenwerk", { act: "capture", how: "schermafdruk" }, {}, ""],
  ["HG-1 edge: telling about it", "jongerenwerk", { act: "share", with: ["politie"], form: "gesproken" }, { "beeld.minderjarig": true }, ""],
  ["HG-1 breaks: passing the picture on", "politie", { act: "share", with: ["school"], form: "origineel" }, { "beeld.minderjarig": true }, "HG-1"],
  ["HG-1 breaks: asking for it", "jongerenwerk", { act: "request", what: "beeld", whom: "jongere" }, { "beeld.minderjarig": true }, "HG-1"],
  ["HG-1 edge: asking for another picture", "jongerenwerk", { act: "request", what: "beeld", whom: "jongere" }, {}, ""],
  ["HG-1 breaks: looking", "boa", { act: "view", of: "beeld" }, { "beeld.minderjarig": true }, "HG-1"],
  ["HG-1 passes: zeden in a case", "politie", { act: "capture", how: "politiemiddel" }, { "beeld.minderjarig": true, "titel.zeden": true }, ""],
  ["HG-2 breaks", "boa", { act: "contact", how: "dm", hidden: true }, {}, "HG-2"],
  ["HG-2 passes: recognisable", "boa", { act: "contact", how: "dm" }, {}, ""],
  [
    "HG-2 edge: police in a closed group is contested (A4.3)",
    "politie",
    { act: "search", scope: "besloten", cover: "heimelijk", target: "groep" },
    {},
    "betwist:besloten-groep-orde",
  ],
  ["HG-2 breaks: denying what you are", "politie", { act: "introduce", as: "ontkend" }, {}, "HG-2"],
  ["HG-2 breaks: saying nothing when asked", "boa", { act: "introduce", as: "verzwegen" }, {}, "HG-2"],
  ["HG-2 passes: saying it", "boa", { act: "introduce", as: "functie" }, {}, ""],
  ["HG-2 passes: an order", "politie", { act: "contact", how: "dm", hidden: true }, { "titel.bevel-126j": true }, ""],
  ["HG-2 edge: an order is for the police only", "oov", { act: "contact", how: "dm", hidden: true }, { "titel.bevel-126j": true }, "HG-2"],
  ["HG-2 breaks: posting under another name", "oov", { act: "post", channel: "bewonersapp", hidden: true }, {}, "HG-2"],
  ["HG-3a breaks for youth work", "jongerenwerk", { act: "search", scope: "persoon", cover: "herkenbaar", target: "vrienden" }, {}, "HG-3a"],
  ["HG-3a breaks for boa just the same (A4.4)", "boa", { act: "search", scope: "persoon", cover: "herkenbaar", target: "vrienden" }, {}, "HG-3a"],
  ["HG-3a passes: a phenomenon", "oov", { act: "search", scope: "fenomeen", cover: "herkenbaar" }, {}, ""],
  [
    "HG-3a edge: what an own young person shows",
    "jongerenwerk",
    { act: "search", scope: "persoon", cover: "herkenbaar", target: "eigen-jongere", people: "een" },
    {},
    "",
  ],
  [
    "HG-3a edge: an own young person, but something is kept",
    "jongerenwerk",
    { act: "search", scope: "persoon", cover: "herkenbaar", target: "eigen-jongere", people: "een", record: "lijst" },
    {},
    "HG-3a",
  ],
  ["HG-3a edge: not for a boa", "boa", { act: "search", scope: "persoon", cover: "herkenbaar", target: "eigen-jongere", people: "een" }, {}, "HG-3a"],
  ["HG-3b breaks: a list of people", "politie", { act: "search", scope: "persoon", cover: "herkenbaar", people: "meer", record: "lijst" }, {}, "HG-3b"],
  [
    "HG-3b passes: one profile, once, purpose noted",
    "politie",
    { act: "search", scope: "persoon", cover: "herkenbaar", people: "een", record: "doel" },
    {},
    "",
  ],
  ["HG-3b edge: more people, nothing kept", "politie", { act: "search", scope: "persoon", cover: "herkenbaar", people: "meer", record: "niets" }, {}, ""],
  [
    "HG-3b passes: who is in danger, in open sources",
    "politie",
    { act: "search", scope: "persoon", cover: "herkenbaar", target: "bedreigde", record: "opnieuw" },
    { "gevaar.acuut": true },
    "",
  ],
  [
    "HG-3b edge: who is in danger, in a private profile",
    "politie",
    { act: "search", scope: "besloten", cover: "herkenbaar", target: "bedreigde" },
    { "gevaar.acuut": true },
    "HG-3b",
  ],
  [
    "HG-3b passes: in an investigation",
    "politie",
    { act: "search", scope: "persoon", cover: "herkenbaar", record: "opnieuw" },
    { "titel.onderzoek": true },
    "",
  ],
  [
    "HG-3b passes: a list in a group approach with its own ground",
    "politie",
    { act: "search", scope: "persoon", cover: "herkenbaar", people: "meer", record: "lijst" },
    { "titel.groepsaanpak": true },
    "",
  ],
  [
    "HG-3b edge: a group approach is no ground to keep following",
    "politie",
    { act: "search", scope: "persoon", cover: "herkenbaar", record: "opnieuw" },
    { "titel.groepsaanpak": true },
    "HG-3b",
  ],
  ["HG-4 breaks: naming the source on the street", "boa", { act: "address", what: "gedrag", about: "bron" }, {}, "HG-4"],
  [
    "HG-4 breaks: asking with the report in hand",
    "politie",
    { act: "question", as: "verdachte", rights: true, about: "melding" },
    { "bron.uit-kring": true },
    "HG-4",
  ],
  ["HG-4 edge: the source is not one of those who could see it", "politie", { act: "question", as: "verdachte", rights: true, about: "melding" }, {}, ""],
  ["HG-4 passes: a judge demands it", "politie", { act: "inform", whom: "om", about: "bron" }, { "bron.geeist": true }, ""],
  ["HG-4 breaks: naming the source", "politie", { act: "inform", whom: "groep", about: "bron" }, {}, "HG-4"],
  ["HG-4 passes: the source agreed", "politie", { act: "inform", whom: "groep", about: "bron" }, { "bron.akkoord": true }, ""],
  [
    "HG-4 edge: saying that somebody reported, source in the circle",
    "boa",
    { act: "feedback", whom: "publiek", about: "melding" },
    { "bron.uit-kring": true },
    "HG-4",
  ],
  [
    "HG-4 passes: police may hear the source when danger is acute",
    "jongerenwerk",
    { act: "inform", whom: "politie", about: "bron" },
    { "gevaar.acuut": true },
    "",
  ],
  ["HG-4 edge: not yet acute", "jongerenwerk", { act: "inform", whom: "politie", about: "bron" }, {}, "HG-4"],
  [
    "HG-4 passes: the police may hear that there was a report",
    "jongerenwerk",
    { act: "inform", whom: "politie", about: "melding" },
    { "bron.uit-kring": true },
    "",
  ],
  [
    "HG-4 breaks: the poster hears that somebody reported",
    "jongerenwerk",
    { act: "feedback", whom: "jongere", about: "melding" },
    { "bron.uit-kring": true },
    "HG-4",
  ],
  ["HG-4 passes: who reported hears how it went", "jongerenwerk", { act: "feedback", whom: "bron", about: "melding" }, { "bron.uit-kring": true }, ""],
  ["HG-5 breaks: waiting", "jongerenwerk", { act: "wait", check: false }, danger, "HG-5"],
  ["HG-5 breaks: to somebody without the task", "jongerenwerk", { act: "share", with: ["school"], withoutTask: true }, danger, "HG-5"],
  ["HG-5 passes: not concrete", "jongerenwerk", { act: "wait", check: false }, { "gevaar.ernstig": true }, ""],
  ["HG-5 edge: a check before the time", "jongerenwerk", { act: "wait", check: true, until: "14:00" }, { ...danger, "gevaar.tijd": "15:00" }, ""],
  ["HG-5 edge: a check at the time is too late", "jongerenwerk", { act: "wait", check: true, until: "15:00" }, { ...danger, "gevaar.tijd": "15:00" }, "HG-5"],
  ["HG-5 edge: a check the day before", "jongerenwerk", { act: "wait", check: true, until: "22:00" }, { ...danger, "gevaar.tijd": "+1 10:30" }, ""],
  ["HG-5 edge: a check the day after", "jongerenwerk", { act: "wait", check: true, until: "+1 09:00" }, { ...danger, "gevaar.tijd": "15:00" }, "HG-5"],
  ["HG-5 edge: acute, no check saves it", "jongerenwerk", { act: "wait", check: true, until: "14:00" }, { ...danger, "gevaar.acuut": true }, "HG-5"],
  [
    "HG-6 breaks",
    "oov",
    { act: "share", with: ["school", "wijkteam"], identified: "naam", form: "gesproken" },
    { "soort.gevoelig": true, herkomst: "besloten-toegelaten" },
    "HG-6",
  ],
  [
    "HG-6 passes: one receiver",
    "oov",
    { act: "share", with: ["school"], identified: "naam", form: "gesproken" },
    { "soort.gevoelig": true, herkomst: "besloten-toegelaten" },
    "",
  ],
  [
    "HG-6 edge: the press counts as two",
    "oov",
    { act: "share", with: ["pers"], identified: "naam", form: "gesproken" },
    { "soort.gevoelig": true, herkomst: "besloten-toegelaten" },
    "HG-6",
  ],
  [
    "HG-6 passes: spoken, to those who must protect",
    "oov",
    { act: "share", with: ["politie", "school"], identified: "naam", form: "gesproken" },
    { "soort.gevoelig": true, herkomst: "besloten-toegelaten", ...danger },
    "",
  ],
  [
    "HG-6 edge: the same, written",
    "oov",
    { act: "share", with: ["politie", "school"], identified: "naam", form: "notitie" },
    { "soort.gevoelig": true, herkomst: "besloten-toegelaten", ...danger },
    "HG-6",
  ],
  [
    "HG-6 passes: a cooperation with its own legal ground",
    "oov",
    { act: "share", with: ["school", "wijkteam"], identified: "naam", form: "notitie" },
    { soort: "strafrechtelijk", herkomst: "besloten-toegelaten", "titel.samenwerking": true },
    "",
  ],
  [
    "HG-6 edge: but not the original",
    "oov",
    { act: "share", with: ["school", "wijkteam"], identified: "naam", form: "origineel" },
    { soort: "bijzonder", herkomst: "besloten-toegelaten", "titel.samenwerking": true },
    "HG-6",
  ],
  [
    "HG-6 breaks: telling the council about a person",
    "oov",
    { act: "inform", whom: "raad", about: "persoon" },
    { soort: "bijzonder", herkomst: "besloten-doorgestuurd" },
    "HG-6",
  ],
  [
    "HG-6 breaks: posting about a person",
    "oov",
    { act: "post", channel: "site", about: "persoon" },
    { soort: "bijzonder", herkomst: "besloten-doorgestuurd" },
    "HG-6",
  ],
  [
    "HG-6 edge: the council about the case",
    "oov",
    { act: "inform", whom: "raad", about: "zaak" },
    { soort: "bijzonder", herkomst: "besloten-doorgestuurd" },
    "",
  ],
  ["HG-6 edge: an ordinary kind of data", "oov", { act: "inform", whom: "raad", about: "persoon" }, { soort: "gewoon", herkomst: "besloten-doorgestuurd" }, ""],
  ["HG-7 edge: anonymity cannot be promised either", "politie", { act: "promise", what: "anoniem" }, {}, "HG-7"],
  ["HG-7 breaks", "jongerenwerk", { act: "promise", what: "geheim" }, {}, "HG-7"],
  ["HG-7 passes: you hear it first", "jongerenwerk", { act: "promise", what: "eerst-horen" }, {}, ""],
  ["HG-8 breaks", "jongerenwerk", { act: "wait", check: true }, { nood: true }, "HG-8"],
  ["HG-8 breaks: deciding to do nothing", "oov", { act: "decide", intervene: false }, { nood: true }, "HG-8"],
  ["HG-8 edge: deciding to step in", "oov", { act: "decide", intervene: true }, { nood: true }, ""],
  ["HG-8 passes: staying", "jongerenwerk", { act: "assure-care", what: "blijven" }, { nood: true }, ""],
  ["HG-8 breaks: ending the contact", "jongerenwerk", { act: "end-contact", whom: "jongere" }, { nood: true }, "HG-8"],
  ["HG-8 edge: ending a contact when nobody is in need", "jongerenwerk", { act: "end-contact", whom: "jongere" }, {}, ""],
  ["HG-9 passes: let me know when you are afraid", "politie", { act: "delegate", whom: "vriend", what: "bang-melden" }, {}, ""],
  ["HG-9 breaks", "politie", { act: "delegate", whom: "vriend", what: "uithoren" }, {}, "HG-9"],
  ["HG-9 edge: asking a colleague is something else", "politie", { act: "delegate", whom: "collega", what: "uithoren" }, {}, ""],
  ["HG-10 breaks: what you may not, another may not for you", "politie", { act: "delegate", whom: "jongerenwerk", what: "chats-lezen" }, {}, "HG-10"],
  ["HG-10 breaks: a telephone", "boa", { act: "check", what: "toestel", ground: "taak" }, {}, "HG-10"],
  ["HG-10 edge: logging in for you", "boa", { act: "delegate", whom: "school", what: "inloggen" }, {}, "HG-10"],
  ["HG-10 breaks: asking for a password", "jongerenwerk", { act: "request", what: "wachtwoord", whom: "jongere" }, {}, "HG-10"],
  ["HG-10 edge: asking to see the screen is riskant, no limit", "jongerenwerk", { act: "request", what: "scherm", whom: "jongere" }, {}, ""],
  ["HG-10 breaks: into a closed group", "boa", { act: "open", what: "besloten" }, {}, "HG-10"],
  ["HG-10 passes: into a group that let you in", "boa", { act: "open", what: "besloten", letIn: true }, {}, ""],
  ["HG-10 edge: an invitation link is riskant, no limit", "boa", { act: "open", what: "uitnodiging" }, {}, ""],
  ["HG-10 breaks: buying as a test", "politie", { act: "provoke", how: "testkoop" }, {}, "HG-10"],
  ["HG-10 passes: with an order", "politie", { act: "provoke", how: "testkoop" }, { "titel.doorzoeken": true }, ""],
  ["HG-10 edge: an order is for the police only", "boa", { act: "provoke", how: "testkoop" }, { "titel.doorzoeken": true }, "HG-10"],
  ["HG-11 passes: the law names this use", "oov", { act: "check", what: "register", ground: "ander-doel" }, { "titel.register": true }, ""],
  ["HG-11 breaks: ID for a list", "boa", { act: "check", what: "id", ground: "ander-doel" }, {}, "HG-11"],
  ["HG-11 passes: ID for the task", "boa", { act: "check", what: "id", ground: "taak" }, {}, ""],
  ["HG-11 edge: ID without occasion is fout, no limit", "boa", { act: "check", what: "id", ground: "geen" }, {}, ""],
  ["HG-11 edge: a register for something else", "politie", { act: "check", what: "register", ground: "ander-doel" }, {}, "HG-11"],
  ["HG-12 breaks: a ban from an area", "politie", { act: "enforce", measure: "gebiedsverbod" }, {}, "HG-12"],
  ["HG-12 breaks: a fine without the power", "jongerenwerk", { act: "enforce", measure: "boete" }, {}, "HG-12"],
  ["HG-12 passes: a boa within his deed", "boa", { act: "enforce", measure: "boete" }, {}, ""],
  ["HG-12 breaks: a measure without a mandate", "oov", { act: "measure", instrument: "noodbevel", mandate: false }, {}, "HG-12"],
  ["HG-12 edge: with a mandate", "oov", { act: "measure", instrument: "noodbevel", mandate: true }, {}, ""],
  ["HG-12 edge: an area ban with a mandate in the case", "politie", { act: "enforce", measure: "gebiedsverbod" }, { "titel.mandaat": true }, ""],
  ["HG-12 edge: a boa instructed to search", "boa", { act: "check", what: "tas", ground: "taak" }, { "titel.fouilleren": true }, ""],
  ["HG-12 breaks: taking a telephone", "boa", { act: "enforce", measure: "beslag" }, {}, "HG-12"],
  ["HG-12 passes: the police may seize", "politie", { act: "enforce", measure: "beslag" }, {}, ""],
  ["HG-12 breaks: a boa and a bag", "boa", { act: "check", what: "tas", ground: "taak" }, {}, "HG-12"],
  ["HG-12 passes: police has the power", "politie", { act: "check", what: "tas", ground: "taak" }, {}, ""],
  ["HG-12 breaks: promising how it ends", "politie", { act: "promise", what: "afloop" }, {}, "HG-12"],
  ["HG-12 breaks: announcing police", "oov", { act: "promise", what: "inzet" }, {}, "HG-12"],
  ["HG-12 edge: police arranges its own deployment", "politie", { act: "promise", what: "inzet" }, {}, ""],
];

describe("A4.1 hard limits: truth table", () => {
  it.each(TABLE)("%s", (_why, role, act, facts, expected) => {
    expect(hit(role, act, facts)).toBe(expected);
  });

  it("HG-5 is silent once somebody with the task knows", () => {
    expect(hit("jongerenwerk", { act: "wait", check: false }, danger, true)).toBe("");
  });

  it.each([
    ["the image still on the phone", { "beeld.minderjarig": true, "beeld.op-toestel": true }, false, true],
    ["the police spoken to", { "beeld.minderjarig": true, "beeld.op-toestel": true }, true, false],
    ["seen, not on the phone", { "beeld.minderjarig": true }, false, false],
    ["zeden in a case", { "beeld.minderjarig": true, "beeld.op-toestel": true, "titel.zeden": true }, false, false],
  ])("HG-1 at the end of step 3: %s", (_what, facts, reported, expected) => {
    expect(keepsImage({ role: "politie", powers: [], book: BOOK, facts, reported, relieved: false })).toBe(expected);
  });

  it("HG-5 sees silence at the end of step 3", () => {
    const on = { role: "jongerenwerk" as const, powers: [], book: BOOK, facts: danger, relieved: false };
    expect([silentAboutDanger({ ...on, reported: false }), silentAboutDanger({ ...on, reported: true })]).toEqual([true, false]);
  });
});
