import type { Partner, PartnerBook } from "../partners.ts";

const partner = (more: Partial<Partner> = {}): Partner => ({
  name: "",
  kind: "instantie",
  organisations: 1,
  protects: [],
  keepsSource: false,
  outside: false,
  answers: "vandaag",
  ...more,
});
const desk = (more: Partial<Partner> = {}) => partner({ kind: "loket", of: "politie", protects: ["gevaar", "nood"], keepsSource: true, ...more });
const young = (more: Partial<Partner> = {}) => partner({ kind: "jongere", outside: true, answers: "later", ...more });

/** Enough partners and channels to tell the rules apart. */
export const BOOK: PartnerBook = {
  partners: {
    politie: desk({ kind: "instantie", of: "politie" }),
    "112": desk({ answers: "nu" }),
    meldkamer: desk({ answers: "nu" }),
    dienst: desk(),
    dienstleiding: desk(),
    zeden: desk(),
    wijkagent: desk({ answers: "later" }),
    school: partner(),
    regisseur: partner(),
    crisisdienst: partner({ protects: ["nood"], keepsSource: true, answers: "nu" }),
    groepsapp: partner({ kind: "kring", organisations: 2 }),
    raad: partner({ kind: "kring", organisations: 2 }),
    pers: partner({ kind: "publiek", organisations: 2, outside: true }),
    publiek: partner({ kind: "publiek", organisations: 2, outside: true }),
    groep: young({ organisations: 2 }),
    jongere: young(),
    plaatser: young(),
    vriend: young(),
    bron: young({ outside: false, keepsSource: true }),
  },
  channels: {
    bellen: { name: "", answers: "nu", closed: true },
    mail: { name: "", answers: "later", closed: true },
    app: { name: "", answers: "later", closed: false },
  },
};
