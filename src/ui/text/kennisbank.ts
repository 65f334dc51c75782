import type { KnowledgeKind, KnowledgeStatus } from "../../domain/kader/knowledge.ts";
import type { LadderColumn } from "../../domain/kader/ladder.ts";
import type { May } from "../../domain/kader/may.ts";

/** Every sentence around the entries of the knowledge base; the entries themselves live in scenarios/. */
export const kennisbank = {
  title: "Kennisbank",
  lead: "Zoek iets op, ook midden in een casus. Alles staat hier in onze eigen woorden, met de bron erbij.",
  crumbs: "Waar je bent",
  back: "Terug",
  practice: "Oefen hiermee:",
  practiceLink: (title: string, minutes: number) => `${title} (${minutes} min)`,
  search: {
    label: "Zoeken in de kennisbank",
    example: "wapen, 👀, ID vragen …",
    clear: "Zoekveld leegmaken",
    results: "Gevonden",
    count: (total: number, near: boolean) => {
      const what = total === 1 ? "1 resultaat" : `${total} resultaten`;
      return near ? `${what} ${total === 1 ? "dat erop lijkt" : "die erop lijken"}` : what;
    },
    near: "Precies zo staat het er niet in. Dit lijkt erop.",
    none: (query: string) => `Niets gevonden voor “${query}”`,
    noneHelp: "Probeer een korter woord, of één woord tegelijk. Je kunt ook hieronder een plank kiezen.",
    more: (count: number) => `Toon er nog ${count}`,
    try: "Vaak gezocht",
    examples: ["wapen", "bron beschermen", "screenshot", "ouders", "online gebiedsverbod", "👀"],
    hint: "Pijl omlaag gaat naar de resultaten. Escape maakt het veld leeg.",
  },
  shelves: "Planken",
  groups: { vragen: "Wat vraag je je af?", rollen: "Wie mag wat?", doen: "Wat kun je doen?", vast: "Wat ligt vast?", woorden: "Woorden" },
  lost: {
    title: "Dit staat hier niet",
    text: "Dit adres klopt niet, of het onderwerp heeft een andere naam gekregen. Zoek het op, of kies een plank.",
  },
  entry: {
    source: "Bron",
    ownText: "Geen brondocument zegt dit zo. Wij kozen het voor dit spel.",
    partlyOwn: "Deels onze keuze.",
    checked: (checked: string) => `Stand van de bron: ${checked}.`,
    related: "Hoort hierbij",
    more: "Meer hierover",
    all: (name: string) => `Alles in: ${name}`,
  },
  role: { label: "Laat zien voor", own: "jouw rol" },
  shelf: {
    rol: {
      lead: "Begin bij je rol. In de tabel staat hoe ver je online mag kijken.",
      inside: "Rollen binnen de politie",
      table: "Per rol: ja, nee of soms. Bij ‘soms’ staat wanneer.",
      row: "Wat je doet",
    },
    actie: {
      lead: "Stap 5 van de routekaart: wat elke rol zelf doet, en wat je aan een ander laat.",
      table: "Per rol: ja, nee of soms. Bij ‘soms’ staat wanneer.",
      row: "Wat je doet",
    },
    trede: {
      lead: "Zes tredes die steeds dieper ingrijpen. Een palet, geen trap: je kiest wat past en legt uit waarom niet lichter. De reden telt, niet de hoogte.",
      depth: (at: number, of: number) => `Ingrijpend: ${at} van ${of}`,
      instruments: (count: number) => (count === 1 ? "1 middel" : `${count} middelen`),
      ask: "Vraag die erbij hoort",
    },
    fase: {
      lead: "Vier fasen uit onderzoek onder professionals, en wat elke rol daarin doet.",
      table: "Wat elke rol in elke fase doet.",
      row: "Fase",
      questions: "Vragen bij deze fase",
    },
    groepsstap: {
      lead: "Voor een groep die langer overlast geeft, niet voor één bericht.",
      decides: "Wie beslist",
      brings: "Wat elke rol inbrengt",
      ask: "Vraag die erbij hoort",
    },
    recht: {
      lead: "Onze uitleg in gewone taal, geen juridisch advies. Op elke kaart staat hoe vast het staat, en welke stand de bron laat zien.",
      filter: "Laat zien",
      all: "Alles",
    },
    grens: { lead: "Ga je hierover, dan haal je de toets niet, wat er verder ook goed ging. Bij twijfel over de feiten is er geen harde grens." },
    regel: { lead: "Hetzelfde oordeel in elke casus. Je ziet deze regels terug als reden bij een keuze." },
    afspraak: { lead: "Afspraken maak je als het rustig is. Ze geven niemand een bevoegdheid, en wijken voor de wet." },
    taal: {
      lead: "Geen woordenboek. Betekenissen verschillen per plek, per groep en per week. Weet je het niet zeker? Vraag het een jongere.",
      or: "of",
    },
    woord: { lead: "Moeilijke woorden uit het vak, gewoon gezegd." },
    botsing: { lead: "Bronnen zijn het niet altijd eens. Wij laten beide kanten zien, en welke lijn we in dit spel volgen.", line: "Onze lijn in dit spel" },
    leerdoel: {
      lead: "Zeven dingen die je na afloop kunt. Elke casus oefent er hooguit drie.",
      questions: (count: number) => `${count} vragen van de routekaart horen hierbij`,
    },
    partner: { lead: "Wie kun je bellen of vertellen, en wie hoort het dan nog meer?" },
    criterium: {
      lead: "Elke stap stelt vragen. Kies een stap en kijk wat goed is, wat te licht is en wat te zwaar.",
      steps: "Stappen",
      step: (at: number, name: string) => (at > 5 ? name : `Stap ${at} · ${name}`),
    },
  },
} as const;

/** The shelves by kind, as they stand in an address. */
export const SHELF_NAMES: Readonly<Record<KnowledgeKind, { readonly name: string; readonly about: string }>> = {
  criterium: { name: "Routekaart", about: "De vragen per stap: wat is goed, te licht, te zwaar" },
  rol: { name: "Mag dat in mijn rol?", about: "Vier rollen, en hoe ver elk mag kijken" },
  deelrol: { name: "Rollen binnen de politie", about: "Jeugdagent, digitaal wijkagent, OSINT" },
  activiteit: { name: "Hoe ver mag je online kijken?", about: "Per rol: ja, nee of soms" },
  actie: { name: "Wie doet wat", about: "Bellen, aanspreken, handhaven: per rol" },
  partner: { name: "Wie kan iets horen", about: "Wie neemt op, en wie hoort het dan nog meer" },
  kanaal: { name: "Langs welke weg", about: "Bellen, mailen, appen" },
  trede: { name: "Interventiekaart", about: "Zes tredes met hun middelen" },
  middel: { name: "Middelen van de interventiekaart", about: "Wat elk middel vraagt, en hoe vast het staat" },
  fase: { name: "Interventiematrix", about: "Vier fasen, en wat elke rol doet" },
  groepsstap: { name: "Jeugdgroepen in zeven stappen", about: "Een aanpak van maanden" },
  recht: { name: "Rechtskaarten", about: "De wet in gewone taal, met status en datum" },
  grens: { name: "Harde grenzen", about: "Wat je nooit doet, en wanneer het geldt" },
  regel: { name: "Vaste redenen achter een oordeel", about: "Waarom een keuze sterk of zwak is, in elke casus gelijk" },
  afspraak: { name: "Afspraken", about: "Modellen en voorbeelden, per onderwerp" },
  botsing: { name: "Waar bronnen botsen", about: "Twee kanten, en onze lijn" },
  taal: { name: "Taal en emoji", about: "Wat het ook kan betekenen" },
  woord: { name: "Moeilijke woorden", about: "Het vak in gewone taal" },
  leerdoel: { name: "Leerdoelen", about: "Wat je na afloop kunt" },
};

/** A kind, said beside one entry. */
export const KIND_NAMES: Readonly<Record<KnowledgeKind, string>> = {
  criterium: "Vraag van de routekaart",
  rol: "Rol",
  deelrol: "Rol binnen de politie",
  activiteit: "Hoe ver mag je kijken",
  actie: "Wie doet wat",
  partner: "Wie kan iets horen",
  kanaal: "Langs welke weg",
  trede: "Interventiekaart",
  middel: "Middel",
  fase: "Interventiematrix",
  groepsstap: "Jeugdgroepen",
  recht: "Rechtskaart",
  grens: "Harde grens",
  regel: "Regel",
  afspraak: "Afspraak",
  botsing: "Bronnen botsen",
  taal: "Taal",
  woord: "Moeilijk woord",
  leerdoel: "Leerdoel",
};

export const STATUS_WORDS: Readonly<Record<KnowledgeStatus, { readonly name: string; readonly about: string }>> = {
  geldend: { name: "Geldend", about: "Wij zagen de tekst, een uitspraak of een vakbron. Soms is dat een oude versie." },
  betwist: { name: "Betwist", about: "Bronnen spreken elkaar tegen. In dit spel is het riskant, en nooit een harde grens." },
  voorstel: { name: "Voorstel", about: "Dit is nog geen recht. Je kunt het niet gebruiken." },
  "te-verifieren": { name: "Nog na te kijken", about: "Wij zijn hier nog niet zeker van. Leun er niet op." },
  afgekeurd: { name: "Afgekeurd", about: "De rechter keurde dit af. Dit middel kies je niet." },
  vrijwillig: { name: "Vrijwillig", about: "Er zit geen macht achter. De ander mag nee zeggen." },
};

export const MAY_WORDS: Readonly<Record<May["answer"], string>> = { ja: "Ja", nee: "Nee", voorwaarde: "Soms" };

export const COLUMN_WORDS: Readonly<Record<LadderColumn, string>> = {
  jongerenwerk: "Jongerenwerk",
  politie: "Politie",
  osint: "OSINT",
  boa: "Boa",
  oov: "OOV",
};

/** Groups of questions within a step, by the first part of their id; the step's own come first and need no heading. */
export const FAMILY_NAMES: Readonly<Record<string, string>> = {
  acuut: "Als het acuut is",
  rol: "Jouw rol",
  ladder: "Interventiekaart",
  d4: "Een besluit voorbereiden",
  zeven: "Jeugdgroepen",
  connect: "Band en nazorg",
  actie: "Wat je doet",
};
