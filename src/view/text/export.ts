import type { Grade } from "../../domain/grades.ts";
import { SOURCE_KINDS, SOURCE_STATUSES, sourceState } from "./sources.ts";

/** A sign beside the word of a grade, for paper and files without pictures. */
export const GRADE_SIGNS: Readonly<Record<Grade, string>> = { best: "★", verdedigbaar: "✓", riskant: "▲", fout: "✕" };

/** Sentences of the file that anybody can open. */
export const E = {
  product: "Waterhaven",
  fiction: "Dit is een oefening. Alle berichten, accounts en personen zijn verzonnen.",
  facts: { case: "Casus", role: "Rol", mode: "Vorm", date: "Gespeeld op", set: "Afspraken", goals: "Geoefend met" },
  you: "Jij",
  world: "Er gebeurde",
  remembered: "Wat bleef je bij?",
  did: "Wat je deed",
  later: "Daarna koos je, en dat telt niet mee",
  pivotal: "kernbeslissing, telt dubbel",
  own: "jouw keuze",
  ownReason: "Jouw reden",
  considerations: "Wat ervoor en ertegen spreekt",
  for: "Voor",
  against: "Tegen",
  costs: "Kost",
  parts: "Waarom dit oordeel",
  stronger: "Sterker",
  sources: { kinds: SOURCE_KINDS, statuses: SOURCE_STATUSES, checked: sourceState },
  post: (author: string) => `Bericht van ${author}`,
  picture: (alt: string) => `Beeld: ${alt}`,
  told: "Deze beslissing staat hierboven, bij ‘Drie beslissingen’.",
  steps: "Per stap",
  axes: "Zo pakte je het aan",
  lawful: "Mocht het?",
  tilt: "Te licht of te zwaar?",
  none: "kwam niet voor",
  noAgreements: "In jouw verhaal speelde geen afspraak.",
  noQuestions: "Bij deze poging zijn er geen vragen om te bespreken.",
  from: "Bij",
  nothingWritten: "Niets opgeschreven.",
  total: (points: number) => `${points} van 100`,
  noScore: "geen score",
  rule: "Zo rekenen we",
  reasons: "Waarom niet behaald",
  status: "Wat je met deze score kunt",
  noDate: "zonder-datum",
} as const;
