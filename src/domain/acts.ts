/**
 * What an option *does*, in the domain's words: a closed list (scenario-format, "Acts"; domain model chapter 1).
 * The framework rules judge these acts against the facts a role knows; the author's words never do.
 * Field values are Dutch terms of the field, because the rules and the authors share them.
 */
export type Act =
  | { readonly act: "note"; readonly what: "feiten" | "vermoeden" }
  | { readonly act: "capture"; readonly how: "schermafdruk" | "foto" | "politiemiddel"; readonly of?: string }
  /** `of`: `beeld`, `profiel` (one look at a public profile), `eigen-jongere` (what he shows you), or a message. */
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
      /** The same person was looked up before. */
      readonly again?: boolean;
    }
  | ShareAct
  | { readonly act: "call"; readonly desk: string; readonly about?: string }
  | {
      readonly act: "contact";
      readonly how: "openbaar" | "dm" | "bellen" | "opzoeken" | "ouder";
      readonly whom?: string;
      readonly hidden?: boolean;
      readonly account?: "werk" | "prive";
      readonly about?: About;
    }
  /** Saying who you are, also when somebody asks. */
  | { readonly act: "introduce"; readonly as: "functie" | "ontkend" | "verzwegen" }
  | { readonly act: "end-contact"; readonly whom: string }
  | { readonly act: "assure-care"; readonly what: "blijven" | "vragen" | "overdragen" }
  | { readonly act: "promise"; readonly what: "geheim" | "anoniem" | "afloop" | "inzet" | "eerst-horen" | "grens" | "geen-antwoord" | "inschatting" }
  /** `seen` false: about something that somebody else told. */
  | { readonly act: "address"; readonly what: string; readonly seen?: boolean; readonly about?: About }
  | { readonly act: "presence"; readonly where: string; readonly company: "alleen" | "samen"; readonly distance?: "dichtbij" | "afstand" }
  | {
      readonly act: "check";
      readonly what: "id" | "apv" | "alcohol" | "tas" | "toestel" | "register";
      readonly ground: "taak" | "ongenoteerd" | "ander-doel" | "geen";
    }
  | { readonly act: "check-on-site"; readonly what: string }
  | { readonly act: "enforce"; readonly measure: "waarschuwing" | "boete" | "halt" | "aanhouding" | "gebiedsverbod" | "afzetting" | "beslag" }
  | { readonly act: "question"; readonly as: "getuige" | "slachtoffer" | "verdachte"; readonly rights: boolean; readonly about?: About }
  /** Asking somebody for something that is his to give or to keep. */
  | { readonly act: "request"; readonly what: "beeld" | "wachtwoord" | "scherm" | "namen"; readonly whom: string }
  /** Getting into something: another's account, a phone, a closed group, or an invitation link. */
  | { readonly act: "open"; readonly what: "account" | "toestel" | "besloten" | "uitnodiging"; readonly letIn?: boolean }
  | { readonly act: "provoke"; readonly how: "testkoop" | "lokbericht" | "aanzetten" }
  | { readonly act: "delete"; readonly what: "beeld" | "bericht" }
  | { readonly act: "record"; readonly where: "mutatie" | "proces-verbaal" | "toezichtnotitie" | "dossier"; readonly people?: "nodig" | "voor-later" }
  | { readonly act: "advise"; readonly whom: string }
  | { readonly act: "inform"; readonly whom: string; readonly about?: About }
  | { readonly act: "organise"; readonly what: string }
  | { readonly act: "decline"; readonly what: string; readonly reason?: boolean; readonly alternative?: boolean }
  | { readonly act: "decide"; readonly intervene: boolean; readonly mandate?: boolean }
  /** `instrument`: id in interventiekaart.yaml. `mandate`: taken by, or in the name of, who may decide. The rest is the reason, as far as it was said. */
  | {
      readonly act: "measure";
      readonly instrument: string;
      readonly mandate: boolean;
      /** What it is against. */
      readonly against?: "uiting" | "plek" | "persoon" | "groep";
      /** Said why something lighter is not enough. */
      readonly notLighter?: boolean;
      /** Has an end. */
      readonly ends?: boolean;
    }
  /** `free` false: asked with a threat, so that it is an order in disguise. */
  | { readonly act: "remove"; readonly route: "verzoek" | "ntd" | "justitie"; readonly free?: boolean }
  | { readonly act: "post"; readonly channel: string; readonly about?: About; readonly hidden?: boolean }
  | { readonly act: "wait"; readonly until?: string; readonly check: boolean }
  | { readonly act: "delegate"; readonly whom: string; readonly what: "inloggen" | "chats-lezen" | "uithoren" | "laat-weten" | "bang-melden" }
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
  /** Whether the young person or the source hears of it, and when. */
  readonly told?: Told;
  /** True when no receiver has a task for this purpose. */
  readonly withoutTask?: boolean;
  /** The source can be guessed from when it is told, from the place, or from the measure that follows. */
  readonly traceable?: "moment" | "plek" | "maatregel";
}

/**
 * Some acts of one kind: every named field has one of these values; `with` and `data` when one item is among them.
 * `tell` is every share or call that reaches one of `who`, or anybody when `who` is not named.
 */
export interface ActPattern {
  readonly act: Act["act"] | "tell";
  readonly fields: Readonly<Record<string, readonly (string | boolean)[]>>;
}

/** What is told: the case, a person in it, who the source is, or that somebody reported. */
export const ABOUT = ["zaak", "persoon", "bron", "melding"] as const;
export type About = (typeof ABOUT)[number];

export const TOLD = ["vooraf", "achteraf", "niet"] as const;
export type Told = (typeof TOLD)[number];

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
  "introduce",
  "end-contact",
  "assure-care",
  "promise",
  "address",
  "presence",
  "check",
  "check-on-site",
  "enforce",
  "question",
  "request",
  "open",
  "provoke",
  "delete",
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
