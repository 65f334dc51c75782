import type { Role } from "../../domain/roles.ts";
import type { CaseState, NextView, ObjectiveView, PlayView, WellView } from "../../view/progressPage.ts";
import { DEBRIEF_WORDS as W } from "../../view/text/debriefParts.ts";

/** A role in a sentence: “als …”. */
export const asRole: Readonly<Record<Role, string>> = { jongerenwerk: "jongerenwerker", politie: "politieagent", boa: "boa", oov: "adviseur OOV" };
/** Where there is little room. */
export const shortRole: Readonly<Record<Role, string>> = { jongerenwerk: "Jongerenwerk", politie: "Politie", boa: "Boa", oov: "OOV" };

const trends: Readonly<Record<NonNullable<ObjectiveView["trend"]>, string>> = {
  few: "nog te weinig om te vergelijken",
  first: "voor het eerst gedaan",
  good: "blijft goed gaan",
  better: "gaat vaker goed dan vorige keer",
  steady: "gaat zoals vorige keer",
  harder: "ging lastiger dan vorige keer",
};

const states: Readonly<Record<CaseState, string>> = { done: "gedaan", running: "bezig", waits: "nog niet" };

const played = ({ title, role }: PlayView) => `‘${title}’ als ${asRole[role]}`;
/** At the start of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
/** After “je”: one has no number. */
const latest = (n: number, one: string, many: string) => `laatste ${n === 1 ? one : `${n} ${many}`}`;

function wellText(well: WellView): string {
  if (well.kind === "lawful") return `In je ${latest(well.attempts, "poging", "pogingen")} raakte je geen grens.`;
  const { name } = well.objective;
  return well.kind === "better" ? `${name}: dat gaat vaker goed dan de vorige keer.` : `${name}: daar zat de laatste tijd niets riskants bij.`;
}

function nextText(next: NextView): string {
  if (next.kind === "limit") return `Laatst raakte je een grens: ${next.limit.name.toLowerCase()}. Lees waarom dat een grens is.`;
  if (next.kind === "criterion") return `“${next.criterion.name}” Daar koos je meer dan eens riskant.`;
  if (next.kind === "objective") return `Bij ${next.objective.name.toLowerCase()} liet je nog weinig zien, of het ging de laatste keer lastiger.`;
  if (next.kind === "new") return `${played(next.play)} speelde je nog niet. In een andere casus of rol zie en mag je iets anders.`;
  return "Je speelde alles al eens. Houd het fris met een paar korte berichten.";
}

/** Sentences of the progress page. */
export const voortgang = {
  title: "Voortgang",
  lead: "Wat jij laat zien, en wat je nog kunt oefenen. Alleen voor jou: geen cijfer, geen ranglijst.",
  empty: {
    title: "Hier groeit jouw verhaal",
    text: "Na je eerste casus zie je hier wat goed gaat en wat je nog kunt oefenen. Het blijft op dit apparaat.",
    start: "Kies een casus",
    refresh: "Of begin met een kort bericht",
  },
  noneInRole: "In deze rol deed je nog niets.",
  noAttempt: "In deze rol speelde je nog geen casus uit.",
  filter: { legend: "Over welke rol gaat het?", all: "Alle rollen" },
  looked: (attempts: number, refreshers: number) =>
    `Dit gaat over je ${
      attempts === 0
        ? latest(refreshers, "opfrisser", "opfrissers")
        : [latest(attempts, "poging", "pogingen"), ...(refreshers > 0 ? [count(refreshers, "opfrisser", "opfrissers")] : [])].join(" en ")
    }.`,
  well: { title: "Dit gaat goed", text: wellText, none: "Daar is het nog te vroeg voor. Speel nog een casus, dan zie je hier meer." },
  next: {
    title: "Oefen hierna",
    text: nextText,
    play: (play: PlayView) => `Speel ${played(play)}`,
    limit: "Lees over deze grens",
    read: "Lees erover",
    refresh: "Naar opfrissen",
  },
  objectives: {
    title: "Leerdoelen",
    lead: "Zo vaak liet je het zien, en hoe het ging. Elk onderdeel van een keuze telt mee. De laatste keer telt in de woorden, niet in een cijfer.",
    trends,
    none: "nog niet gedaan",
    practise: (title: string) => `Oefen met ‘${title}’`,
    read: (name: string) => `${name}: wat je leert`,
  },
  steps: { title: "Per stap", lead: "Je beslissingen in de stappen van de routekaart.", none: "kwam niet voor" },
  lawful: {
    title: "Mocht het?",
    clean: "Geen grens geraakt.",
    limits: "Grens geraakt",
    edge: "Op of over de rand van wat jouw rol mag",
    attempts: (n: number) => `in ${count(n, "poging", "pogingen")}`,
    times: (n: number) => `${n} keer`,
  },
  axes: { title: "Zo pakte je het aan", counted: W.axesCounted, few: "Te weinig beslissingen om hier iets over te zeggen." },
  older: "Pogingen uit een eerdere versie telden elk onderdeel van een keuze. Die getallen blijven zoals ze waren.",
  tilts: {
    title: "Te licht of te zwaar?",
    light: "te licht",
    heavy: "te zwaar",
    times: (n: number) => `${n} keer`,
    other: (n: number) => `${n} keer anders dan nodig.`,
    counted: W.tiltCounted,
    both: W.tiltBoth,
  },
  weak: {
    title: "Vraagt nog aandacht",
    lead: "Dit was vaker riskant of ‘niet doen’. Gaat het een paar keer goed, dan gaat het van deze lijst.",
    none: "Er is niets dat steeds terugkomt.",
    about: (step: string, objective: string) => `Stap ${step.toLowerCase()}, leerdoel ${objective.toLowerCase()}`,
    last: (when: string) => `Laatst op ${when}`,
    inCase: (play: PlayView) => `in ${played(play)}`,
    inRefresher: "bij het opfrissen",
    debrief: "Bekijk die nabespreking",
    debriefNamed: (play: PlayView, when: string) => `Bekijk de nabespreking van ${played(play)}, ${when}`,
    practise: "Oefen met",
    refresh: "opfrissen",
  },
  grid: {
    title: "Onderwerpen en rollen",
    lead: "In een andere rol zie en mag je iets anders.",
    subject: "Onderwerp",
    states,
    parts: { hoofdrol: "hoofdrol", bijrol: "bijrol" },
    cell: (play: PlayView, part: string, state: string) => `${played(play)}, ${part}: ${state}`,
    noPart: "geen rol",
    legend: "Betekenis van de tekens",
  },
  refreshers: {
    title: "Opfrissen",
    lead: "Twee getallen, met opzet niet één: het ene zegt of je echte signalen oppakt, het andere of je rustig blijft als er niets is.",
    real: "Echte signalen die je zag",
    innocent: "Onschuldige berichten die je goed inschatte",
    of: (well: number, of: number) => `${well} van de ${of}`,
    none: "nog niet geoefend",
    go: "Naar opfrissen",
  },
  history: {
    title: "Wat je deed",
    phenomenon: "Onderwerp",
    all: "Alle onderwerpen",
    gone: "Casus die er niet meer is",
    debrief: (title: string, when: string) => `Nabespreking van ${title}, ${when}`,
    passed: "toets behaald",
    notPassed: "toets niet behaald",
    refreshers: (n: number) => count(n, "opfrisser", "opfrissers"),
    more: (n: number) => `Nog ${n} tonen`,
    shown: (n: number, of: number) => `${n} van de ${of}`,
    none: "Over dit onderwerp deed je nog niets.",
  },
  proof: {
    title: "Deelnamebewijs",
    text: "Op papier laten zien wat je oefende en wanneer, zonder oordeel. Voor jezelf, je team of je opleiding.",
    go: "Maak een deelnamebewijs",
  },
  status: "Wat je hiermee kunt",
} as const;
