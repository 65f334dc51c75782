/** Title of the part that says what is kept and what is sent. */
export const PRIVACY = "Privacy";

/** Sentences of the page about the product: what it is, privacy, the accessibility statement, sources. */
export const over = {
  title: "Over Waterhaven",
  lead: "Een oefenplek voor wie te maken krijgt met zorgelijke berichten van jongeren: jongerenwerk, politie, boa's en OOV.",
  again: "Even meekijken met een collega (drie minuten)",
  gallery: "Voor makers: de galerij met alle schermen, beelden en geluiden",
  parts: [
    {
      title: "Wat het is, en wat niet",
      lines: [
        "Alle personen, berichten en plaatsen zijn verzonnen. Lijkt iets op een echte zaak, dan is dat toeval.",
        "Het is om van te leren. De uitkomst zegt niets over hoe jij je werk doet en is niet bedoeld om je te beoordelen.",
        "Het is geen juridisch advies. Twijfel je in een echte zaak, vraag het je teamleider, jurist of privacyfunctionaris.",
      ],
    },
    {
      title: "Waar het oordeel vandaan komt",
      lines: [
        "De stappen en vragen komen uit de Routekaart samenwerken bij online jeugdcriminaliteit, in onze eigen woorden.",
        "Daarnaast tellen de afspraken tussen partners mee, en de wet. Bij elk oordeel staat de bron.",
        "Wat de bronnen niet zeggen, hebben wij zelf ingevuld. Dat staat er dan bij als eigen keuze.",
        "De sleutel, dus hoe wij een keuze beoordelen, is een concept: er heeft nog geen panel van praktijkmensen naar gekeken.",
        "Waar het recht niet vaststaat, zeggen we dat, met de stand die de bron laat zien.",
      ],
    },
    {
      title: PRIVACY,
      lines: [
        "Je vult nergens je naam in. Er zijn geen accounts en er wordt niemand gevolgd.",
        "Er gaat niets naar een server. Je keuzes staan alleen in deze browser, tot jij ze wist.",
        "Je eigen zinnen gaan alleen mee in een bestand als jij dat aanvinkt.",
        "Schrijf geen echte namen, accounts of zaken op.",
      ],
    },
    {
      title: "Toegankelijkheid",
      lines: [
        "We bouwen naar WCAG 2.2, niveau AA, en EN 301 549. Status: wij toetsten het zelf; een onafhankelijk onderzoek is nog niet gedaan.",
        "Elk scherm wordt bij elke wijziging automatisch nagekeken, licht en donker. Hele casussen worden met alleen het toetsenbord gespeeld, en via de namen die een schermlezer voorleest.",
        "Het werkt tot 200 % tekst en op een scherm van 320 pixels breed. Niets hangt af van je snelheid, van kleur alleen of van geluid.",
        "Bewegend beeld en overgangen kunnen uit, bij Instellingen. Het stilstaande beeld vertelt hetzelfde.",
        "Wat we weten dat beter kan: schermlezers zijn nog niet door hun eigen gebruikers getest, en straattaal wordt soms vreemd uitgesproken.",
        "Loop je ergens tegenaan? Meld het bij wie Waterhaven bij jou beheert.",
      ],
    },
    {
      title: "Licentie",
      lines: [
        "Waterhaven is open source onder de licentie EUPL-1.2. Gemeenten en scholen mogen het gebruiken, aanpassen en delen.",
        "De tekeningen en geluiden zijn voor Waterhaven gemaakt. Snapchat, TikTok, Instagram, WhatsApp en Telegram hebben er niets mee te maken.",
      ],
    },
  ],
} as const;
