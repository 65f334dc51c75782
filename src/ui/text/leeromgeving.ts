/** Launched by a learning system: what is kept there, and leaving. */
export const leeromgeving = {
  region: "Leeromgeving",
  /** In the menu, where there is one case. */
  case: "Casus",
  /** Together the name of the button; where there is little room the last word is shown alone. */
  leaveFirst: "Opslaan en",
  leaveLast: "afsluiten",
  leaving: "Bezig met opslaan…",
  more: "Meer over wat je leeromgeving bewaart",
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
    kept: "Je keuzes staan in je leeromgeving. Je kunt stoppen wanneer je wilt. De volgende keer ga je verder waar je was, ook op een ander apparaat.",
    underWay: "Het laatste is onderweg naar je leeromgeving. Ga gerust verder.",
    waiting: "Je leeromgeving nam het laatste nog niet aan. We blijven het proberen. Ga gerust verder en laat dit venster open.",
    offline:
      "We bewaren het zodra er weer verbinding is. Ga gerust verder en laat dit venster open. Sluit je het nu, dan ben je kwijt wat nog niet bewaard is.",
    notFound: "We vinden je leeromgeving niet. Je kunt wel spelen. Moet het meetellen? Ga terug naar je leeromgeving en open de opdracht daar opnieuw.",
    looking: "Deze opdracht is geopend om te bekijken. Je kunt spelen, maar het telt niet mee.",
    refused: "Je leeromgeving liet ons niet binnen. Je kunt wel spelen. Moet het meetellen? Ga terug naar je leeromgeving en open de opdracht daar opnieuw.",
    lost: "Je leeromgeving heeft de sessie beëindigd. Je kunt verder spelen, maar dat telt niet mee. Open de opdracht opnieuw: dan ga je verder bij wat het laatst bewaard is.",
  },
  tells: {
    title: "Wat je leeromgeving te zien krijgt",
    choices: "Je keuzes en hoe ze beoordeeld zijn, je score, hoe ver je bent en hoelang je speelt.",
    test: "Bij een toets ook of je geslaagd bent.",
    again: "Speel je opnieuw, dan melden we de laatste uitslag.",
    not: "Niet wat je zelf opschrijft. Dat staat alleen in dit venster en is weg als je afsluit. Wil je het houden? Kies dan eerst ‘Print of bewaar’ bij de nabespreking.",
    refresh: ["Je antwoorden en hoe ze beoordeeld zijn, hoe ver je bent en hoelang je bezig bent.", "Na elke ronde de score van die ronde."],
  },
  failed: {
    title: "Nog niet alles is bewaard",
    text: "Je leeromgeving nam het laatste niet aan. Sluit je nu af, dan ben je dat kwijt.",
    again: "Probeer opnieuw",
    anyway: "Toch afsluiten",
    stay: "Nog niet afsluiten",
  },
  left: {
    title: "Je kunt dit venster sluiten",
    framed: "Je hebt de opdracht afgesloten",
    kept: "Je keuzes zijn bewaard. Wil je verder, of nog eens kijken? Open de opdracht dan opnieuw in je leeromgeving.",
    lost: "Niet alles is bewaard. Open de opdracht opnieuw in je leeromgeving: dan ga je verder bij wat wel bewaard is.",
  },
  over: {
    title: "De sessie is afgesloten",
    text: "Deze pagina is opnieuw geladen. Daardoor sloot je leeromgeving de sessie af. Wat je deed, is bewaard. Ga terug naar je leeromgeving en open de opdracht opnieuw.",
    back: "Afsluiten",
    anyway: "Toch spelen, zonder bewaren",
  },
  elsewhere: {
    title: "Je speelt verder in een ander venster",
    text: "Deze opdracht is ergens anders geopend. Daar gaat het verder. Hier wordt niets meer bewaard: dit venster kun je sluiten.",
  },
  twice: {
    title: "Deze opdracht staat al open",
    text: "Je bent er al mee bezig in een ander venster. Speel daar verder, of ga hier verder. Dan stopt het andere venster.",
    here: "Hier verder",
  },
  unreadable: {
    title: "Je begint opnieuw",
    text: "We kunnen niet meer lezen waar je de vorige keer was. Wat je leeromgeving al van je heeft, zoals een score, blijft daar staan.",
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
    anewNote: "Begin je opnieuw, dan gaat die poging naar je leeromgeving. Wat daar al staat, blijft staan tot je klaar bent.",
  },
} as const;
