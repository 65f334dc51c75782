import { describe, expect, it } from "vitest";
import type { Act } from "../acts.ts";
import type { Value } from "../expr.ts";
import { framework } from "../testing/fixture.ts";
import type { Role } from "../roles.ts";
import { hardLimitsFor, silentAboutDanger } from "./hardLimits.ts";

type Row = readonly [why: string, role: Role, act: Act, facts: Record<string, Value>, expected: string];

const roles = framework().roles;
const danger = { "gevaar.ernstig": true, "gevaar.concreet": true };
const hit = (role: Role, act: Act, facts: Record<string, Value>, reported = false) =>
  hardLimitsFor(act, { role, powers: roles[role].powers, facts, reported })
    .map((one) => (one.verdict === "grens" ? one.limit : `betwist:${one.card}`))
    .join();

/** One row that breaks, one that passes and one at the edge for every limit (SPEC A4.1). */
const TABLE: readonly Row[] = [
  ["HG-1 breaks", "jongerenwerk", { act: "capture", how: "schermafdruk" }, { "beeld.minderjarig": true }, "HG-1"],
  ["HG-1 passes: another picture", "jongerenwerk", { act: "capture", how: "schermafdruk" }, {}, ""],
  ["HG-1 edge: telling about it", "jongerenwerk", { act: "share", with: ["politie"], form: "gesproken" }, { "beeld.minderjarig": true }, ""],
  ["HG-1 breaks: passing the picture on", "politie", { act: "share", with: ["school"], form: "origineel" }, { "beeld.minderjarig": true }, "HG-1"],
  ["HG-2 breaks", "boa", { act: "contact", how: "dm", hidden: true }, {}, "HG-2"],
  ["HG-2 passes: recognisable", "boa", { act: "contact", how: "dm" }, {}, ""],
  [
    "HG-2 edge: police in a closed group is contested (A4.3)",
    "politie",
    { act: "search", scope: "besloten", cover: "heimelijk", target: "groep" },
    {},
    "betwist:besloten-groep-orde",
  ],
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
  ["HG-7 edge: anonymity cannot be promised either", "politie", { act: "promise", what: "anoniem" }, {}, "HG-7"],
  ["HG-7 breaks", "jongerenwerk", { act: "promise", what: "geheim" }, {}, "HG-7"],
  ["HG-7 passes: you hear it first", "jongerenwerk", { act: "promise", what: "eerst-horen" }, {}, ""],
  ["HG-8 breaks", "jongerenwerk", { act: "wait", check: true }, { nood: true }, "HG-8"],
  ["HG-8 breaks: deciding to do nothing", "oov", { act: "decide", intervene: false }, { nood: true }, "HG-8"],
  ["HG-8 edge: deciding to step in", "oov", { act: "decide", intervene: true }, { nood: true }, ""],
  ["HG-8 passes: staying", "jongerenwerk", { act: "assure-care", what: "blijven" }, { nood: true }, ""],
  ["HG-9 breaks", "politie", { act: "delegate", whom: "vriend", what: "uithoren" }, {}, "HG-9"],
  ["HG-9 edge: asking a colleague is something else", "politie", { act: "delegate", whom: "collega", what: "uithoren" }, {}, ""],
  ["HG-10 breaks: what you may not, another may not for you", "politie", { act: "delegate", whom: "jongerenwerk", what: "chats-lezen" }, {}, "HG-10"],
  ["HG-10 breaks: a telephone", "boa", { act: "check", what: "toestel", ground: "taak" }, {}, "HG-10"],
  ["HG-10 edge: logging in for you", "boa", { act: "delegate", whom: "school", what: "inloggen" }, {}, "HG-10"],
  ["HG-11 breaks: ID for a list", "boa", { act: "check", what: "id", ground: "ander-doel" }, {}, "HG-11"],
  ["HG-11 passes: ID for the task", "boa", { act: "check", what: "id", ground: "taak" }, {}, ""],
  ["HG-11 edge: ID without occasion is fout, no limit", "boa", { act: "check", what: "id", ground: "geen" }, {}, ""],
  ["HG-11 edge: a register for something else", "politie", { act: "check", what: "register", ground: "ander-doel" }, {}, "HG-11"],
  ["HG-12 breaks: a ban from an area", "politie", { act: "enforce", measure: "gebiedsverbod" }, {}, "HG-12"],
  ["HG-12 breaks: a fine without the power", "jongerenwerk", { act: "enforce", measure: "boete" }, {}, "HG-12"],
  ["HG-12 passes: a boa within his deed", "boa", { act: "enforce", measure: "boete" }, {}, ""],
  ["HG-12 breaks: a measure without a mandate", "oov", { act: "measure", instrument: "noodbevel", mandate: false }, {}, "HG-12"],
  ["HG-12 edge: with a mandate", "oov", { act: "measure", instrument: "noodbevel", mandate: true }, {}, ""],
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

  it("HG-5 sees silence at the end of step 3", () => {
    const on = { role: "jongerenwerk" as const, powers: [], facts: danger };
    expect([silentAboutDanger({ ...on, reported: false }), silentAboutDanger({ ...on, reported: true })]).toEqual([true, false]);
  });
});
