import type { Agreement, Within } from "../../domain/framework.ts";
import type { Grade } from "../../domain/grades.ts";
import type { Role } from "../../domain/roles.ts";

export const PARTY_NAMES: Readonly<Record<Role, string>> = { jongerenwerk: "Jongerenwerk", politie: "Politie", boa: "Boa", oov: "OOV" };

export const KIND_WORDS: Readonly<Record<Agreement["kind"], string>> = {
  model: "Model uit de routekaart",
  example: "Voorbeeld",
  local: "Van de gemeente",
};

export const TERM_WORDS: Readonly<Record<Extract<Within, string>, string>> = {
  direct: "Direct, vóór iets anders",
  "zelfde-dag": "Dezelfde dag",
  "voor-tijdstip": "Vóór het tijdstip van het gevaar",
  "volgend-overleg": "In het volgende overleg",
  later: "Later, in de dagen erna",
  altijd: "Altijd",
};

export const AGREEMENT = {
  minutes: (minutes: number) => (minutes % 60 === 0 && minutes > 60 ? `Binnen ${minutes / 60} uur` : `Binnen ${minutes} minuten`),
  afterAct: (ways: string) => `Je doet dit: ${ways}.`,
  breach: {
    best: "Een breuk telt niet.",
    verdedigbaar: "Houd je je er niet aan? Dan is dat ‘kan ook’.",
    riskant: "Houd je je er niet aan? Dan is dat riskant.",
    fout: "Houd je je er niet aan? Dan is dat ‘niet doen’.",
  } satisfies Record<Grade, string>,
  softened: "Houd je je er niet aan? Dan is dat hooguit riskant: dit is een voorbeeld.",
  worse: (conditions: string, grade: string) => `Zwaarder (${grade}) als dit erbij komt: ${conditions}`,
  author: "De casus zegt zelf hoe je hem hield.",
  nobody: "Dit is uitleg. Het telt niet mee.",
  everybody: "Iedereen",
  own: "Onze keuze",
  partly: "deels onze keuze",
  sources: {
    routekaart: "Routekaart",
    connect: "Connect",
    interventiekaart: "Interventiekaart",
    kamervragen: "Kamervragen",
    recht: "Recht",
    eigen: "Eigen afspraak",
  },
  or: (items: string, last: string) => `${items} of ${last}`,
} as const;
