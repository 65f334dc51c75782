import type { SourceChip } from "../model.ts";

/** Where a judgement comes from, in words: on screen, on paper and in the file that anybody can open. */
export const SOURCE_KINDS: Readonly<Record<SourceChip["kind"], string>> = {
  routekaart: "Routekaart",
  afspraak: "Afspraak",
  recht: "Recht",
  connect: "Vakkennis",
  grens: "Harde grens",
  eigen: "Keuze van de makers",
};
export const SOURCE_STATUSES: Readonly<Record<NonNullable<SourceChip["status"]>, string>> = {
  geldend: "recht",
  betwist: "betwist",
  voorstel: "nog een voorstel",
  "te-verifieren": "nog na te kijken",
};
/** Of what date the law is that a card tells. */
export const sourceState = (checked: string): string => `stand: ${checked}`;
