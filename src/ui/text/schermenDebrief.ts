import type { Role } from "../../domain/roles.ts";
import { DEBRIEF, DEBRIEF_PARTS, DEBRIEF_WORDS as W, PART_WORDS, THREE_WORDS, type DebriefPart } from "../../view/text/debriefParts.ts";
import { nl } from "./nl.ts";

export { DEBRIEF_PARTS, partNamed, type DebriefPart } from "../../view/text/debriefParts.ts";

/** Where another role is, in a sentence. */
const at: Readonly<Record<Role, string>> = {
  jongerenwerk: "Bij de jongerenwerker",
  politie: "Bij de politie",
  boa: "Bij de boa",
  oov: "Bij de adviseur openbare orde en veiligheid",
};

const named = (part: DebriefPart) => `${DEBRIEF_PARTS.indexOf(part) + 1} (${PART_WORDS[part].short.toLowerCase()})`;

/** Sentences of the debrief screen. */
export const debrief = {
  kicker: DEBRIEF,
  parts: PART_WORDS,
  nav: "Delen van de nabespreking",
  /** Beside the bare numbers of a small screen. */
  how: `Lees op volgorde. Of ga meteen naar ${named("drie")} en ${named("maandag")}.`,
  partOf: (index: number, total: number) => `Deel ${index} van ${total}`,
  next: (name: string) => `Volgende: ${name.toLowerCase()}`,
  previous: "Vorige",
  close: "Naar de casussen",
  routes: "Wat als …",
  again: "Nog een keer spelen",
  keep: "Print of bewaar",
  notScored: "De afloop telt niet mee.",
  goals: "Je oefende met",
  timeline: { name: "Tijdlijn", you: W.you, world: W.world, toDecision: (title: string) => `Bekijk deze beslissing: ${title}` },
  remembered: { label: W.remembered, hint: "Eén of twee zinnen voor jezelf." },
  three: {
    ...THREE_WORDS,
    none: "Er zijn nog geen beslissingen om te bespreken. Speel nog een stukje, dan staan ze hier.",
    post: "Zo zag het bericht er toen uit",
    said: "Het bericht waar het over ging",
    before: (clock: string) => `Het bericht staat hierboven, bij ${clock}.`,
    elsewhere: W.told,
  },
  elsewhere: {
    title: "Zo had het bij de anderen kunnen lopen",
    at,
    why: "Dit is hun sterkste route, niet jouw verhaal. Wat jij deed, werkt hier niet door.",
    post: (name: string) => `Op hun scherm: een bericht van ${name}`,
    loading: "De verhalen van de anderen worden opgehaald…",
    failed: "Dit kon nu niet worden geladen. Misschien is er geen verbinding.",
    retry: "Opnieuw proberen",
    none: "In deze casus speelt geen andere rol mee.",
  },
  pattern: {
    steps: W.steps,
    none: W.none,
    axes: W.axes,
    axesFew: "Te weinig beslissingen om hier iets over te zeggen.",
    axesCounted: W.axesCounted,
    tilt: W.tilt,
    tiltCounted: W.tiltCounted,
    both: W.tiltBoth,
    times: (n: number) => `${n} ×`,
    lawful: W.lawful,
    legend: "Betekenis van de tekens",
    lensWhat: "Waar",
    lensCount: W.lensCount,
    lensNone: W.lensNone,
    lensTable: "Lees het als tabel",
    lensOpen: (title: string) => `Bekijk deze beslissing: ${title}`,
  },
  agreements: {
    none: "In jouw verhaal speelde geen afspraak. In de kennisbank lees je welke er zijn.",
    rest: (n: number) => (n === 1 ? "1 afspraak speelde hier niet" : `${n} afspraken speelden hier niet`),
    under: (set: string) => `Je speelde met: ${set}.`,
  },
  compare: {
    title: "En met andere afspraken?",
    lead: "Kies een andere set. Je keuzes blijven zoals ze zijn; alleen wat over afspraken gaat, wordt opnieuw bekeken.",
    none: "Er is nog geen andere set om mee te vergelijken.",
    busy: "Even rekenen…",
    failed: "Met deze set lukt het nu niet. Kijk bij Afspraken of hij nog te lezen is.",
    score: "Score",
    result: "Uitslag",
    played: "Zoals je speelde",
    decisions: "Beslissingen die anders uitvallen",
    what: "Wat",
    becomes: "wordt",
  },
  talk: {
    none: W.noQuestions,
    from: W.from,
    leading: "Voor wie het gesprek leidt",
    tips: [
      "Begin niet met het goede antwoord. Laat eerst iedereen iets zeggen.",
      "Kijk naar wat iemand toen wist, niet naar hoe het afliep.",
      "Stem niet over de wet. Leg een harde grens uit, en laat bij ‘betwist’ beide kanten staan.",
      "Wat voor de ene rol sterk is, kan voor een andere rol tweede keus zijn.",
      "Vraag niet door naar eigen ervaringen. Dat kan na afloop, met twee mensen.",
    ],
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
    none: W.noScore,
    steps: W.steps,
    worth: W.worth,
    rule: W.rule,
    reasons: W.reasons,
    status: W.status,
    step: "Stap",
    points: "Score",
  },
  keeping: {
    title: "Print of bewaar",
    close: "Sluiten",
    paper: "Op papier",
    paperText: "Op A4. Kies bij het printen ‘Opslaan als pdf’ voor een pdf.",
    howMuch: "Hoeveel?",
    short: { name: "Kort", text: "Zonder ‘Alles bekijken’. Van bronnen alleen de naam." },
    all: { name: "Alles", text: "Ook elke beslissing, met reden en bron, en tips voor het gesprek." },
    print: "Printen",
    file: "Als bestand",
    readable: "Leesbaar bestand",
    readableText: "Opent in elke browser. Om zelf te bewaren of aan een collega te laten lezen.",
    log: "Logboek",
    logText: "Dit lever je in: een docent of trainer opent het in Waterhaven. Zet zelf je groepsnummer in de bestandsnaam.",
    withText: "Met mijn eigen zinnen",
    withTextHint: "Wat je zelf opschreef. Staan er geen echte namen in?",
    done: (name: string) => `Bewaard als ${name}`,
  },
  print: { fiction: "Alle berichten en personen zijn verzonnen.", whose: "Naam of groep:" },
} as const;
