import type { Role } from "../../domain/roles.ts";
import { minutesText, type CaseState, type FilterField, type AsideSave, type Repair, type SaveProblem } from "../../view/shell.ts";

interface RoleWords {
  readonly name: string;
  readonly sees: string;
  readonly question: string;
}

/** How the four roles introduce themselves before a case. */
const roles: Readonly<Record<Role, RoleWords>> = {
  jongerenwerk: {
    name: "Jongerenwerker",
    sees: "Je ziet wat jongeren je laten zien of doorsturen.",
    question: "Wat heeft deze jongere nodig, en wie hoeft wat te weten?",
  },
  politie: {
    name: "Politie",
    sees: "Je ziet meldingen en wat iedereen kan zien.",
    question: "Is er gevaar, en wie beslist daarover?",
  },
  boa: {
    name: "Boa",
    sees: "Je ziet wat er in de wijk en op straat speelt.",
    question: "Wat kan ik zelf doen, en wat is voor een ander?",
  },
  oov: {
    name: "Adviseur openbare orde en veiligheid",
    sees: "Je ziet wat partners aan de gemeente melden.",
    question: "Wie moet nu wat weten, en wat adviseer ik?",
  },
};

const places = {
  cases: "Casussen",
  refresh: "Opfrissen",
  knowledge: "Kennisbank",
  agreements: "Afspraken",
  progress: "Voortgang",
  settings: "Instellingen",
} as const;

const problems: Readonly<Record<SaveProblem, { readonly title: string; readonly text: string }>> = {
  blocked: {
    title: "Bewaren lukt hier niet",
    text: "Je browser laat het niet toe, bijvoorbeeld in een privévenster. Je kunt gewoon spelen. Sluit je dit venster, dan is je poging weg. Open een gewoon venster als je wilt bewaren.",
  },
  full: {
    title: "De opslag is vol",
    text: "Je kunt gewoon doorspelen, maar nieuwe keuzes blijven niet bewaard. Verwijder oude pogingen, of bewaar eerst je gegevens via Instellingen.",
  },
  slow: { title: "Bewaren gaat traag", text: "Je keuzes staan klaar, maar zijn nog niet opgeslagen. Laat dit venster nog even open." },
  erased: {
    title: "Deze poging is gewist",
    text: "In een ander venster is alles gewist, ook deze poging. Je kunt doorspelen, maar er wordt niets meer van bewaard.",
  },
};

const asideReasons: Readonly<Record<AsideSave["reason"], string>> = {
  corrupt: "Dit bestand is beschadigd.",
  foreign: "Dit komt niet uit Waterhaven.",
  newer: "Dit komt uit een nieuwere versie. Werk Waterhaven bij om het te openen.",
};

const repairs: Readonly<Record<Repair, string>> = {
  "truncated-tail": "De laatste keuze was niet helemaal opgeslagen. Die doe je nog een keer.",
  "dropped-unknown-events": "Een deel van deze poging konden we niet lezen. Dat deel doet niet mee.",
  "older-content": "Deze casus is veranderd sinds je begon.",
};

/** Small numbers are words. */
const COUNTS: readonly string[] = ["Geen", "Eén", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven", "Acht", "Negen", "Tien"];

const load = {
  title: "Laden lukt nu niet",
  text: "Misschien is er geen verbinding, of is er net een nieuwe versie. Wat je hebt gedaan, blijft bewaard.",
};
const apart = "Wij hebben haar apart gezet. Op de startpagina kun je haar bewaren als bestand.";

/** “a, b en c” */
const listed = (names: readonly string[]): string => (names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} en ${names.at(-1)}`);

/** The name of a role inside a sentence; an abbreviation keeps its capitals. */
const lowered = (name: string): string => (name === name.toUpperCase() ? name : name.charAt(0).toLowerCase() + name.slice(1));

const states: Readonly<Record<CaseState, string>> = { waits: "Nog niet begonnen", running: "Bezig", done: "Gedaan" };
const channels: Readonly<Record<string, string>> = { online: "Zelf online gezien", offline: "Doorgestuurd of gehoord" };

const filter = {
  open: "Filteren",
  chosen: "Hierop filter je nu",
  found: (n: number, total: number) => (n === total ? `${total} casussen` : `${n} van de ${total} casussen`),
  fields: { role: "Hoofdrol", phenomenon: "Onderwerp", channel: "Hoe het bij je komt", minutes: "Tijd", state: "Hoe ver je bent" } satisfies Readonly<
    Record<FilterField, string>
  >,
  any: {
    role: "Alle rollen",
    phenomenon: "Alle onderwerpen",
    channel: "Maakt niet uit",
    minutes: "Maakt niet uit",
    state: "Alles",
  } satisfies Readonly<Record<FilterField, string>>,
  states,
  said: (field: FilterField, value: string | number): string => {
    if (field === "role") return isRole(value) ? roles[value].name : String(value);
    if (field === "minutes") return `Hooguit ${value} min`;
    if (field === "channel") return channels[value] ?? String(value);
    if (field === "state") return isState(value) ? states[value] : String(value);
    const text = String(value);
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  off: (what: string) => `${what}: filter weghalen`,
  none: "Geen casus past bij alle filters samen.",
  all: "Alle casussen tonen",
};

const isRole = (value: string | number): value is Role => value in roles;
const isState = (value: string | number): value is CaseState => value in states;

/** Sentences of the shell: everything around playing, settings and debrief excepted. */
export const schermen = {
  brand: "Waterhaven",
  roles,
  minutes: minutesText,
  bijrolMinutes: "3 tot 5 min",
  header: { nav: "Hoofdmenu", skip: "Naar de inhoud", places },
  start: {
    title: { first: "Welkom in Waterhaven", again: "Welkom terug" },
    lead: "Oefenen met zorgelijke berichten van jongeren. Kies een casus; alles is verzonnen.",
    waiting: (n: number) => (n === 0 ? "Geen casus wacht nog op je." : n === 1 ? "Eén casus wacht op je." : `${COUNTS[n] ?? n} casussen wachten op je.`),
    map: "Casussen op de kaart",
    pin: {
      states: { waits: "wacht", running: "bezig", done: "gedaan" } satisfies Readonly<Record<CaseState, string>>,
      one: (title: string, place: string, state: string) => `${title}, ${place}, ${state}`,
      many: (place: string, n: number, state: string) => `${place}, ${n} casussen, ${state}`,
      count: (n: number) => `${n} casussen`,
    },
    cases: "Casussen",
    drills: "Langere oefeningen",
    drillsLead: "Eén vraagstuk van dichtbij, in twintig minuten of meer.",
    resume: "Verder waar je was",
    continue: "Verder",
    continueNamed: (title: string) => `Verder met ${title}`,
    lastPlayed: (when: string) => `Laatst gespeeld op ${when}`,
    stepOf: (index: number, total: number, name: string) => `Stap ${index} van ${total}: ${name}`,
    others: "Andere pogingen die nog lopen",
    moreAttempts: (left: number) => `Meer tonen (nog ${left})`,
    fromFile: "uit een bestand",
    together: "Samen op één toestel",
    finished: "Klaar om na te bespreken",
    debrief: "Nabespreking",
    routes: "Wat als …",
    routesNamed: (title: string, when: string) => `Wat als, bij ${title}, ${when}`,
    debriefNamed: (title: string, when: string) => `Nabespreking van ${title}, ${when}`,
    openFile: "Nabespreking openen uit een bestand",
    lesson: "Een les of training geven",
    remove: "Verwijderen",
    removeNamed: (title: string, when: string) => `Poging verwijderen: ${title}, ${when}`,
    removeAsk: "Deze poging verwijderen? Je keuzes en notities zijn dan weg.",
    removeYes: "Ja, verwijderen",
    removeNo: "Nee, bewaren",
    removed: (title: string) => `Verwijderd: een poging van ${title}.`,
    notRemoved: (title: string) =>
      `Verwijderen is niet gelukt: een poging van ${title}. Je browser geeft de opslag niet vrij, dus zij kan terugkomen. Sluit andere vensters van Waterhaven en probeer het opnieuw.`,
    unknownCase: "Casus die er niet meer is",
    empty: "Er staan hier nog geen casussen. Vraag de beheerder of laad de pagina opnieuw.",
    mainFor: (names: readonly string[]) => `Hoofdrol voor ${listed(names.map((name) => lowered(name)))}`,
    mainForAll: "Hoofdrol voor alle rollen",
    warning: "Let op",
    filter,
    update: {
      title: "Er is een nieuwe versie van Waterhaven",
      text: "Je pogingen blijven bewaard.",
      use: "Nieuwe versie gebruiken",
      busy: "Wordt klaargezet…",
    },
    aside: {
      title: (n: number) => (n === 1 ? "Eén poging konden we niet openen" : `${n} pogingen konden we niet openen`),
      text: "We hebben niets weggegooid. Bewaar het bestand als je het later nog wilt gebruiken of laten nakijken.",
      reasons: asideReasons,
      export: "Bestand bewaren",
      exportNamed: (index: number) => `Bestand ${index} bewaren`,
    },
  },
  notice: {
    region: "Over bewaren",
    problems,
    memory: { title: "Er wordt niets bewaard", text: "Je kunt gewoon spelen. Sluit je dit venster, dan is je poging weg." },
  },
  otherTab: {
    title: "Deze poging is al open",
    text: "Je speelt deze poging in een ander venster of tabblad. Neem je hem hier over, dan stopt hij daar. Je raakt niets kwijt.",
    take: "Hier verder spelen",
    back: "Terug naar de casussen",
  },
  changed: {
    title: "Deze casus is bijgewerkt",
    text: "Je begon met een eerdere versie. Je kunt verder met wat er nog is, of opnieuw beginnen. Je oude keuzes blijven bewaard.",
    gone: "Deze rol of variant bestaat niet meer. Je oude keuzes blijven bewaard. Je kunt opnieuw beginnen.",
    continue: "Verder spelen",
    restart: "Opnieuw beginnen",
    repairs,
  },
  error: {
    home: "Terug naar de casussen",
    retry: "Opnieuw proberen",
    load,
    noPage: { title: "Deze pagina is er niet", text: "Misschien is de link oud of niet helemaal overgenomen." },
    noCase: { title: "Deze casus is er niet", text: "Misschien is de link oud. Kies een casus uit de lijst." },
    crash: { title: "Er ging iets mis", text: "Dit hoort niet te gebeuren. Wat je hebt gedaan, blijft bewaard. Probeer het opnieuw." },
  },
  /** Why an attempt cannot be opened. */
  noAttempt: {
    missing: { title: "Deze poging is er niet meer", text: "Zij staat niet op dit apparaat. Begin een nieuwe poging." },
    corrupt: { title: "Deze poging is beschadigd", text: apart },
    foreign: { title: "Dit is geen poging van Waterhaven", text: apart },
    newer: {
      title: "Deze poging is van een nieuwere versie",
      text: "Probeer het opnieuw: staat de nieuwe versie klaar, dan gaan we daarmee verder. De poging blijft bewaard.",
    },
    unavailable: {
      title: "Deze poging is nu niet te lezen",
      text: "Je browser geeft de opslag niet vrij. Er is niets gewist. Sluit andere vensters van Waterhaven en probeer het opnieuw.",
    },
    "no-connection": load,
    "no-agreements": { title: "De afspraken van deze poging zijn weg", text: "Zet het bestand terug bij Afspraken. De poging blijft bewaard." },
    "agreements-broken": { title: "De afspraken van deze poging kloppen niet meer", text: "Kijk bij Afspraken wat er mis is. De poging blijft bewaard." },
    "no-case": { title: "Deze casus is er niet meer", text: "De poging blijft bewaard. Kies een casus uit de lijst." },
  },
  loading: "Even laden…",
  footer: {
    region: "Over Waterhaven",
    more: "Over Waterhaven, privacy en toegankelijkheid",
    fiction: "Alle personen, berichten en plaatsen zijn verzonnen.",
    key: "Concept: de beoordeling is nog niet door een panel van praktijkmensen nagekeken.",
    use: "Om van te leren, niet om iemand te beoordelen.",
    licence: "Open source onder de licentie EUPL-1.2.",
  },
} as const;
