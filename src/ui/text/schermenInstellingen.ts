import type { HelpChoice, ImportRefusal, ImportResult, Settings } from "../../view/shell.ts";

const help: Readonly<Record<HelpChoice, { readonly name: string; readonly text: string }>> = {
  vanzelf: { name: "Vanzelf", text: "Gaat een stap twee keer goed, dan krijg je daar minder hulp. Gaat het lastiger, dan komt de hulp terug." },
  "met-vragen": { name: "Met vragen", text: "De vragen van de routekaart staan naast het bericht." },
  kort: { name: "Kort", text: "Alleen de naam van de stap." },
  geen: { name: "Geen", text: "Zoals op je werk." },
};
const theme: Readonly<Record<Settings["theme"], string>> = { system: "Zoals mijn apparaat", light: "Licht", dark: "Donker" };
const calm: Readonly<Record<Settings["calm"], string>> = { system: "Zoals mijn apparaat", on: "Aan", off: "Uit" };

const refused: Readonly<Record<ImportRefusal, string>> = {
  "too-big": "Dit bestand is te groot voor gegevens van Waterhaven. Er is niets veranderd.",
  unreadable: "Dit bestand is niet te lezen. Misschien is het niet helemaal opgehaald. Er is niets veranderd.",
  foreign: "Dit bestand komt niet uit Waterhaven. Er is niets veranderd.",
  newer: "Dit bestand komt uit een nieuwere versie van Waterhaven. Laad eerst die versie. Er is niets veranderd.",
  empty: "In dit bestand staat niets om terug te zetten. Er is niets veranderd.",
};

const attempts = (n: number) => (n === 1 ? "1 poging" : `${n} pogingen`);

/** What came in, what stayed out and why. */
function imported({ added, there, refused: useless, repaired, others, settings }: Extract<ImportResult, { readonly ok: true }>): string {
  const lines = [
    added > 0 ? `${attempts(added)} teruggezet.` : "Er zijn geen nieuwe pogingen teruggezet.",
    ...(there > 0 ? [`${attempts(there)} stond${there === 1 ? "" : "en"} hier al en ${there === 1 ? "is" : "zijn"} zo gebleven.`] : []),
    ...(repaired > 0 ? [`In ${attempts(repaired)} stond iets wat deze versie niet kent. Dat is weggelaten.`] : []),
    ...(useless > 0 ? [`${attempts(useless)} ${useless === 1 ? "is" : "zijn"} beschadigd en niet teruggezet.`] : []),
    ...(others > 0 ? ["Ook je opfrissers en eigen afspraken zijn teruggezet."] : []),
    ...(settings ? ["Je instellingen gelden als je de pagina opnieuw laadt."] : []),
  ];
  return lines.join(" ");
}

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
    import: "Gegevens terugzetten uit een bestand",
    importHint: "Wat al op dit apparaat staat, blijft zoals het is.",
    importing: "Bezig met terugzetten …",
    imported,
    refused,
    erase: "Alles wissen",
    eraseAsk:
      "Alles wissen? Alle pogingen, notities, eigen afspraken en instellingen op dit apparaat zijn dan weg. Dat kun je niet terugdraaien. Bestanden die je downloadde, blijven staan: wis die zelf.",
    eraseYes: "Ja, wis alles",
    eraseNo: "Nee, niets wissen",
    erasePlayed: "Wis alleen pogingen en notities",
    erasePlayedAsk:
      "Pogingen en notities wissen? Je opfrissers en je voortgang zijn dan ook weg. Dat kun je niet terugdraaien. Eigen afspraken en instellingen blijven, voor wie hierna speelt. Bestanden die je downloadde, blijven ook staan: wis die zelf.",
    erasePlayedYes: "Ja, wis pogingen en notities",
    erasedPlayed: "Alle pogingen en notities zijn gewist. Eigen afspraken en instellingen staan er nog.",
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
