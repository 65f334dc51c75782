import { GRADES, type Axis, type Grade, type Tilt } from "../../domain/grades.ts";
import type { ClaimKey, Platform } from "../../domain/messages.ts";
import type { Mode } from "../../domain/log.ts";
import type { ReflectField, ShareField } from "../../domain/moments.ts";
import type { Step } from "../../domain/steps.ts";
import type { PassRule, Weights } from "../../domain/framework.ts";
import type { FailReason } from "../../domain/assess/score.ts";
import { SOURCE_KINDS } from "./sources.ts";

/** What a trainer calls a variant (SPEC A18): a number that says nothing about it. */
export const variantText = (n: number): string => `Variant ${n}`;

export const minutesText = (n: number): string => `${n} min`;

/** Words of the framework as the screen says them. Sentences of a case live in the case. */
export const STEP_NAMES: Readonly<Record<Step, string>> = {
  duiden: "Duiden",
  context: "Context",
  partners: "Partners",
  ingrijpen: "Ingrijpen",
  acties: "Acties",
  evalueren: "Evalueren",
};

export const GRADE_NAMES: Readonly<Record<Grade, string>> = { best: "sterk", verdedigbaar: "kan ook", riskant: "riskant", fout: "niet doen" };
export const TILT_NAMES: Readonly<Record<Tilt, string>> = { "te-licht": "te licht", "te-zwaar": "te zwaar", anders: "anders dan nodig" };
export const AXIS_NAMES: Readonly<Record<Axis, string>> = { mag: "Mag het", zorgvuldig: "Zorgvuldig", doel: "Doel", relatie: "Relatie" };

export const CLAIM_NAMES: Readonly<Record<ClaimKey, string>> = { "zie-ik": "zie ik", "denk-ik": "denk ik", "weet-ik-niet": "weet ik niet" };
export const MODE_NAMES: Readonly<Record<Mode, string>> = { oefenen: "oefenen", toets: "toets" };

export const SHARE_LABELS: Readonly<Record<ShareField, string>> = {
  partner: "Partner",
  doel: "Doel",
  gegevens: "Gegevens",
  vorm: "Vorm",
  naam: "Naam",
  kanaal: "Kanaal",
  vooraf: "Vooraf verteld",
};

export const REFLECT_LABELS: Readonly<Record<ReflectField, string>> = {
  wat: "Wat verandert er",
  wie: "Wie regelt het",
  wanneer: "Wanneer",
  hoort: "Wie hoort wat",
  opvang: "Opvang (steun na afloop)",
};

/** Why an attempt was not passed, with the numbers of weging.yaml. */
export const failTexts = ({ total, maxFout, maxWeakShare, minDecisions }: PassRule): Readonly<Record<FailReason, string>> => ({
  total: `Het totaal is lager dan ${total}.`,
  "hard-limit": "Je ging over een harde grens.",
  "fout-op-mag": "Een of meer keuzes mochten niet in jouw rol.",
  "too-many-fout": `Meer dan ${keuzes(maxFout)} was ‘niet doen’.`,
  "too-many-weak": `Meer dan ${percent(maxWeakShare)} van je keuzes was riskant of niet doen.`,
  "too-few-decisions": `Er waren minder dan ${minDecisions} beslissingen.`,
});

/** The rule in six plain sentences (SPEC A8), with the numbers of weging.yaml. */
export const scoreRule = ({ pass, pivotalWeight }: Pick<Weights, "pass" | "pivotalWeight">): readonly string[] => [
  "Een stap krijgt wat jouw keuzes daar samen waard zijn, van 0 tot 100: gemeten aan wat er te halen was.",
  "Het totaal is het gemiddelde van de stappen.",
  pivotalWeight === 2 ? "Een kernbeslissing, waar het om draait, telt dubbel." : `Een kernbeslissing, waar het om draait, telt ${comma(pivotalWeight)} keer.`,
  `Behaald betekent: ${pass.total} of meer over minstens ${pass.minDecisions} keuzes, en geen keuze die in jouw rol niet mag.`,
  `Hooguit ${keuzes(pass.maxFout)} is ‘niet doen’, en hooguit ${percent(pass.maxWeakShare)} is riskant of niet doen.`,
  "De afloop van het verhaal telt niet mee.",
];

/** What a choice is worth, with the numbers of weging.yaml (SPEC A1, A3, A7). */
export const worthRule = ({ values, composedCap }: Pick<Weights, "values" | "composedCap">): readonly string[] => {
  const cap = (grade: "verdedigbaar" | "riskant" | "fout") => `‘${GRADE_NAMES[grade]}’: hooguit ${points(composedCap[grade])}`;
  return [
    `Elke keuze telt: ${GRADES.map((grade) => `${GRADE_NAMES[grade]} ${points(values[grade])}`).join(", ")}.`,
    "Een keuze met onderdelen telt als het gemiddelde van die onderdelen. Wijs je iets aan dat er niet toe doet, dan kost dat een heel onderdeel.",
    `Het zwakste onderdeel bepaalt hoeveel het hoogstens wordt. ${[cap("verdedigbaar"), cap("riskant"), cap("fout")].join(", ")}. Mag een onderdeel niet in jouw rol: ${points(composedCap.foutOpMag)}.`,
    "Kwam je niet bij een keuze door iets riskants of fouts ervoor? Dan telt die als 0.",
  ];
};

const points = (value: number) => comma(Math.round(value * 1000) / 10);
const comma = (value: number) => String(value).replace(".", ",");
const keuzes = (n: number) => (n === 1 ? "één keuze" : `${n} keuzes`);
const percent = (share: number) => `${Math.round(share * 100)} procent`;

const CONCEPT = "Concept: de sleutel, dus hoe wij een keuze beoordelen, is nog niet door een panel van praktijkmensen nagekeken.";

export const T = {
  confirm: "Kies dit",
  confirmExplanations: "Dit houd ik open",
  confirmSources: "Ik weet genoeg",
  confirmAfter: "Verder",
  confirmShare: "Deel dit",
  confirmNone: "Ik deel dit niet",
  confirmReflect: "Leg dit vast",
  confirmBuild: "Zo wordt het",
  leaveOpen: "Niets: dit laat ik open",
  /** Beside a main button that waits for something. */
  missing: {
    option: "Kies eerst een antwoord.",
    tone: "Kies ook hoe je het zegt.",
    explanation: "Kies minstens één verklaring.",
    reason: "Kies eerst een reden.",
    rows: (labels: string) => `Nog te kiezen: ${labels}.`,
    manyRows: (rows: number) => `Nog ${rows} rijen te kiezen.`,
  },
  continue: "Verder",
  again: "Terug naar de keuze",
  backTogether: (step: string) => `Samen terug naar ${step.toLowerCase()}`,
  playedAgain: "Je oefent dit opnieuw. Je score blijft zoals hij was.",
  toDebrief: "Naar de nabespreking",
  none: "Ik betrek niemand",
  tones: "Hoe zeg je het?",
  whyTitle: "Waarom kies je dit?",
  whyAsk: "Eén zin voor jezelf. Dit telt niet mee en blijft op dit apparaat.",
  limitTitle: "Hier ligt een grens",
  limitAsk: "Deze keuze mag niet, wat de afloop ook is. Je kiest zo opnieuw. Je eerste keuze blijft staan in de nabespreking.",
  feedbackTitle: (step: string) => `Terugblik op ${step.toLowerCase()}`,
  feedbackAsk: "Zo keken wij naar je keuzes. De afloop telt niet mee.",
  endAsk: "Dit is waar het verhaal stopt.",
  viewers: "Kijkers en reacties: niet zichtbaar voor jou",
  voiceMessage: (seconds: number) => `Spraakbericht van ${seconds} seconden.`,
  calls: { gemist: "Gemiste oproep", gesprek: "Gesprek", inkomend: "Inkomende oproep" },
  ownRoll: "Opgeslagen op deze telefoon",
  onlyHere: "op deze telefoon",
  toYou: "alleen aan jou",
  newStory: "Nieuw verhaal",
  newPost: "Nieuw bericht",
  justNow: "zojuist",
  left: (minutes: number) => (minutes < 60 ? `nog ${minutes} min` : `nog ${Math.floor(minutes / 60)} u`),
  /** Somebody you do not know writes first. */
  request: (platform: Platform) => (platform === "telegram" ? "Staat niet in je contacten." : "Berichtverzoek. Jullie volgen elkaar niet."),
  storyOver: "Dit verhaal is verlopen. Je kunt het niet meer bekijken.",
  /** Taken back, as the platforms tell it that do. */
  deleted: (platform: Platform, who: string) => (platform === "snapchat" ? `${who} heeft een chat verwijderd` : "Dit bericht is verwijderd"),
  /** The others tell nothing: what is left is that you saw it. */
  deletedUnseen: "Hier stond net nog een bericht. De app laat niet zien dat het weg is.",
  visible: { openbaar: "openbaar", besloten: "besloten", "goede-vrienden": "goede vrienden" },
  forwarded: { eens: "Doorgestuurd", vaak: "Vaak doorgestuurd" },
  through: (chain: readonly string[]) => `Zo kwam het bij jou, voor zover je weet: ${chain.join(" → ")}.`,
  events: {
    schermfoto: (who: string) => `${who} heeft een screenshot gemaakt`,
    toegevoegd: (who: string) => `${who} is toegevoegd`,
    verlaten: (who: string) => `${who} heeft de groep verlaten`,
  },
  members: (surface: string, count: string) => `${count} ${surface === "channel" ? "abonnees" : "leden"}`,
  millions: (count: string) => `${count} mln`,
  counts: {
    views: (count: string) => `${count} keer bekeken`,
    likes: (count: string) => (count === "1" ? "1 like" : `${count} likes`),
    shares: (count: string) => `${count} keer gedeeld`,
  },
  exposes: (whom: string) => `Merkt dit misschien: ${whom}`,
  minutes: minutesText,
  days: (days: number) => `${days} d`,
  and: (items: string, last: string) => `${items} en ${last}`,
  remaining: (text: string, until: string) => `nog ${text} tot ${until}`,
  turnOf: (turn: number, of: number) => `beurt ${turn} van ${of}`,
  judgedAs: (title: string, grade: string) => `${title} (${grade})`,
  teamPicture: "Wie besliste wat",
  teamPictureLead: "Per beurt het zwakste van wat iemand koos. Kijk waar jullie uit elkaar liepen, en wat de een zag en de ander niet.",
  turnNamed: (label: string, of: string) => `${label} · ${of}`,
  until: (until: string) => `tot ${until}`,
  hours: (hours: number, minutes: number) => (hours === 0 ? `${minutes} min` : `${hours} u ${String(minutes).padStart(2, "0")}`),
  newMessage: (from: string, text: string) => `Nieuw bericht van ${from}: ${text}`,
  newMail: (from: string, text: string) => `Nieuwe e-mail van ${from}: ${text}`,
  newNote: (from: string, text: string) => `Nieuwe notitie van ${from}: ${text}`,
  progressMarks: (marked: number, claims: number, open: number) => {
    if (marked === 0) return "Nog niets aangewezen";
    if (claims === 0) return `${marked} aangewezen, niets te sorteren`;
    return open === 0 ? `${marked} aangewezen, alles gesorteerd` : `${marked} aangewezen, nog ${open} te sorteren`;
  },
  routekaart: "Routekaart",
  sourcePart: (document: string, part: string) => `${document}, ${part}`,
  own: { label: SOURCE_KINDS.eigen, detail: "Dit staat niet in een bron. De makers kozen dit zelf." },
  ownWithLaw: { label: SOURCE_KINDS.eigen, detail: "Het oordeel is onze keuze. De wet hieronder is de achtergrond." },
  agreementSource: "De modelafspraken die partners samen maken.",
  about: (subject: string, because: string) => `“${subject}” ${because}`,
  lawful: "Je bleef binnen wat jouw rol mag.",
  unlawful: (n: number) => `In ${keuzes(n)} ging je over een grens.`,
  edge: (n: number) => `In ${keuzes(n)} zat je op de rand van wat mag.`,
  unlawfulReasons: "Hieronder staat waarom. Eén keuze kan meer redenen hebben.",
  unlawfulGroups: { limit: "Harde grens", role: "Mag niet in jouw rol", edge: "Op de rand van wat mag" },
  notMarked: "Niet aangewezen.",
  sortedAs: (mine: string, ours: string) => `Jij: ${mine}. Wij: ${ours}.`,
  concept: CONCEPT,
  conceptOf: (date: string) => `${CONCEPT} Stand van de casus: ${date}.`,
  panel: (size: number, date: string) => `Nagekeken door een panel van ${size} praktijkmensen, op ${date}.`,
  panelPlain: "Nagekeken door een panel van praktijkmensen.",
  learning: "Om van te leren, niet om mensen te beoordelen of te selecteren.",
} as const;
