import type { Figure } from "../../domain/progress/refreshers.ts";

const WEEK = 7;
const MONTH = 30;

/** Inside a sentence; an abbreviation keeps its capitals. */
const small = (name: string) => (name === name.toUpperCase() ? name : name.charAt(0).toLowerCase() + name.slice(1));

/** “1 van de 2” */
const part = ({ well, of }: Figure): string => `${well} van de ${of}`;

/** Sentences of the refreshers that have something of the trainee in them. */
export const O = {
  /** Days from now. */
  back: (days: number): string => {
    if (days <= 1) return "morgen";
    if (days < 2 * WEEK) return `over ${days} dagen`;
    return days < 2 * MONTH ? `over ${Math.round(days / WEEK)} weken` : `over ${Math.round(days / MONTH)} maanden`;
  },
  ago: (days: number): string => {
    if (days <= 0) return "vandaag";
    if (days === 1) return "gisteren";
    if (days < 2 * WEEK) return `${days} dagen geleden`;
    return days < 2 * MONTH ? `${Math.round(days / WEEK)} weken geleden` : `${Math.round(days / MONTH)} maanden geleden`;
  },
  why: {
    casus: (ago: string) => `Dit ging ${ago} in een casus niet goed.`,
    "flits-weak": (ago: string) => `Dit ging ${ago} nog niet goed.`,
    practised: (ago: string) => `Je oefende dit ${ago} voor het laatst.`,
    fresh: "Dit heb je in deze rol nog niet opgefrist.",
  },
  lead: {
    faded: "Dit is weggezakt:",
    fresh: "Hier begin je mee:",
    rest: (back: string) => `Er is nu niets weggezakt. Het eerste komt ${back} terug.`,
    none: "Voor deze rol zijn er nu geen berichten.",
  },
  round: (n: number, minutes: number) => `${n === 1 ? "1 bericht" : `${n} berichten`}, ongeveer ${minutes === 1 ? "1 minuut" : `${minutes} minuten`}`,
  ready: (n: number) => (n === 1 ? "1 kort bericht staat klaar" : `${n} korte berichten staan klaar`),
  waiting: (n: number) => (n === 1 ? "1 kort bericht wacht" : `${n} korte berichten wachten`),
  real: (figure: Figure) => (figure.of === 0 ? "Nog geen echt signaal gehad." : `Echte signalen goed opgepakt: ${part(figure)}.`),
  innocent: (figure: Figure) => (figure.of === 0 ? "Nog geen onschuldig bericht gehad." : `Onschuldige berichten goed ingeschat: ${part(figure)}.`),
  was: { innocent: "Onschuldig bericht", real: "Echt signaal" },
  transfer: {
    role: (title: string, from: string, to: string) => `Je speelde ‘${title}’ als ${small(from)}. Neem nu één beslissing als ${small(to)}.`,
    variant: (title: string, role: string) => `Je speelde ‘${title}’ als ${small(role)}. Deze keer loopt het verhaal anders.`,
  },
  first: (back: string) => `Kom ${back} terug: dan staat het eerste weer klaar.`,
  comesBack: (back: string) => `Komt ${back} terug`,
  tempter: {
    chosen: "Dit antwoord ligt voor de hand op een drukke dag.",
    missed: (text: string) => `Deze keuze ligt hier voor de hand: “${text}”`,
  },
} as const;
