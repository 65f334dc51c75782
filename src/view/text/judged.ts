import type { SourceChip } from "../judgedModel.ts";

/** Words around a judged decision, on screen and in a file. */
export const JUDGED = {
  did: "Wat je deed",
  later: "Daarna koos je, en dat telt niet mee",
  stronger: "Sterker",
  ownReason: "Jouw reden",
  considerations: "Wat ervoor en ertegen spreekt",
  for: "Voor",
  against: "Tegen",
  costs: "Kost",
  own: "jouw keuze",
  pivotal: "kernbeslissing, telt dubbel",
} as const;

/** What a reason stands on. */
export const SOURCES = {
  kind: {
    routekaart: "Routekaart",
    afspraak: "Afspraak",
    recht: "Recht",
    connect: "Vakkennis",
    grens: "Harde grens",
    eigen: "Eigen keuze van dit spel",
  } satisfies Readonly<Record<SourceChip["kind"], string>>,
  status: { geldend: "recht", betwist: "betwist", voorstel: "nog een voorstel", "te-verifieren": "nog na te kijken" } satisfies Readonly<
    Record<NonNullable<SourceChip["status"]>, string>
  >,
  checked: (date: string) => `stand: ${date}`,
} as const;
