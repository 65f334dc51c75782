import type { IntroLine } from "../../view/intro.ts";

/** What the colleague thinks aloud: spoken, short, “ik zou”. All of it together stays under 350 words. */
const lines: Readonly<Record<IntroLine, string>> = {
  welkom: "Hoi, ik ben Noor. We kijken samen naar één bericht. Niets telt mee.",
  "wijs-tijd": "Ik begin met wat er staat. Tik in het bericht op ‘20u’.",
  "sorteer-tijd": "Dat lees ik letterlijk. Dus kies ik ‘Zie ik’.",
  "anders-tijd": "Mag. Ik zou ‘Zie ik’ zeggen: het staat er.",
  "wijs-iets": "Nu ‘iets’. Daar gaan je gedachten vanzelf mee aan de haal. Tik maar.",
  "sorteer-iets": "Vuurwerk staat er niet. Dat ‘denk ik’.",
  "anders-iets": "Ik lees nergens vuurwerk. Daarom zou ik ‘Denk ik’ kiezen.",
  "wijs-stil": "En dan die 🤫. Tik hem aan.",
  "sorteer-stil": "Geen idee voor wie het geheim is. ‘Weet ik niet’ is hier een goed antwoord.",
  "anders-stil": "Zou kunnen. Ik weet het niet, dus ik vraag het na.",
  bijzaak: "Dat zegt mij niet zoveel.",
  gekeken: "Feiten en vermoedens staan nu apart in je notitieboek. Ik ben klaar met kijken.",
  uitleg: "Ik vroeg het Puck. Haar antwoord komt binnen op de telefoon, zoals alles hier.",
  "delen-partner": "Nu delen. Elke rij vult een stukje van de zin. Ik kies de boa's: die lopen daar.",
  "anders-partner": "Kan. Ik zou eerst denken: wie kan hier iets mee?",
  "delen-gegevens": "Wat hebben zij nodig? De tijd, de plek, en dat het een afscheid is. Meer niet.",
  "te-veel": "Haar leeftijd liet ik weg. Te veel is net zo jammer als te weinig.",
  "delen-vorm": "Van links naar rechts gaat er steeds meer rond. Een gesprek is genoeg.",
  "delen-naam": "Het lukt ook zonder naam.",
  gedeeld: "Ik lees de zin nog één keer. Klopt hij? Dan deel ik.",
  niemand: "Niemand bellen mag ook. Dan geef je wel een reden.",
  kiezen: "Hier kies je één antwoord. Ik zou eerlijk zijn, en haar naam ook echt weglaten.",
  "anders-keuze": "Doe maar. Straks zie je wat wij ervan vinden.",
  gekozen: "Ja, zo zou ik het ook zeggen.",
  grens: "Hier stopt het spel even, want dit mag echt niet. Je kiest gewoon opnieuw.",
  antwoord: "Kijk, Puck reageert. Wij beoordelen je keuze, nooit of je geluk had.",
  einde: "Zo loopt het af. Nu nog even die vier oordelen.",
};

/** Everything that is read in the introduction, except what stands in its script. */
export const voorgedaan = {
  title: "Even meekijken",
  colleague: "Noor denkt hardop",
  lines,
  hello: "Oké",
  forMe: "Doe jij maar",
  back: "Stap terug",
  skip: "Overslaan",
  grades: {
    title: "Vier oordelen",
    kicker: "Even meekijken · tot slot",
    lead: "In een casus krijgt elke keuze er één, altijd met een reden. Vaak is er meer dan één goede weg.",
    colleague: "Dit zijn vier antwoorden op dezelfde vraag. Niet die van jou: vandaag telt niets.",
    where: "Bij oefenen zie je dit na elke stap. Bij een toets pas aan het eind.",
    more: "Notities en stilzetten vind je bovenin, naast de klok. Geluid zet je aan bij Instellingen. Moeilijke woorden staan uitgelegd onder de vraag.",
    again: "Nog een keer",
    toCase: "Naar de casus",
    toCases: "Naar de casussen",
  },
};
