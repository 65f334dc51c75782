import { ACT_KINDS, type Act } from "../../domain/acts.ts";
import { nearest } from "../diagnostics.ts";
import { isPlain } from "../merge.ts";

/** The first field of every act: `{ note: feiten }` is short for `{ note: { what: feiten } }`. */
const FIRST: Readonly<Record<Act["act"], string>> = {
  note: "what",
  capture: "how",
  view: "of",
  consult: "whom",
  "ask-meaning": "whom",
  verify: "what",
  search: "scope",
  share: "with",
  call: "desk",
  contact: "how",
  "assure-care": "what",
  promise: "what",
  address: "what",
  presence: "where",
  check: "what",
  "check-on-site": "what",
  enforce: "measure",
  question: "as",
  record: "where",
  advise: "whom",
  inform: "whom",
  organise: "what",
  decline: "what",
  decide: "intervene",
  measure: "instrument",
  remove: "route",
  post: "channel",
  wait: "until",
  delegate: "whom",
  feedback: "whom",
  aftercare: "whom",
  agree: "what",
};

/** What a field means when the author leaves it out. */
const DEFAULTS: Partial<Readonly<Record<Act["act"], Readonly<Record<string, unknown>>>>> = {
  search: { cover: "herkenbaar" },
  presence: { company: "samen" },
  check: { ground: "taak" },
  question: { rights: false },
  measure: { mandate: false },
  wait: { check: false },
  feedback: { about: "proces" },
};

/** Closed fields and their words: what the hard-limit table reads has to be spelled right. */
const WORDS: Partial<Readonly<Record<Act["act"], Readonly<Record<string, readonly unknown[]>>>>> = {
  note: { what: ["feiten", "vermoeden"] },
  capture: { how: ["schermafdruk", "foto", "politiemiddel"] },
  search: {
    scope: ["fenomeen", "persoon", "besloten"],
    cover: ["herkenbaar", "heimelijk"],
    people: ["een", "meer"],
    record: ["niets", "doel", "lijst", "opnieuw"],
  },
  share: { form: ["gesproken", "notitie", "schermafdruk", "origineel"], identified: ["geen", "omschrijving", "account", "naam"] },
  contact: { how: ["openbaar", "dm", "bellen", "opzoeken", "ouder"] },
  "assure-care": { what: ["blijven", "vragen", "overdragen"] },
  promise: { what: ["geheim", "anoniem", "afloop", "inzet", "eerst-horen"] },
  presence: { company: ["alleen", "samen"], distance: ["dichtbij", "afstand"] },
  check: { what: ["id", "apv", "alcohol", "tas", "toestel", "register"], ground: ["taak", "ander-doel", "geen"] },
  enforce: { measure: ["waarschuwing", "boete", "halt", "aanhouding", "gebiedsverbod", "afzetting"] },
  question: { as: ["getuige", "slachtoffer", "verdachte"] },
  record: { where: ["mutatie", "proces-verbaal", "toezichtnotitie", "dossier"], people: ["nodig", "voor-later"] },
  inform: { about: ["zaak", "persoon", "bron", "melding"] },
  remove: { route: ["verzoek", "ntd", "justitie"] },
  delegate: { what: ["inloggen", "chats-lezen", "uithoren"] },
  feedback: { whom: ["bron", "jongere", "partner", "publiek"], about: ["proces", "inhoud", "melding"] },
  aftercare: { whom: ["jongere", "slachtoffer", "gezin", "medewerker"] },
};

/** Fields beside the first one and the closed ones. */
const MORE: Partial<Readonly<Record<Act["act"], readonly string[]>>> = {
  capture: ["of"],
  search: ["target"],
  share: ["purpose", "data", "channel", "toldBeforehand", "withoutTask"],
  call: ["about"],
  contact: ["whom", "hidden"],
  question: ["rights"],
  inform: ["whom"],
  decide: ["mandate"],
  measure: ["mandate"],
  wait: ["check"],
};

export type CompiledAct = { readonly ok: true; readonly act: Act } | { readonly ok: false; readonly message: string };

/** One act as the author wrote it, to the typed act the rules read. */
export function compileAct(written: unknown): CompiledAct {
  if (!isPlain(written)) return { ok: false, message: "Een handeling is een regel als { note: feiten }." };
  const [key, value] = Object.entries(written)[0] ?? [];
  const kind = ACT_KINDS.find((known) => known === key);
  if (!kind || Object.keys(written).length !== 1) {
    const near = key === undefined ? undefined : nearest(key, ACT_KINDS);
    return { ok: false, message: `De handeling “${key ?? ""}” bestaat niet.${near === undefined ? "" : ` Bedoelde je “${near}”?`}` };
  }
  const first = FIRST[kind];
  const fields = isPlain(value) ? value : { [first]: value };
  const act: Record<string, unknown> = { act: kind, ...DEFAULTS[kind], ...fields };
  if (kind === "share" && typeof act["with"] === "string") act["with"] = [act["with"]];
  const fieldsOf = [first, ...Object.keys(WORDS[kind] ?? {}), ...(MORE[kind] ?? [])];
  const strange = Object.keys(fields).find((field) => !fieldsOf.includes(field));
  if (strange !== undefined) {
    const near = nearest(strange, fieldsOf);
    return { ok: false, message: `Bij ${kind} hoort geen “${strange}”.${near === undefined ? "" : ` Bedoelde je “${near}”?`}` };
  }
  for (const [field, words] of Object.entries(WORDS[kind] ?? {})) {
    if (act[field] !== undefined && !words.includes(act[field]))
      return { ok: false, message: `“${JSON.stringify(act[field])}” kan niet bij ${kind}.${field}. Kies uit: ${words.join(", ")}.` };
  }
  if (act[first] === undefined && kind !== "wait") return { ok: false, message: `Bij ${kind} hoort ${first}.` };
  return { ok: true, act: act as unknown as Act };
}
