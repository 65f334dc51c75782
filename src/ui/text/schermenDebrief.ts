import type { DebriefView } from "../../view/model.ts";
import { nl } from "./nl.ts";

/** The parts of the debrief in the order of the product document; the score comes last. Also their names in the address. */
export const DEBRIEF_PARTS = ["gebeurd", "drie", "patroon", "afspraken", "maandag", "alles", "score"] as const;
export type DebriefPart = (typeof DEBRIEF_PARTS)[number];

type Outcome = DebriefView["agreements"][number]["outcome"];

const parts: Readonly<Record<DebriefPart, { readonly title: string; readonly short: string; readonly lead: string }>> = {
  gebeurd: { title: "Wat gebeurde er?", short: "Wat gebeurde er", lead: "Wat jij deed, en wat er intussen binnenkwam." },
  drie: { title: "Drie beslissingen", short: "Drie beslissingen", lead: "De keuzes die het meest zeggen." },
  patroon: { title: "Jouw patroon", short: "Jouw patroon", lead: "Wat je keuzes samen laten zien." },
  afspraken: { title: "Afspraken", short: "Afspraken", lead: "Wat jij en je partners vooraf hadden afgesproken." },
  maandag: { title: "Wat doe je maandag?", short: "Maandag", lead: "Schrijf één ding op voor de volgende keer. Klein mag." },
  alles: { title: "Alles bekijken", short: "Alles bekijken", lead: "Elke beslissing, met de reden, de bron en wat sterker was." },
  score: { title: "De score", short: "De score", lead: "Als laatste. Wat je hierboven las, is belangrijker." },
};

const outcomes: Readonly<Record<Outcome, string>> = {
  nagekomen: "nagekomen",
  gebroken: "niet nagekomen",
  anders: "anders opgelost",
  "niet-gezien": "niet gezien",
  botst: "botst met de wet",
  "niet-aan-de-orde": "speelde niet",
};

/** Sentences of the debrief screen. */
export const debrief = {
  kicker: "Nabespreking",
  parts,
  outcomes,
  nav: "Delen van de nabespreking",
  partOf: (index: number, total: number) => `Deel ${index} van ${total}`,
  next: (name: string) => `Volgende: ${name.toLowerCase()}`,
  previous: "Vorige",
  close: "Naar de casussen",
  routes: "Wat als …",
  again: "Nog een keer spelen",
  print: "Print",
  export: "Bewaar",
  exportNamed: "Bewaar deze nabespreking als bestand",
  notScored: "De afloop telt niet mee in je oordeel.",
  goals: "Je oefende met",
  timeline: { name: "Tijdlijn", you: "Jij", world: "Er gebeurde", toDecision: (title: string) => `Bekijk deze beslissing: ${title}` },
  remembered: { label: "Wat bleef je bij?", hint: "Eén of twee zinnen voor jezelf." },
  three: {
    zwakste: "Hier kon het sterker",
    kern: "Hier draaide het om",
    sterk: "Dit zat goed",
    none: "Er zijn nog geen beslissingen om te bespreken. Speel nog een stukje, dan staan ze hier.",
    post: "Zo zag het bericht er toen uit",
  },
  elsewhere: "In een andere rol",
  pattern: {
    steps: "Per stap",
    none: "kwam niet voor",
    axes: "Zo pakte je het aan",
    axesFew: "Te weinig beslissingen om hier iets over te zeggen.",
    tilt: "Te licht of te zwaar?",
    times: (n: number) => `${n} ×`,
    lawful: "Mocht het?",
    legend: "Betekenis van de tekens",
  },
  agreements: {
    none: "In jouw verhaal speelde geen afspraak. In de kennisbank lees je welke er zijn.",
    rest: (n: number) => (n === 1 ? "1 afspraak speelde hier niet" : `${n} afspraken speelden hier niet`),
  },
  monday: {
    when: "De volgende keer dat ik …",
    act: "… doe ik",
    empty: "Nog niets opgeschreven. Eén zin is genoeg.",
    /** The sentence as it is kept; `open` stands for a half that is not there yet. */
    sentence: { start: "De volgende keer dat ik ", middle: ", doe ik ", end: ".", open: "…" },
  },
  note: {
    privacy: `${nl.ownWords.privacy} Je tekst blijft op dit apparaat.`,
    saved: "Opgeslagen",
    left: nl.ownWords.left,
  },
  score: {
    of: "van 100",
    none: "geen score",
    steps: "Per stap",
    rule: "Zo rekenen we",
    reasons: "Waarom niet behaald",
    status: "Wat je met deze score kunt",
    step: "Stap",
    points: "Score",
  },
} as const;
