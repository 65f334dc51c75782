/**
 * What an option *does*, in the domain's words: a closed list (scenario-format, "Acts"; domain model chapter 1).
 * The framework rules judge these acts against the facts a role knows; the author's words never do.
 * Field values are Dutch terms of the field, because the rules and the authors share them.
 */
export type Act =
  | { readonly act: "note"; readonly what: "feiten" | "vermoeden" }
  | { readonly act: "capture"; readonly how: "schermafdruk" | "foto" | "politiemiddel"; readonly of?: string }
  | { readonly act: "view"; readonly of: string }
  | { readonly act: "consult"; readonly whom: string }
  | { readonly act: "ask-meaning"; readonly whom: string }
  | { readonly act: "verify"; readonly what: string }
  | {
      readonly act: "search";
      readonly scope: "fenomeen" | "persoon" | "besloten";
      readonly cover: "herkenbaar" | "heimelijk";
      readonly target?: string;
      /** How many people are looked up; two or more with `record` makes a list (HG-3b d). */
      readonly people?: "een" | "meer";
      /** What stays of the search. */
      readonly record?: "niets" | "doel" | "lijst" | "opnieuw";
    }
  | ShareAct
  | { readonly act: "call"; readonly desk: string; readonly about?: string }
  | { readonly act: "contact"; readonly how: "openbaar" | "dm" | "bellen" | "opzoeken" | "ouder"; readonly whom?: string; readonly hidden?: boolean }
  | { readonly act: "assure-care"; readonly what: "blijven" | "vragen" | "overdragen" }
  | { readonly act: "promise"; readonly what: "geheim" | "anoniem" | "afloop" | "inzet" | "eerst-horen" }
  | { readonly act: "address"; readonly what: string }
  | { readonly act: "presence"; readonly where: string; readonly company: "alleen" | "samen"; readonly distance?: "dichtbij" | "afstand" }
  | { readonly act: "check"; readonly what: "id" | "apv" | "alcohol" | "tas" | "toestel" | "register"; readonly ground: "taak" | "ander-doel" | "geen" }
  | { readonly act: "check-on-site"; readonly what: string }
  | { readonly act: "enforce"; readonly measure: "waarschuwing" | "boete" | "halt" | "aanhouding" | "gebiedsverbod" | "afzetting" }
  | { readonly act: "question"; readonly as: "getuige" | "slachtoffer" | "verdachte"; readonly rights: boolean }
  | { readonly act: "record"; readonly where: "mutatie" | "proces-verbaal" | "toezichtnotitie" | "dossier"; readonly people?: "nodig" | "voor-later" }
  | { readonly act: "advise"; readonly whom: string }
  | { readonly act: "inform"; readonly whom: string; readonly about?: "zaak" | "persoon" | "bron" | "melding" }
  | { readonly act: "organise"; readonly what: string }
  | { readonly act: "decline"; readonly what: string }
  | { readonly act: "decide"; readonly intervene: boolean; readonly mandate?: boolean }
  | { readonly act: "measure"; readonly instrument: string; readonly mandate: boolean }
  | { readonly act: "remove"; readonly route: "verzoek" | "ntd" | "justitie" }
  | { readonly act: "post"; readonly channel: string }
  | { readonly act: "wait"; readonly until?: string; readonly check: boolean }
  | { readonly act: "delegate"; readonly whom: string; readonly what: "inloggen" | "chats-lezen" | "uithoren" }
  | { readonly act: "feedback"; readonly whom: "bron" | "jongere" | "partner" | "publiek"; readonly about: "proces" | "inhoud" | "melding" }
  | { readonly act: "aftercare"; readonly whom: "jongere" | "slachtoffer" | "gezin" | "medewerker" }
  | { readonly act: "agree"; readonly what: string };

/** The parts of sharing (SPEC A17). The share builder makes one of these; an option may carry a fixed one. */
export interface ShareAct {
  readonly act: "share";
  readonly with: readonly string[];
  readonly purpose?: string;
  readonly data?: readonly string[];
  readonly form?: ShareForm;
  readonly identified?: Identification;
  readonly channel?: string;
  readonly toldBeforehand?: boolean;
  /** True when no receiver has a task for this purpose. */
  readonly withoutTask?: boolean;
}

/**
 * Some acts of one kind: every named field has one of these values; `with` and `data` when one item is among them.
 * `tell` is every share or call that reaches one of `who`, or anybody when `who` is not named.
 */
export interface ActPattern {
  readonly act: Act["act"] | "tell";
  readonly fields: Readonly<Record<string, readonly (string | boolean)[]>>;
}

/** From light to heavy. */
export const SHARE_FORMS = ["gesproken", "notitie", "schermafdruk", "origineel"] as const;
export type ShareForm = (typeof SHARE_FORMS)[number];

/** From anonymous to named. */
export const IDENTIFICATIONS = ["geen", "omschrijving", "account", "naam"] as const;
export type Identification = (typeof IDENTIFICATIONS)[number];

export const ACT_KINDS = [
  "note",
  "capture",
  "view",
  "consult",
  "ask-meaning",
  "verify",
  "search",
  "share",
  "call",
  "contact",
  "assure-care",
  "promise",
  "address",
  "presence",
  "check",
  "check-on-site",
  "enforce",
  "question",
  "record",
  "advise",
  "inform",
  "organise",
  "decline",
  "decide",
  "measure",
  "remove",
  "post",
  "wait",
  "delegate",
  "feedback",
  "aftercare",
  "agree",
] as const satisfies readonly Act["act"][];
