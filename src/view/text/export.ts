import type { Grade } from "../../domain/grades.ts";

/** A sign beside the word of a grade, for paper and files without pictures. */
export const GRADE_SIGNS: Readonly<Record<Grade, string>> = { best: "★", verdedigbaar: "✓", riskant: "▲", fout: "✕" };

/** Sentences of the file that anybody can open; what also stands on screen is in debriefParts.ts, judged.ts and sources.ts. */
export const E = {
  product: "Waterhaven",
  fiction: "Dit is een oefening. Alle berichten, accounts en personen zijn verzonnen.",
  goals: "Geoefend met",
  parts: "Waarom dit oordeel",
  post: (author: string) => `Bericht van ${author}`,
  picture: (alt: string) => `Beeld: ${alt}`,
  noAgreements: "In jouw verhaal speelde geen afspraak.",
  nothingWritten: "Niets opgeschreven.",
  total: (points: number) => `${points} van 100`,
  noDate: "zonder-datum",
} as const;
