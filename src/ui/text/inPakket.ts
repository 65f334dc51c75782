import { nl } from "./nl.ts";

/** What screens of the product say otherwise in a package for a learning system. Not for screens that the start of the product carries. */
export const inPakket = {
  settingsLead: "Wat je kiest, geldt meteen, voor deze opdracht.",
  /** Own words are in this window only (`leeromgeving.tells.not`). */
  note: {
    privacy: `${nl.ownWords.privacy} Je tekst blijft in dit venster. Als je afsluit, is hij weg. Wil je hem houden? Kies ‘Print of bewaar’, bij deel 1.`,
    saved: "Onthouden tot je afsluit",
  },
  missing: { title: "Deze poging is er niet meer", text: "Begin een nieuwe. Of ga terug naar je leeromgeving en open de opdracht daar opnieuw." },
  whyAsk: "Eén zin voor jezelf. Dit telt niet mee en gaat nergens heen.",
  leave: { text: "Overslaan mag altijd. Deze poging stopt dan. Wat je leeromgeving al heeft, blijft daar staan." },
  skipped:
    "Dat mag altijd, en je hoeft niet te zeggen waarom. Je leeromgeving ziet deze opdracht dan niet als af. Moet je hem afmaken? Vraag je docent of begeleider om iets anders.",
  refresh: { score: "Je leeromgeving krijgt een score. Wat niet lukte, komt hier eerder terug." },
  privacy: [
    "Wij vragen je naam niet en lezen die ook niet. Je leeromgeving weet wel wie je bent.",
    "Je leeromgeving krijgt je keuzes en hoe ze beoordeeld zijn, je score, hoe ver je bent en hoelang je bezig bent. Wie dat daar mag zien, bepaalt je opleiding of organisatie.",
    "Wat je zelf opschrijft, gaat niet naar je leeromgeving. Het staat alleen in dit venster en is weg als je afsluit.",
    "Je eigen zinnen gaan alleen mee in een bestand als jij dat aanvinkt.",
    "Schrijf geen echte namen, accounts of zaken op.",
  ],
} as const;
