import { describe, expect, it } from "vitest";
import type { Act } from "../../acts.ts";
import type { Value } from "../../expr.ts";
import type { MatrixAction } from "../../kader/actionMatrix.ts";
import type { InstrumentStatus } from "../../kader/interventions.ts";
import type { Role } from "../../roles.ts";
import { framework } from "../../testing/fixture.ts";
import { BOOK } from "../../testing/partners.ts";
import { dangerWaits, needWaits } from "./danger.ts";
import { RULE_IDS, rulesFor } from "./index.ts";
import type { Earlier, RuleContext } from "./rule.ts";

const NOTHING: Earlier = { directorTold: false, asked: false, dangerWaited: false, needWaited: false };
/** What a role may not do in step 5. */
const MATRIX: Readonly<Partial<Record<Role, Readonly<Partial<Record<MatrixAction, "nee">>>>>> = {
  jongerenwerk: { controleren: "nee" },
  oov: { controleren: "nee", aanspreken: "nee", opzoeken: "nee" },
};
const STANDINGS: Readonly<Record<string, InstrumentStatus>> = {
  "online-verbod": "afgekeurd",
  verwijderbevel: "voorstel",
  online172a: "betwist",
  noodbevel: "geldend",
};

interface On {
  readonly role?: Role;
  readonly facts?: Readonly<Record<string, Value>>;
  readonly reported?: boolean;
  readonly relieved?: boolean;
  readonly earlier?: Partial<Earlier>;
}

function context({ role = "jongerenwerk", facts = {}, reported = false, relieved = false, earlier = {} }: On): RuleContext {
  return {
    role,
    powers: framework().roles[role].powers,
    book: BOOK,
    facts,
    reported,
    relieved,
    earlier: { ...NOTHING, ...earlier },
    may: (action) => MATRIX[role]?.[action] ?? "ja",
    instrument: (id) => (STANDINGS[id] ? { rung: "bevoegdheden", status: STANDINGS[id], law: [] } : undefined),
  };
}

const ids = (act: Act, on: On = {}) => rulesFor(act, context(on)).map((rule) => rule.id);

const acute = { "gevaar.ernstig": true, "gevaar.concreet": true, "gevaar.acuut": true };
const urgent = { "gevaar.ernstig": true, "gevaar.concreet": true };
const concrete = { "gevaar.concreet": true };
const closed = { herkomst: "besloten-toegelaten" };
const running = { "aanpak.loopt": true };
const share = (more: Partial<Extract<Act, { act: "share" }>> = {}): Act => ({ act: "share", with: ["politie"], ...more });
const search = (more: Partial<Extract<Act, { act: "search" }>> = {}): Act => ({ act: "search", scope: "persoon", cover: "herkenbaar", ...more });

type Case = readonly [what: string, act: Act, on: On, expected: readonly string[]];

/** Of every rule: where it holds, and at least one act beside it that does not meet it. */
const TABLE: readonly Case[] = [
  // Searching
  ["ZOEK-1 one public profile, once, purpose noted", search({ people: "een", record: "doel" }), { role: "politie" }, ["ZOEK-1"]],
  ["ZOEK-1 not for who is threatened: that is help", search({ people: "een", record: "doel", target: "bedreigde" }), { role: "politie" }, []],
  ["ZOEK-2 the same, no purpose noted", search({ people: "een" }), { role: "politie" }, ["ZOEK-2"]],
  ["ZOEK-2 `niets` is no purpose either", search({ record: "niets" }), { role: "politie" }, ["ZOEK-2"]],
  ["ZOEK-3 more people, nothing kept", search({ people: "meer", record: "niets" }), { role: "politie" }, ["ZOEK-3"]],
  ["ZOEK-3 a list of them is a limit, not this", search({ people: "meer", record: "lijst" }), { role: "politie" }, []],
  ["ZOEK-3 unseen is a limit, not this", search({ people: "meer", cover: "heimelijk" }), { role: "politie" }, []],
  ["ZOEK-4 the same person again", search({ again: true, record: "doel" }), { role: "politie" }, ["ZOEK-4"]],
  ["ZOEK-4 and kept again is a limit, not this", search({ again: true, record: "opnieuw" }), { role: "politie" }, []],
  ["ZOEK-5 by subject, without a plan", search({ scope: "fenomeen" }), { role: "oov" }, ["ZOEK-5"]],
  ["ZOEK-5 with a plan", search({ scope: "fenomeen" }), { role: "oov", facts: { "titel.protocol": true } }, []],
  ["ZOEK-5 looking round is the work of others", search({ scope: "fenomeen" }), { role: "boa" }, []],
  ["ZOEK-6 one look at a profile", { act: "view", of: "profiel" }, { role: "boa" }, ["ZOEK-6"]],
  ["ZOEK-6 what an own young person shows", { act: "view", of: "eigen-jongere" }, {}, []],
  ["ZOEK-6 the police may", { act: "view", of: "profiel" }, { role: "politie" }, []],
  ["ZOEK-7 through an invitation link", { act: "open", what: "uitnodiging" }, {}, ["ZOEK-7"]],
  ["ZOEK-7 when the host asked you in", { act: "open", what: "uitnodiging", letIn: true }, {}, []],
  // Recording
  ["VAST-1 facts", { act: "note", what: "feiten" }, {}, ["VAST-1"]],
  ["VAST-2 suspicions", { act: "note", what: "vermoeden" }, {}, ["VAST-2"]],
  ["VAST-3 a screenshot", { act: "capture", how: "schermafdruk" }, { role: "boa" }, ["VAST-3"]],
  ["VAST-4 a photo by the police", { act: "capture", how: "foto" }, { role: "politie" }, ["VAST-4"]],
  ["VAST-5 the police's own means", { act: "capture", how: "politiemiddel" }, { role: "politie" }, ["VAST-5"]],
  ["VAST-6 those means for another", { act: "capture", how: "politiemiddel" }, { role: "oov" }, ["VAST-6"]],
  ["VAST-7 people for later", { act: "record", where: "mutatie", people: "voor-later" }, { role: "politie" }, ["VAST-7"]],
  ["VAST-7 people as needed", { act: "record", where: "mutatie", people: "nodig" }, { role: "politie" }, []],
  ["VAST-8 in a place of another role", { act: "record", where: "mutatie" }, { role: "jongerenwerk" }, ["VAST-8"]],
  ["VAST-8 in the own place", { act: "record", where: "dossier" }, { role: "jongerenwerk" }, []],
  ["VAST-9 a boa with one hat on", { act: "record", where: "toezichtnotitie" }, { role: "boa" }, ["VAST-9"]],
  ["VAST-9 is about boa's", { act: "record", where: "proces-verbaal" }, { role: "politie" }, []],
  ["VAST-9 a report, as a boa who enforces", { act: "record", where: "proces-verbaal" }, { role: "boa" }, ["VAST-9"]],
  ["VAST-10 a boa without a hat", { act: "record", where: "dossier" }, { role: "boa" }, ["VAST-10"]],
  ["VAST-8 not a place of a boa", { act: "record", where: "mutatie" }, { role: "boa" }, ["VAST-8"]],
  ["VAST-11 wiping before asking", { act: "delete", what: "beeld" }, { facts: { "beeld.minderjarig": true } }, ["VAST-11"]],
  ["VAST-11 after the police spoke", { act: "delete", what: "beeld" }, { facts: { "beeld.minderjarig": true }, reported: true }, []],
  ["VAST-11 an ordinary message", { act: "delete", what: "bericht" }, { facts: { "beeld.minderjarig": true } }, []],
  // Sharing
  ["DEEL-1 a circle of partners", share({ with: ["groepsapp"] }), {}, ["DEEL-1"]],
  ["DEEL-1 two partners by name", share({ with: ["politie", "school"] }), {}, []],
  ["DEEL-2 for information", share({ purpose: "info" }), {}, ["DEEL-2"]],
  ["DEEL-2 with a purpose", share({ purpose: "inzet" }), {}, []],
  ["DEEL-3 a special kind, no task", share({ with: ["school"], withoutTask: true, identified: "naam" }), { facts: { soort: "bijzonder" } }, ["DEEL-3"]],
  ["DEEL-3 short for it", share({ with: ["school"], withoutTask: true, form: "origineel" }), { facts: { "soort.gevoelig": true } }, ["DEEL-3"]],
  ["DEEL-3 without a person", share({ with: ["school"], withoutTask: true, form: "gesproken" }), { facts: { soort: "bijzonder" } }, []],
  ["DEEL-3 with a task", share({ with: ["school"], withoutTask: false, identified: "naam" }), { facts: { soort: "bijzonder" } }, []],
  [
    "DEEL-4 a criminal kind, no task",
    share({ with: ["school"], withoutTask: true, identified: "account" }),
    { facts: { soort: "strafrechtelijk" } },
    ["DEEL-4"],
  ],
  ["DEEL-4 an ordinary kind", share({ with: ["school"], withoutTask: true, identified: "naam" }), { facts: { soort: "gewoon" } }, []],
  ["DEEL-5 what the image shows", share({ data: ["beeldbeschrijving"] }), { facts: { "beeld.minderjarig": true } }, ["DEEL-5"]],
  ["DEEL-5 another image", share({ data: ["beeldbeschrijving"] }), {}, []],
  ["DEEL-6 notes of the other hat", share({ with: ["jongerenwerk"], data: ["opsporingsnotitie"] }), { role: "boa" }, ["DEEL-6"]],
  ["DEEL-6 also to a desk elsewhere", share({ with: ["politie", "crisisdienst"], data: ["opsporingsnotitie"] }), { role: "boa" }, ["DEEL-6"]],
  ["DEEL-6 to the police", share({ with: ["politie", "dienst"], data: ["opsporingsnotitie"] }), { role: "boa" }, []],
  ["DEEL-7 an image out of a closed circle", share({ form: "schermafdruk" }), { facts: closed }, ["DEEL-7"]],
  ["DEEL-7 when the police asked for it", share({ form: "origineel" }), { facts: { ...closed, "titel.beeld-gevraagd": true } }, []],
  ["DEEL-7 out of a public one", share({ form: "origineel" }), { facts: { herkomst: "openbaar-zelf" } }, []],
  ["DEEL-7 in own words", share({ form: "notitie" }), { facts: closed }, []],
  ["DEEL-8 writing when every minute counts", share({ form: "notitie" }), { facts: acute }, ["DEEL-8", "GEV-1"]],
  ["DEEL-8 when they know already", share({ form: "notitie" }), { facts: acute, reported: true }, []],
  ["DEEL-9 a name in a circle", share({ with: ["school", "wijkteam"], identified: "naam" }), {}, ["DEEL-9"]],
  ["DEEL-9 a description in a circle", share({ with: ["school", "wijkteam"], identified: "omschrijving" }), {}, []],
  ["DEEL-9 a name for one", share({ identified: "naam" }), {}, []],
  ["DEEL-10 where others read along", share({ channel: "app" }), {}, ["DEEL-10"]],
  ["DEEL-10 a channel nobody knows", share({ channel: "duif" }), { facts: concrete }, []],
  ["DEEL-11 a channel that answers later, with a time in sight", share({ channel: "mail" }), { facts: concrete }, ["DEEL-11"]],
  ["DEEL-11 nothing in sight", share({ channel: "mail" }), {}, []],
  ["DEEL-11 a channel that answers now", share({ channel: "bellen" }), { facts: concrete }, []],
  ["DEEL-12 past the director", share({ with: ["school"] }), { facts: running }, ["DEEL-12"]],
  ["DEEL-12 the director knows", share({ with: ["school"] }), { facts: running, earlier: { directorTold: true } }, []],
  ["DEEL-12 acute goes first", share({ with: ["school"] }), { facts: { ...running, "gevaar.acuut": true } }, []],
  ["DEEL-13 the director", share({ with: ["regisseur"] }), { facts: running }, ["DEEL-13"]],
  ["DEEL-13 a director of nothing", share({ with: ["regisseur"] }), {}, []],
  ["DEEL-14 told beforehand", share({ told: "vooraf" }), {}, ["DEEL-14"]],
  ["DEEL-15 told after, in haste", share({ told: "achteraf" }), { facts: urgent }, ["DEEL-15"]],
  ["DEEL-16 told after, with time", share({ told: "achteraf" }), { facts: concrete }, ["DEEL-16"]],
  ["DEEL-17 never told", share({ told: "niet" }), { facts: urgent }, ["DEEL-17"]],
  ["DEEL-15…17 telling is dangerous", share({ told: "niet" }), { facts: { "vertellen.gevaar": true } }, []],
  ["DEEL-15…17 telling after, when telling is dangerous", share({ told: "achteraf" }), { facts: { "vertellen.gevaar": true } }, []],
  ["DEEL-18 the source can be guessed", share({ with: ["school"], traceable: "moment" }), {}, ["DEEL-18"]],
  ["DEEL-18 the source agreed", share({ with: ["school"], traceable: "plek" }), { facts: { "bron.akkoord": true } }, []],
  ["DEEL-18 acute, to who keeps it", share({ traceable: "maatregel" }), { facts: { "gevaar.acuut": true } }, []],
  ["DEEL-18 acute, to who does not", share({ with: ["politie", "school"], traceable: "maatregel" }), { facts: { "gevaar.acuut": true } }, ["DEEL-18"]],
  // Speaking
  ["ZEG-1 naming the limit", { act: "promise", what: "grens" }, {}, ["ZEG-1"]],
  ["ZEG-2 no answer", { act: "promise", what: "geen-antwoord" }, {}, ["ZEG-2"]],
  ["ZEG-3 an estimate", { act: "promise", what: "inschatting" }, {}, ["ZEG-3"]],
  ["ZEG-1…3 you hear it first", { act: "promise", what: "eerst-horen" }, {}, []],
  ["ZEG-4 saying who you are", { act: "introduce", as: "functie" }, {}, ["ZEG-4"]],
  ["ZEG-4 denying it is a limit, not this", { act: "introduce", as: "ontkend" }, {}, []],
  ["ZEG-5 from a private account", { act: "contact", how: "dm", account: "prive" }, {}, ["ZEG-5"]],
  ["ZEG-5 hidden is a limit, not this", { act: "contact", how: "dm", account: "prive", hidden: true }, {}, []],
  ["ZEG-5 from the work account", { act: "contact", how: "dm", account: "werk" }, {}, []],
  ["ZEG-6 home is unsafe", { act: "contact", how: "ouder" }, { facts: { "thuis.onveilig": true } }, ["ZEG-6"]],
  ["ZEG-6 calling him, not home", { act: "contact", how: "bellen" }, { facts: { "thuis.onveilig": true } }, []],
  ["ZEG-7 of age", { act: "contact", how: "ouder" }, { facts: { "plaatser.minderjarig": false } }, ["ZEG-7"]],
  ["ZEG-7 age unknown", { act: "contact", how: "ouder" }, {}, []],
  ["ZEG-7 a minor", { act: "contact", how: "ouder" }, { facts: { "plaatser.minderjarig": true } }, []],
  ["ZEG-8 what somebody else told", { act: "address", what: "verhaal", seen: false }, { role: "boa" }, ["ZEG-8"]],
  ["ZEG-9 on the street, by who is not there", { act: "address", what: "gedrag" }, { role: "oov" }, ["ZEG-9"]],
  ["ZEG-10 visiting, by who lets others do it", { act: "contact", how: "opzoeken", whom: "jongere" }, { role: "oov" }, ["ZEG-10"]],
  ["ZEG-10 by who may", { act: "contact", how: "opzoeken", whom: "jongere" }, { role: "jongerenwerk" }, []],
  ["ZEG-11 an adviser writing to a young person", { act: "contact", how: "dm", whom: "plaatser" }, { role: "oov" }, ["ZEG-11"]],
  ["ZEG-11 an adviser calling the school", { act: "contact", how: "bellen", whom: "school" }, { role: "oov" }, []],
  ["ZEG-8 what you see", { act: "address", what: "gedrag" }, { role: "boa" }, []],
  // Questioning
  ["VRAAG-1 asking for the screen", { act: "request", what: "scherm", whom: "jongere" }, {}, ["VRAAG-1"]],
  ["VRAAG-2 asking for names", { act: "request", what: "namen", whom: "jongere" }, {}, ["VRAAG-2"]],
  ["VRAAG-1, 2 asking for another thing", { act: "request", what: "beeld", whom: "jongere" }, {}, []],
  ["VRAAG-3 a suspect without his rights", { act: "question", as: "verdachte", rights: false }, { role: "politie", facts: { verdenking: true } }, ["VRAAG-3"]],
  ["VRAAG-4 about an own part, no suspicion yet", { act: "question", as: "verdachte", rights: false }, { role: "boa" }, ["VRAAG-4"]],
  ["VRAAG-5 rights first", { act: "question", as: "verdachte", rights: true }, { role: "politie", facts: { verdenking: true } }, ["VRAAG-5"]],
  ["VRAAG-5 rights first, by a boa", { act: "question", as: "verdachte", rights: true }, { role: "boa" }, ["VRAAG-5"]],
  ["VRAAG-6 rights first, by who may not question", { act: "question", as: "verdachte", rights: true }, { role: "jongerenwerk" }, ["VRAAG-6"]],
  ["VRAAG-3…6 a witness", { act: "question", as: "getuige", rights: false }, { role: "politie", facts: { verdenking: true } }, []],
  ["VRAAG-7 questioning a victim", { act: "question", as: "slachtoffer", rights: false }, { role: "jongerenwerk" }, ["VRAAG-7"]],
  ["VRAAG-7 the police does", { act: "question", as: "slachtoffer", rights: false }, { role: "politie" }, []],
  ["VRAAG-8 tell me when you hear more", { act: "delegate", whom: "vriend", what: "laat-weten" }, {}, ["VRAAG-8"]],
  ["VRAAG-9 tell me when you are afraid", { act: "delegate", whom: "vriend", what: "bang-melden" }, {}, ["VRAAG-9"]],
  // Danger and need (A14)
  ["A14.1 GEV-1 who can protect hears it", share(), { facts: acute }, ["GEV-1"]],
  ["A14.1 GEV-1 who cannot protect", share({ with: ["school"] }), { facts: acute }, []],
  ["A14.1 GEV-1 not acute", share(), { facts: urgent }, []],
  ["A14.1 GEV-1 known already", share(), { facts: acute, reported: true }, []],
  ["A14.1 GEV-2 a desk that picks up now", { act: "call", desk: "112" }, { facts: acute }, ["GEV-2"]],
  ["A14.1 GEV-2 a desk that picks up today", { act: "call", desk: "dienst" }, { facts: acute }, []],
  ["GEV-3 112 for later", { act: "call", desk: "112" }, { facts: urgent }, ["GEV-3"]],
  ["GEV-3 112 for somebody in need", { act: "call", desk: "112" }, { facts: { nood: true } }, []],
  ["GEV-3 another number for later", { act: "call", desk: "dienst" }, { facts: urgent }, []],
  ["GEV-4 who may not be working today", { act: "call", desk: "wijkagent" }, { facts: concrete }, ["GEV-4"]],
  ["GEV-4 with nothing in sight", { act: "call", desk: "wijkagent" }, {}, []],
  ["GEV-5 waiting without a moment", { act: "wait", check: false }, {}, ["GEV-5"]],
  ["GEV-5 waiting until a moment", { act: "wait", check: true, until: "14:00" }, {}, []],
  ["GEV-6 alone, near", { act: "presence", where: "tunnel", company: "alleen" }, { facts: concrete }, ["GEV-6"]],
  ["GEV-6 alone, where it looks threatening", { act: "presence", where: "tunnel", company: "alleen" }, { facts: { "plek.dreigend": true } }, ["GEV-6"]],
  ["GEV-6 alone, at a distance", { act: "presence", where: "brug", company: "alleen", distance: "afstand" }, { facts: concrete }, []],
  ["GEV-6 together", { act: "presence", where: "tunnel", company: "samen" }, { facts: concrete }, []],
  ["GEV-6 nothing known", { act: "presence", where: "tunnel", company: "alleen" }, {}, []],
  ["A14.2 NOOD-1 staying after asking", { act: "assure-care", what: "blijven" }, { facts: { nood: true }, earlier: { asked: true } }, ["NOOD-1"]],
  ["A14.2 NOOD-5 staying without asking", { act: "assure-care", what: "blijven" }, { facts: { nood: true } }, ["NOOD-5"]],
  ["A14.2 NOOD-5 somebody took over", { act: "assure-care", what: "blijven" }, { facts: { nood: true }, relieved: true }, []],
  ["A14.2 NOOD-1 asking", { act: "assure-care", what: "vragen" }, { facts: { nood: true } }, ["NOOD-1"]],
  ["A14.2 NOOD-1 nobody in need", { act: "assure-care", what: "vragen" }, {}, []],
  ["A14.2 NOOD-2 only a number", { act: "assure-care", what: "overdragen" }, { facts: { nood: true } }, ["NOOD-2"]],
  ["A14.2 NOOD-3 handed over after asking", { act: "assure-care", what: "overdragen" }, { facts: { nood: true }, earlier: { asked: true } }, ["NOOD-3"]],
  ["A14.2 NOOD-2 somebody took over: more than a number", { act: "assure-care", what: "overdragen" }, { facts: { nood: true }, relieved: true }, []],
  ["A14.2 NOOD-2, 3 nobody in need", { act: "assure-care", what: "overdragen" }, {}, []],
  ["NAZORG-1 a colleague", { act: "aftercare", whom: "medewerker" }, {}, ["NAZORG-1"]],
  ["NAZORG-2 who was hurt", { act: "aftercare", whom: "slachtoffer" }, {}, ["NAZORG-2"]],
  // Enforcing and deciding
  ["HAND-1 no occasion", { act: "check", what: "id", ground: "geen" }, { role: "politie" }, ["HAND-1"]],
  ["HAND-1 a register without occasion", { act: "check", what: "register", ground: "geen" }, { role: "oov" }, ["HAND-1"]],
  ["HAND-2 an occasion, not noted", { act: "check", what: "alcohol", ground: "ongenoteerd" }, { role: "boa" }, ["HAND-2"]],
  ["HAND-3 no occasion is HAND-1", { act: "check", what: "id", ground: "geen" }, { role: "jongerenwerk" }, ["HAND-1"]],
  ["HAND-3 an ID by who may not ask", { act: "check", what: "id", ground: "taak" }, { role: "jongerenwerk" }, ["HAND-3"]],
  ["HAND-4 a check by who may not", { act: "check", what: "apv", ground: "taak" }, { role: "oov" }, ["HAND-4"]],
  ["HAND-4 a boa within his deed", { act: "check", what: "alcohol", ground: "taak" }, { role: "boa" }, []],
  ["HAND-4 the police", { act: "check", what: "apv", ground: "taak" }, { role: "politie" }, []],
  ["HAND-5 a warning by who may not", { act: "enforce", measure: "waarschuwing" }, { role: "jongerenwerk" }, ["HAND-5"]],
  ["HAND-5 caught in the act: anybody may hold", { act: "enforce", measure: "aanhouding" }, { role: "jongerenwerk" }, []],
  ["HAND-5 by who may", { act: "enforce", measure: "afzetting" }, { role: "politie" }, []],
  ["HAND-6 outside the deed", { act: "enforce", measure: "boete" }, { role: "boa", facts: { "buiten-akte": true } }, ["HAND-6"]],
  ["HAND-6 to Halt, outside the deed", { act: "enforce", measure: "halt" }, { role: "boa", facts: { "buiten-akte": true } }, ["HAND-6"]],
  ["HAND-6 a warning needs no deed", { act: "enforce", measure: "waarschuwing" }, { role: "boa", facts: { "buiten-akte": true } }, []],
  ["HAND-6 within it", { act: "enforce", measure: "boete" }, { role: "boa" }, []],
  ["HAND-6 the police has no deed", { act: "enforce", measure: "boete" }, { role: "politie", facts: { "buiten-akte": true } }, []],
  ["MANDAAT-1 not yours to decide", { act: "decide", intervene: true, mandate: false }, { role: "oov" }, ["MANDAAT-1"]],
  ["MANDAAT-1 yours, or nothing said", { act: "decide", intervene: true }, { role: "oov" }, []],
  ["WEG-1 a request with a threat", { act: "remove", route: "verzoek", free: false }, {}, ["WEG-1"]],
  ["WEG-1 a request", { act: "remove", route: "verzoek" }, {}, []],
  ["WEG-2 unwanted, not unlawful", { act: "remove", route: "ntd" }, { role: "oov" }, ["WEG-2"]],
  ["WEG-2 unlawful", { act: "remove", route: "ntd" }, { role: "oov", facts: { "bericht.onrechtmatig": true } }, []],
  ["WEG-3 past the police", { act: "remove", route: "justitie" }, { role: "oov" }, ["WEG-3"]],
  ["WEG-3 by the police", { act: "remove", route: "justitie" }, { role: "politie" }, []],
  ["WEG-4 the proof goes too", { act: "remove", route: "verzoek" }, { facts: { "bericht.strafbaar": true } }, ["WEG-4"]],
  ["WEG-4 after the police knows", { act: "remove", route: "verzoek" }, { facts: { "bericht.strafbaar": true }, reported: true }, []],
  ["IK.2 MAAT-1 rejected by a court", { act: "measure", instrument: "online-verbod", mandate: true }, { role: "oov" }, ["MAAT-1"]],
  ["IK.2 MAAT-2 only a bill", { act: "measure", instrument: "verwijderbevel", mandate: true }, { role: "oov" }, ["MAAT-2"]],
  ["IK.2 MAAT-3 contested", { act: "measure", instrument: "online172a", mandate: true }, { role: "oov" }, ["MAAT-3"]],
  ["IK.2 MAAT-1…3 in force", { act: "measure", instrument: "noodbevel", mandate: true }, { role: "oov" }, []],
  ["IK.2 MAAT-1…3 unknown", { act: "measure", instrument: "iets", mandate: true }, { role: "oov" }, []],
  ["IK.1 MAAT-4 an order against what is said", { act: "measure", instrument: "noodbevel", mandate: true, against: "uiting" }, { role: "oov" }, ["MAAT-4"]],
  [
    "IK.1 MAAT-4 rejected anyway: MAAT-1 says it",
    { act: "measure", instrument: "online-verbod", mandate: true, against: "uiting" },
    { role: "oov" },
    ["MAAT-1"],
  ],
  ["IK.1 MAAT-4 an order about a place", { act: "measure", instrument: "noodbevel", mandate: true, against: "plek" }, { role: "oov" }, []],
  ["IK.1 MAAT-5 not said why not lighter", { act: "measure", instrument: "noodbevel", mandate: true, notLighter: false }, { role: "oov" }, ["MAAT-5"]],
  ["IK.1 MAAT-6 without an end", { act: "measure", instrument: "noodbevel", mandate: true, ends: false }, { role: "oov" }, ["MAAT-6"]],
  // Telling
  ["LICHT-1 the council about a person", { act: "inform", whom: "raad", about: "persoon" }, { role: "oov" }, ["LICHT-1"]],
  ["LICHT-1 the council about the case", { act: "inform", whom: "raad", about: "zaak" }, { role: "oov" }, []],
  ["LICHT-1 one who needs it about a person", { act: "inform", whom: "school", about: "persoon" }, { role: "oov" }, []],
  ["LICHT-2 posting about a person", { act: "post", channel: "site", about: "persoon" }, { role: "oov" }, ["LICHT-2"]],
  ["LICHT-2 posting about what happens", { act: "post", channel: "site" }, { role: "oov" }, []],
  ["TERUG-1 the police tells what is in it", { act: "feedback", whom: "partner", about: "inhoud" }, { role: "politie" }, ["TERUG-1"]],
  ["TERUG-1 to the young person himself", { act: "feedback", whom: "jongere", about: "inhoud" }, { role: "politie" }, []],
  ["TERUG-2 what happens with it", { act: "feedback", whom: "partner", about: "proces" }, { role: "politie" }, ["TERUG-2"]],
  ["TERUG-2 to the public is something else", { act: "feedback", whom: "publiek", about: "proces" }, {}, []],
  ["TERUG-3 the public hears what is in it", { act: "feedback", whom: "publiek", about: "inhoud" }, {}, ["TERUG-3"]],
  ["NEE-1 no, why, and what instead", { act: "decline", what: "namen", reason: true, alternative: true }, {}, ["NEE-1"]],
  ["NEE-2 no, and why", { act: "decline", what: "namen", reason: true, alternative: false }, {}, ["NEE-2"]],
  ["NEE-3 just no", { act: "decline", what: "namen", reason: false }, {}, ["NEE-3"]],
  ["NEE nothing said about it", { act: "decline", what: "namen" }, {}, []],
];

describe("framework rules", () => {
  it.each(TABLE)("%s", (_what, act, on, expected) => {
    expect([...ids(act, on)].sort()).toEqual([...expected].sort());
  });

  it("has a row that meets each rule, and another for the same act that does not", () => {
    const rows = TABLE.map(([, act, on]) => ({ act: act.act, met: ids(act, on) }));
    const untested = RULE_IDS.filter((id) => id !== "GEV-7" && id !== "NOOD-4").filter((id) => {
      const meeting = rows.filter(({ met }) => met.includes(id));
      return meeting.length === 0 || !rows.some(({ act, met }) => meeting.some((one) => one.act === act) && !met.includes(id));
    });
    expect(untested).toEqual([]);
  });

  it.each([
    ["A14.1 GEV-7 acute danger, and something else first", { facts: acute }, false, true],
    ["A14.1 GEV-7 told in this decision", { facts: acute }, true, false],
    ["A14.1 GEV-7 told before", { facts: acute, reported: true }, false, false],
    ["A14.1 GEV-7 not acute", { facts: urgent }, false, false],
    ["A11.2 GEV-7 held against an earlier decision already", { facts: acute, earlier: { dangerWaited: true } }, false, false],
  ])("%s", (_what, on: On, reports, expected) => {
    expect(dangerWaits(context(on), reports)).toBe(expected);
  });

  it.each([
    ["A14.2 NOOD-4 somebody in need, and something else first", { facts: { nood: true } }, false, true],
    ["A14.2 NOOD-4 cared for in this decision", { facts: { nood: true } }, true, false],
    ["A14.2 NOOD-4 taken over before", { facts: { nood: true }, relieved: true }, false, false],
    ["A14.2 NOOD-4 asked before", { facts: { nood: true }, earlier: { asked: true } }, false, false],
    ["A14.2 NOOD-4 nobody in need", {}, false, false],
    ["A11.2 NOOD-4 held against an earlier decision already", { facts: { nood: true }, earlier: { needWaited: true } }, false, false],
  ])("%s", (_what, on: On, cares, expected) => {
    expect(needWaits(context(on), cares)).toBe(expected);
  });
});
