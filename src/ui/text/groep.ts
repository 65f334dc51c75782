import { bestand } from "./schermenBestand.ts";

const attempts = (n: number) => (n === 1 ? "1 poging" : `${n} pogingen`);

/** Sentences of the view of a group. */
export const groep = {
  title: "De groep",
  lead: "Zo koos de groep. Er staan geen namen en geen scores bij. Het is om over te praten, niet om iemand te beoordelen.",
  kept: "Er wordt niets opgeslagen. Sluit je dit scherm, dan is het overzicht weg.",
  nothing: "Hier is niets om naast elkaar te leggen. Daarvoor zijn twee pogingen nodig met dezelfde casus, rol en variant.",
  alone: (n: number) =>
    n === 1
      ? "1 poging staat alleen: geen ander had die casus, rol en variant. Je leest haar bij de losse pogingen."
      : `${n} pogingen staan alleen: geen ander had die casus, rol en variant. Je leest ze bij de losse pogingen.`,
  attempts,
  times: (text: string, n: number) => `${text} ${n} ×`,
  modes: "Vorm",
  sets: "Afspraken",
  endings: "Zo liep het af",
  limits: "Harde grenzen",
  noLimits: "Niemand ging over een harde grens.",
  over: (n: number, total: number) => `in ${n} van de ${attempts(total)}`,
  questions: "Om te bespreken",
  questionsLead: "Over wat in deze groep het vaakst sterker kon.",
  noQuestions: "Er ging weinig mis. Praat over een keuze waar jullie verschilden.",
  about: (title: string) => `Bij ‘${title}’`,
  decisions: "Beslissingen",
  decisionsLead: "De eerste keuze telt, ook als iemand daarna opnieuw koos.",
  cameHere: (n: number, total: number) => (n === total ? "Iedereen kwam hier." : `Hier kwamen er ${n} van de ${total}.`),
  choice: "Keuze",
  count: "Hoe vaak",
  composed: "Dit antwoord bestaat uit onderdelen. Alleen het oordeel is geteld.",
  refused: (n: number) => (n === 1 ? "1 bestand of poging doet niet mee" : `${n} bestanden of pogingen doen niet mee`),
  reasons: bestand.problems,
  each: (n: number) => `De losse pogingen (${n})`,
  eachHint: "Staat er een naam in een bestandsnaam? Laat dit dan dicht als iedereen meekijkt.",
  open: "Openen",
  openNamed: (file: string) => `Openen: ${file}`,
  print: "Printen",
  other: "Andere bestanden",
} as const;
