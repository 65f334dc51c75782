import { schermen } from "./schermen.ts";

/** A section of short lines, with where to go from it. */
interface Advice {
  readonly title: string;
  readonly lines: readonly string[];
  readonly link?: { readonly to: string; readonly text: string };
}

const before: Advice = {
  title: "Vooraf",
  lines: [
    "Je hoeft niets te installeren. Een browser is genoeg, op een laptop, tablet of telefoon.",
    "Open Waterhaven één keer met internet. Daarna werkt het ook zonder.",
    "Er gaat niets naar een server. Wat iemand doet, blijft op zijn eigen apparaat.",
    "Gedeelde laptops? Wis na afloop de pogingen, bij Instellingen.",
    "Speel de casus eerst zelf, in de rol en variant van je groep.",
  ],
  link: { to: "#/voorgedaan", text: "Even meekijken met een collega" },
};

const after: readonly Advice[] = [
  {
    title: "Oefenen of toets?",
    lines: [
      "Kies bijna altijd oefenen. Dan is er hulp, en mag iemand opnieuw kiezen.",
      "Kies toets als jullie willen zien waar je zonder hulp verschilt. Bespreek het daarna altijd.",
      "Gebruik de uitkomst nooit voor een cijfer, een beoordeling of een selectie. Daar is het niet voor gemaakt.",
    ],
  },
  {
    title: "Met eigen afspraken",
    lines: [
      "Maak bij Afspraken jullie eigen set, en bewaar die als bestand.",
      "Deel het bestand vóór de les. Iedereen haalt het binnen en kiest de set, en begint dan pas.",
    ],
    link: { to: "#/afspraken", text: "Naar Afspraken" },
  },
  {
    title: "Inleveren en meelezen",
    lines: [
      "Iedereen kiest aan het eind ‘Print of bewaar’, en dan ‘Logboek’.",
      "Laat iedereen zijn groepsnummer in de bestandsnaam zetten. Liever geen naam.",
      "Open de bestanden samen. Eén bestand lees je na; bij meer bestanden zie je de groep.",
      "Je ziet dan per beslissing wat er is gekozen, hoe het afliep, en vragen om te bespreken. Er staan geen namen en geen scores bij.",
    ],
    link: { to: "#/nabespreking", text: schermen.start.openFile },
  },
  {
    title: "Zorg voor je groep",
    lines: [
      "Bij sommige casussen staat een waarschuwing. Lees die vooraf, en zeg hem tegen je groep.",
      "Overslaan mag altijd, ook halverwege, en niemand hoeft te zeggen waarom.",
      "Herkent iemand iets uit zijn eigen leven? Vraag niet door waar de groep bij is. Praat na afloop, met zijn tweeën.",
      "Gaat het over iemand die nu gevaar loopt? Stop met oefenen en volg de regels van je school of organisatie. Bij direct gevaar: 112.",
      "Raakt het iemand? Bel 113 of 0800-0113, dag en nacht.",
    ],
  },
];

/** Sentences of the page for who gives a lesson or trains a team. The plans are in scenarios/kader/lessen.yaml. */
export const les = {
  title: schermen.start.lesson,
  lead: "Voor docenten, trainers en teamleiders. Meer voorbereiding dan dit heb je niet nodig.",
  print: "Printen",
  before,
  cases: {
    title: "Kies een casus",
    text: "In een hoofdrol speel je het hele verhaal. Een bijrol is kort, en kan alleen in oefenen.",
    link: "Elke casus heeft varianten. Open de casus en kijk onder ‘Voor trainers’: daar maak je een link, en krijgt je hele groep hetzelfde verhaal.",
    case: "Casus",
    goals: "Leerdoelen",
    warning: "Let op:",
    none: "geen rol",
    /** Behind a part in which one learns something else. */
    own: (goals: string) => `(leerdoelen: ${goals})`,
  },
  plans: "Drie manieren",
  after,
} as const;
