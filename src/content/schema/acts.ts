import * as v from "valibot";
import { ABOUT, IDENTIFICATIONS, SHARE_FORMS, TOLD, type Act } from "../../domain/acts.ts";
import { clock, id, text } from "./common.ts";

const yesNo = v.boolean();
const about = v.picklist(ABOUT);
const one = <const T extends readonly string[]>(...words: T) => v.picklist(words);
const maybe = <S extends v.GenericSchema>(schema: S) => v.optional(schema);
/** The first field of an act may be left out; it then says something about itself all the same. */
const standing = <S extends v.GenericSchema>(schema: S, value: v.InferInput<S>) => v.optional(schema, value);

/** The fields of every act, the first one first: `{ note: feiten }` is short for `{ note: { what: feiten } }`. */
export const actFields = {
  note: v.strictObject({ what: one("feiten", "vermoeden") }),
  capture: v.strictObject({ how: one("schermafdruk", "foto", "politiemiddel"), of: maybe(id) }),
  view: v.strictObject({ of: id }),
  consult: v.strictObject({ whom: id }),
  "ask-meaning": v.strictObject({ whom: id }),
  verify: v.strictObject({ what: text }),
  search: v.strictObject({
    scope: one("fenomeen", "persoon", "besloten"),
    cover: standing(one("herkenbaar", "heimelijk"), "herkenbaar"),
    target: maybe(id),
    people: maybe(one("een", "meer")),
    record: maybe(one("niets", "doel", "lijst", "opnieuw")),
    again: maybe(yesNo),
  }),
  share: v.strictObject({
    with: v.union([
      v.pipe(
        id,
        v.transform((partner) => [partner]),
      ),
      v.pipe(v.array(id), v.minLength(1, "minstens één partner")),
    ]),
    purpose: maybe(text),
    data: maybe(v.array(id)),
    form: maybe(v.picklist(SHARE_FORMS)),
    identified: maybe(v.picklist(IDENTIFICATIONS)),
    channel: maybe(text),
    told: maybe(v.picklist(TOLD)),
    withoutTask: maybe(yesNo),
    traceable: maybe(one("moment", "plek", "maatregel")),
  }),
  call: v.strictObject({ desk: id, about: maybe(text) }),
  contact: v.strictObject({
    how: one("openbaar", "dm", "bellen", "opzoeken", "ouder"),
    whom: maybe(id),
    hidden: maybe(yesNo),
    account: maybe(one("werk", "prive")),
    about: maybe(about),
  }),
  introduce: v.strictObject({ as: one("functie", "ontkend", "verzwegen") }),
  "end-contact": v.strictObject({ whom: id }),
  "assure-care": v.strictObject({ what: one("blijven", "vragen", "overdragen") }),
  promise: v.strictObject({ what: one("geheim", "anoniem", "afloop", "inzet", "eerst-horen", "grens", "geen-antwoord", "inschatting") }),
  address: v.strictObject({ what: text, seen: maybe(yesNo), about: maybe(about) }),
  presence: v.strictObject({ where: text, company: standing(one("alleen", "samen"), "samen"), distance: maybe(one("dichtbij", "afstand")) }),
  check: v.strictObject({
    what: one("id", "apv", "alcohol", "tas", "toestel", "register"),
    ground: standing(one("taak", "ongenoteerd", "ander-doel", "geen"), "taak"),
  }),
  "check-on-site": v.strictObject({ what: text }),
  enforce: v.strictObject({ measure: one("waarschuwing", "boete", "halt", "aanhouding", "gebiedsverbod", "afzetting", "beslag") }),
  question: v.strictObject({ as: one("getuige", "slachtoffer", "verdachte"), rights: standing(yesNo, false), about: maybe(about) }),
  request: v.strictObject({ what: one("beeld", "wachtwoord", "scherm", "namen"), whom: id }),
  open: v.strictObject({ what: one("account", "toestel", "besloten", "uitnodiging"), letIn: maybe(yesNo) }),
  provoke: v.strictObject({ how: one("testkoop", "lokbericht", "aanzetten") }),
  delete: v.strictObject({ what: one("beeld", "bericht") }),
  record: v.strictObject({ where: one("mutatie", "proces-verbaal", "toezichtnotitie", "dossier"), people: maybe(one("nodig", "voor-later")) }),
  advise: v.strictObject({ whom: id }),
  inform: v.strictObject({ whom: id, about: maybe(about) }),
  organise: v.strictObject({ what: text }),
  decline: v.strictObject({ what: text, reason: maybe(yesNo), alternative: maybe(yesNo) }),
  decide: v.strictObject({ intervene: yesNo, mandate: maybe(yesNo) }),
  measure: v.strictObject({
    instrument: id,
    mandate: standing(yesNo, false),
    against: maybe(one("uiting", "plek", "persoon", "groep")),
    notLighter: maybe(yesNo),
    ends: maybe(yesNo),
  }),
  remove: v.strictObject({ route: one("verzoek", "ntd", "justitie"), free: maybe(yesNo) }),
  post: v.strictObject({ channel: text, about: maybe(about), hidden: maybe(yesNo) }),
  wait: v.strictObject({ until: maybe(clock), check: standing(yesNo, false) }),
  delegate: v.strictObject({ whom: id, what: one("inloggen", "chats-lezen", "uithoren", "laat-weten", "bang-melden") }),
  feedback: v.strictObject({
    whom: one("bron", "jongere", "partner", "publiek"),
    about: standing(one("proces", "inhoud", "melding"), "proces"),
  }),
  aftercare: v.strictObject({ whom: one("jongere", "slachtoffer", "gezin", "medewerker") }),
  agree: v.strictObject({ what: text }),
} satisfies { readonly [K in Act["act"]]: v.GenericSchema<unknown, Fields<K>> };

/** What the domain knows of an act beside its name; left out or `undefined` is the same in compiled JSON. */
type Fields<K extends Act["act"]> = Loose<Omit<Extract<Act, { act: K }>, "act">>;
type Loose<T> = { readonly [P in keyof T]: undefined extends T[P] ? T[P] | undefined : T[P] };
