/** Launched by a learning system: what is kept there, and leaving. */
export const leeromgeving = {
  region: "Leeromgeving",
  leave: "Opslaan en afsluiten",
  leaving: "Bezig met opslaan…",
  status: {
    kept: "Bewaard",
    underWay: "Bezig met bewaren",
    waiting: "Nog niet bewaard",
    offline: "Geen verbinding",
    notFound: "Wordt niet bewaard",
    looking: "Alleen bekijken",
    refused: "Wordt niet bewaard",
    lost: "Wordt niet meer bewaard",
  },
  why: {
    kept: "Alles staat in je leeromgeving. Je kunt stoppen wanneer je wilt. De volgende keer ga je verder waar je was, ook op een ander apparaat.",
    underWay: "Het laatste is onderweg naar je leeromgeving. Speel gerust verder.",
    waiting: "Je leeromgeving nam het laatste nog niet aan. We blijven het proberen. Speel gerust verder en laat dit venster open.",
    offline:
      "We bewaren het zodra er weer verbinding is. Speel gerust verder en laat dit venster open. Sluit je het nu, dan ben je kwijt wat nog niet bewaard is.",
    notFound: "We vinden je leeromgeving niet. Je kunt wel spelen. Moet het meetellen? Sluit dit venster en open de opdracht opnieuw vanuit je leeromgeving.",
    looking: "Deze opdracht is geopend om te bekijken. Je kunt spelen, maar het telt niet mee.",
    refused:
      "Je leeromgeving liet ons niet binnen. Je kunt wel spelen. Moet het meetellen? Sluit dit venster en open de opdracht opnieuw vanuit je leeromgeving.",
    lost: "Je leeromgeving heeft de sessie beëindigd. Je kunt verder spelen, maar het telt niet mee. Open de opdracht opnieuw: dan begin je bij wat er het laatst bewaard is.",
  },
  tells: {
    title: "Wat je leeromgeving te zien krijgt",
    lines: [
      "Je keuzes en hoe ze beoordeeld zijn, je score, hoe ver je bent en hoelang je speelt.",
      "Bij een toets ook of je geslaagd bent. Speel je opnieuw, dan melden we de laatste keer.",
    ],
    not: "Wat je zelf opschrijft, gaat nergens heen. Het staat alleen in dit venster en is weg als je afsluit.",
  },
  failed: {
    title: "Nog niet alles is bewaard",
    text: "Je leeromgeving nam het laatste niet aan. Sluit je nu af, dan ben je dat kwijt.",
    again: "Probeer opnieuw",
    anyway: "Toch afsluiten",
  },
  left: {
    title: "Je kunt dit venster sluiten",
    kept: "Alles is bewaard. Open de opdracht opnieuw in je leeromgeving om verder te gaan.",
    lost: "Niet alles is bewaard. Open de opdracht opnieuw in je leeromgeving: dan begin je bij wat er wel bewaard is.",
  },
  over: {
    title: "De sessie is afgesloten",
    text: "Dit venster is opnieuw geladen, en daarmee sloot je leeromgeving de sessie. Wat je deed is bewaard. Sluit dit venster en open de opdracht opnieuw in je leeromgeving.",
    back: "Afsluiten",
    anyway: "Toch spelen, zonder bewaren",
  },
  elsewhere: {
    title: "Je speelt verder in een ander venster",
    text: "Deze opdracht is ergens anders geopend. Daar gaat het verder. Dit venster bewaart niets meer: je kunt het sluiten.",
  },
  twice: {
    title: "Deze opdracht staat al open",
    text: "Ze is al open in een ander venster. Speel daar verder, of ga hier verder: dan stopt het andere venster.",
    here: "Hier verder",
  },
  unreadable: {
    title: "Je begint opnieuw",
    text: "Wat je leeromgeving van de vorige keer bewaarde, is niet te lezen. Wat er al gemeld was, blijft staan.",
    start: "Begin opnieuw",
  },
  broken: {
    title: "Dit pakket klopt niet",
    text: "We weten niet welke casus hier hoort. Vraag je beheerder om het pakket opnieuw te maken.",
  },
  onward: {
    title: "Waar je was",
    done: "Je hebt deze casus uitgespeeld.",
    resume: "Ga verder",
    look: "Bekijk de nabespreking",
    again: "Speel opnieuw",
    anew: "Begin opnieuw, of kies een andere rol",
    anewNote: "Je leeromgeving krijgt dan de nieuwe poging. Wat al gemeld is, blijft staan tot die klaar is.",
  },
} as const;
