import type { HelpLevel, Settings } from "../../view/shell.ts";

const help: Readonly<Record<HelpLevel, { readonly name: string; readonly text: string }>> = {
  "met-vragen": { name: "Met vragen", text: "De vragen van de routekaart staan naast het bericht." },
  kort: { name: "Kort", text: "Alleen de naam van de stap." },
  geen: { name: "Geen", text: "Zoals op je werk." },
};
const theme: Readonly<Record<Settings["theme"], string>> = { system: "Zoals mijn apparaat", light: "Licht", dark: "Donker" };
const calm: Readonly<Record<Settings["calm"], string>> = { system: "Zoals mijn apparaat", on: "Aan", off: "Uit" };

/** Sentences of the settings screen. */
export const instellingen = {
  title: "Instellingen",
  lead: "Wat je kiest, geldt meteen en blijft op dit apparaat.",
  look: "Beeld en tekst",
  theme: { name: "Kleuren", options: theme },
  textSize: { name: "Tekstgrootte", option: (size: number) => `${size} %` },
  calm: { name: "Rustige weergave", text: "Geen bewegend beeld en geen overgangen.", options: calm },
  soundPart: "Geluid",
  sound: { name: "Geluid aan", text: "Alles wat je hoort, zie je ook in tekst." },
  volume: { name: "Volume", value: (n: number) => `${n} %` },
  ambience: { name: "Achtergrondgeluid", text: "Zacht geluid van de plek waar je bent: straat, plein of kantoor." },
  captions: { name: "Geluid ook als tekst", text: "Bij de telefoon staat kort wat er klinkt. Ook als het geluid uit staat." },
  play: "Spelen",
  intro: "Meekijken met een collega",
  pace: {
    name: "Tempo van berichten",
    text: "Hoe snel berichten binnenkomen. Voor het oordeel maakt tempo nooit uit.",
    options: { echt: "Zoals in het echt", snel: "Sneller", direct: "Meteen, en niets verdwijnt" },
  },
  help: { name: "Hulp bij oefenen", text: "In een toets staat de hulp altijd uit.", options: help },
  data: {
    title: "Bewaarde gegevens",
    device: "Je pogingen en notities staan alleen in deze browser, op dit apparaat. Er gaat niets naar een server.",
    memory: "Er wordt nu niets bewaard. Als je dit venster sluit, zijn je pogingen weg.",
    withText: "Ook wat ik zelf opschreef",
    withTextHint: "Zonder vinkje gaan alleen je keuzes mee, niet je eigen zinnen.",
    export: "Gegevens bewaren als bestand",
    erase: "Alles wissen",
    eraseAsk: "Alles wissen? Alle pogingen, notities en instellingen op dit apparaat zijn dan weg. Dat kun je niet terugdraaien.",
    eraseYes: "Ja, wis alles",
    eraseNo: "Nee, niets wissen",
    erased: "Alles is gewist.",
    notErased:
      "Wissen is niet gelukt. Je browser geeft de opslag niet vrij, dus er kan nog iets op dit apparaat staan. Sluit andere vensters van Waterhaven en probeer het opnieuw, of wis de gegevens van deze website in je browser.",
  },
  about: {
    title: "Privacy, toegankelijkheid en bronnen",
    text: "Wat Waterhaven bewaart, voor wie het werkt en waar het oordeel vandaan komt.",
    link: "Over Waterhaven",
  },
} as const;
