/** Why a file gives no debrief, and what to do. */
const problems = {
  "too-big": "Dit bestand is te groot voor een logboek van Waterhaven. Kies het bestand dat bij ‘Print of bewaar’ is gemaakt.",
  readable: "Dit is het leesbare bestand (.html). Dat open je zo in je browser. Hier is het logboek nodig: vraag om het bestand dat eindigt op .json.",
  "no-json": "Dit bestand is geen logboek, of het is beschadigd. Een logboek eindigt op .json.",
  foreign: "Dit bestand komt niet uit Waterhaven.",
  newer: "Dit logboek is gemaakt met een nieuwere versie van Waterhaven. Werk Waterhaven hier bij en probeer het opnieuw.",
  damaged: "Dit logboek van Waterhaven is beschadigd. Er mist een stuk, of er staat iets in wat er niet hoort. Vraag om een nieuw bestand.",
  "no-case": "Dit logboek hoort bij een casus die hier niet is. Misschien speelde die persoon een andere versie van Waterhaven.",
  "no-variant": "Dit logboek hoort bij een rol of variant die deze casus niet meer heeft.",
  "no-agreements":
    "Deze poging is gespeeld met eigen afspraken die hier niet staan. Vraag die set als bestand en haal hem binnen bij Afspraken. Alleen precies dezelfde versie past.",
  "agreements-broken": "De eigen afspraken waarmee deze poging is gespeeld, kunnen hier niet worden gelezen. Kijk bij Afspraken wat er mis is.",
  twice: "Deze poging zat al in een ander bestand. Zij telt één keer mee.",
  "not-ended": "Deze poging is nog niet afgelopen. Een nabespreking kan pas als het verhaal is uitgespeeld.",
  "no-connection": "De casus bij dit logboek kan nu niet worden geladen. Misschien is er geen verbinding. Probeer het opnieuw.",
} as const;

/** Sentences for a debrief that is read from a file. */
export const bestand = {
  title: "Nabespreking openen uit een bestand",
  lead: "Kies een logboek dat iemand bij ‘Print of bewaar’ heeft gemaakt. Kies je er meer tegelijk, dan zie je de groep. Er wordt niets opgeslagen en er gaat niets naar een server.",
  pick: "Bestanden kiezen",
  drop: "Of sleep ze hierheen.",
  busy: "De bestanden worden gelezen…",
  notOpened: "Niet geopend",
  problems,
  several: "In dit bestand staan meer pogingen. Welke wil je lezen?",
  choose: "Openen",
  running: "Nog bezig",
  chooseNamed: (title: string, date: string) => `Openen: ${title}, ${date}`,
  home: "Terug naar de casussen",
  banner: {
    title: (date: string) => `Je leest een bestand: een poging van ${date}`,
    text: "Er is niets opgeslagen. Opschrijven en opnieuw kiezen kan hier niet.",
    otherVersion: "De casus is veranderd sinds deze poging. Het oordeel is dat van nu.",
    lost: (n: number) => (n === 1 ? "Eén keuze past niet meer bij de casus en doet niet mee." : `${n} keuzes passen niet meer bij de casus en doen niet mee.`),
    unsure: (title: string) =>
      `Dit logboek is van een oudere versie en zegt alleen hoe de afspraken heetten. Het oordeel is nu onder “${title}” van dit apparaat. Kijk samen of dat dezelfde zijn.`,
    store: "Bewaar op dit apparaat",
    storeHint:
      "Dan staat deze poging bij de pogingen op dit apparaat, op de dag waarop zij is gespeeld. In je voortgang en op je deelnamebewijs telt zij niet mee.",
    other: "Ander bestand",
    group: "Terug naar de groep",
  },
} as const;

export type FileProblem = keyof typeof problems;
