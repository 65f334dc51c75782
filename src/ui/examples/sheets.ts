import type {
  BeatSheet,
  BuilderSheet,
  ChooseSheet,
  ConsultSheet,
  EndSheet,
  InspectSheet,
  LimitSheet,
  MarkView,
  StepFeedbackSheet,
  WhySheet,
} from "../../view/model.ts";
import { limits, strong, weak } from "./judged.ts";

const help = ["Wat staat er letterlijk?", "Wat maak jij ervan?", "Wat betekenen woorden en emoji hier?", "Wie kan dit zien?"];

function mark(id: string, label: string, more: Partial<MarkView> = {}): MarkView {
  return { id, label, marked: false, current: false, open: false, sorted: [], ...more };
}

const untouched: readonly MarkView[] = [
  mark("bereik", "openbaar"),
  mark("plek", "Zuiderpoort"),
  mark("ze", "ze"),
  mark("tijd", "15u"),
  mark("durf", "wie durft"),
  mark("schoenen", "twee schoenen"),
  mark("kijkers", "Kijkers en reacties: niet zichtbaar voor jou"),
];

export const inspectFirst: InspectSheet = {
  kind: "inspect",
  momentId: "eerste-blik",
  title: "Wat zie je hier?",
  ask: "Tik op wat je opvalt. Zeg daarna wat het is.",
  help,
  marks: untouched,
  claims: [],
  current: null,
  progress: "Nog niets aangewezen",
  ready: false,
};

export const inspectSorting: InspectSheet = {
  ...inspectFirst,
  marks: [
    mark("bereik", "openbaar", { marked: true, sorted: ["zie-ik"] }),
    mark("plek", "Zuiderpoort", { marked: true, sorted: ["zie-ik"] }),
    mark("ze", "ze", { marked: true, current: true, open: true }),
    mark("tijd", "15u", { marked: true, sorted: ["zie-ik", "denk-ik"] }),
    mark("durf", "wie durft", { marked: true, sorted: ["denk-ik"] }),
    mark("schoenen", "twee schoenen"),
    mark("kijkers", "Kijkers en reacties: niet zichtbaar voor jou", { marked: true, sorted: ["weet-ik-niet"] }),
  ],
  claims: [
    { id: "c1", markId: "bereik", markLabel: "openbaar", text: "Iedereen kan dit zien.", answer: "zie-ik" },
    { id: "c2", markId: "plek", markLabel: "Zuiderpoort", text: "Er staat een plek bij.", answer: "zie-ik" },
    { id: "c3", markId: "tijd", markLabel: "15u", text: "Er staat 15u.", answer: "zie-ik" },
    { id: "c4", markId: "tijd", markLabel: "15u", text: "Om 15 uur is er ruzie.", answer: "denk-ik" },
    { id: "c5", markId: "durf", markLabel: "wie durft", text: "Dit is een uitdaging.", answer: "denk-ik" },
    { id: "c6", markId: "ze", markLabel: "ze", text: "Met ‘ze’ bedoelt hij een andere groep.", answer: null },
  ],
  current: "c6",
  progress: "6 aangewezen, nog 1 te sorteren",
};

export const inspectReady: InspectSheet = {
  ...inspectSorting,
  marks: inspectSorting.marks.map((one) => (one.current ? { ...one, current: false, open: false, sorted: ["weet-ik-niet"] } : one)),
  claims: inspectSorting.claims.map((claim) => ({ ...claim, answer: claim.answer ?? "weet-ik-niet" })),
  current: null,
  progress: "6 aangewezen, alles gesorteerd",
  ready: true,
};

export const choose: ChooseSheet = {
  kind: "choose",
  momentId: "antwoord",
  title: "Wat stuur je terug?",
  ask: "Jaylen vertrouwt je iets toe. Hij wacht.",
  help: [],
  pivotal: true,
  options: [
    { id: "a", letter: "A", text: "Beloofd, ik zeg niks.", takes: "1 min", picked: false },
    { id: "b", letter: "B", text: "Kom je straks langs? Dan leg ik uit wat ik doe.", takes: "30 min", picked: false },
    { id: "c", letter: "C", text: "Ik geef tijd en plek door. Jouw verhaal niet.", takes: "1 min", picked: false },
    { id: "d", letter: "D", text: "Weet ik nog niet. Ik vraag het eerst na.", picked: false },
  ],
  tones: [],
  tonesAsk: "Hoe zeg je het?",
  confirm: "Kies dit",
  ready: false,
  missing: "Kies eerst een antwoord.",
};

export const chooseTones: ChooseSheet = {
  ...choose,
  options: choose.options.map((option) => ({ ...option, picked: option.id === "b" })),
  tones: [
    { id: "t1", letter: "A", text: "Rustig: ik ben er tot zes, loop maar binnen.", picked: false },
    { id: "t2", letter: "B", text: "Dringend: dit kan niet wachten, kom nu.", picked: false },
  ],
  missing: "Kies ook hoe je het zegt.",
};

export const consultBefore: ConsultSheet = {
  kind: "consult",
  momentId: "verklaringen",
  title: "Wat kan er aan de hand zijn?",
  ask: "Er is meer dan één verklaring. Welke houd je open?",
  help,
  phase: "before",
  explanations: [
    { id: "v1", text: "Twee groepen hebben iets afgesproken.", open: true, wasOpen: true },
    { id: "v2", text: "Hij doet stoer en er komt niemand.", open: false, wasOpen: false },
    { id: "v3", text: "Het gaat om een potje voetbal.", open: true, wasOpen: true },
    { id: "v4", text: "Iemand anders laat hem dit plaatsen.", open: false, wasOpen: false },
  ],
  sources: [
    { id: "s1", text: "Collega Noor, die de groep kent", takes: "5 min", asked: false },
    { id: "s2", text: "De jeugdagent: wat betekent dit, zonder naam", takes: "10 min", asked: false },
    { id: "s3", text: "Jaylen zelf bellen", takes: "15 min", exposes: "Jaylen kan dit merken", asked: false },
    { id: "s4", text: "Een vriend van Jaylen appen", takes: "10 min", exposes: "Sem kan dit merken", asked: false },
    { id: "s5", text: "Het sportrooster van Het Kompas bekijken", takes: "5 min", asked: false },
  ],
  left: 3,
  confirm: "Dit houd ik open",
  ready: true,
};

export const consultSources: ConsultSheet = {
  ...consultBefore,
  phase: "sources",
  sources: consultBefore.sources.map((source) =>
    source.id === "s1" ? { ...source, asked: true, answer: "Vrijdag was er ook gedoe bij de tunnel. Of het dezelfde jongens zijn, weet ze niet." } : source,
  ),
  left: 2,
  confirm: "Ik weet genoeg",
};

export const consultAfter: ConsultSheet = {
  ...consultSources,
  phase: "after",
  explanations: consultBefore.explanations.map((item) => ({ ...item, open: item.id === "v1" || item.id === "v4" })),
  confirm: "Verder",
};

export const builderShare: BuilderSheet = {
  kind: "builder",
  of: "share",
  momentId: "delen",
  title: "Wat deel je, en met wie?",
  ask: "",
  help: [],
  sentence: [
    { text: "Met ", filled: true },
    { text: "de jeugdagent", field: "partner", filled: true },
    { text: " deel ik ", filled: true },
    { text: "tijd, plek en oproep", field: "gegevens", filled: true },
    { text: ", in de vorm ", filled: true },
    { text: "vertellen", field: "vorm", filled: true },
    { text: ", ", filled: true },
    { text: "zonder naam", field: "naam", filled: true },
    { text: ", via ", filled: true },
    { text: "…", field: "kanaal", filled: false },
    { text: ". Doel: ", filled: true },
    { text: "om 15:00 zichtbaar zijn", field: "doel", filled: true },
    { text: ". Vooraf: ", filled: true },
    { text: "…", field: "vooraf", filled: false },
    { text: ".", filled: true },
  ],
  rows: [
    { field: "partner", label: "Partner", kind: "one", items: items(["Jeugdagent", "OOV", "School", "Boa", "Hulpverlening"], [0]) },
    { field: "doel", label: "Doel", kind: "one", items: items(["Zichtbaar zijn om 15:00", "Samen duiden", "Met hem praten", "Ter info"], [0]) },
    { field: "gegevens", label: "Gegevens", kind: "many", items: items(["Tijd", "Plek", "Oproep", "Account", "Leeftijd", "De ‘boete’"], [0, 1, 2]) },
    { field: "vorm", label: "Vorm", kind: "line", items: items(["Vertellen", "Notitie", "Screenshot", "Origineel"], [0]) },
    { field: "naam", label: "Naam", kind: "one", items: items(["Zonder naam", "Met naam"], [0]) },
    { field: "kanaal", label: "Kanaal", kind: "one", items: items(["Bellen", "Beveiligde mail", "Overleg", "Groepsapp"], []) },
    { field: "vooraf", label: "Vooraf verteld", kind: "one", items: items(["Jaylen weet het", "Jaylen hoort het straks", "Jaylen weet het niet"], []) },
  ],
  none: {
    label: "Ik betrek niemand",
    open: false,
    reasons: [
      { id: "r1", letter: "A", text: "Ik weet nog te weinig om iemand te vragen.", picked: false },
      { id: "r2", letter: "B", text: "Ik kan dit zelf met Jaylen oplossen.", picked: false },
      { id: "r3", letter: "C", text: "Delen zou zijn vertrouwen schaden.", picked: false },
    ],
  },
  agreement: { title: "Tijd en plek van geweld", text: "RIV-1 · Tijd én plek genoemd? Bel politie en OOV, een naam alleen als het nodig is." },
  confirm: "Deel dit",
  ready: false,
  missing: { text: "Nog te kiezen: kanaal en vooraf verteld.", field: "kanaal" },
};

export const builderNone: BuilderSheet = {
  ...builderShare,
  none: { label: "Ik betrek niemand", open: true, reasons: builderShare.none?.reasons ?? [] },
  confirm: "Ik deel dit niet",
  missing: { text: "Kies eerst een reden." },
};

/** Rows of the author's own: one of them left open on purpose, two of them with the same answers. */
export const builderOwn: BuilderSheet = {
  kind: "builder",
  of: "build",
  momentId: "profiel",
  title: "Jouw profiel",
  ask: "Zo zien jongeren je straks. Wat zet je erop?",
  help: [],
  sentence: [],
  rows: [
    { field: "naam", label: "Naam", kind: "one", items: items(["Mijn voornaam, functie en gemeente", "Alleen mijn functie", "Mijn volledige naam"], [0]) },
    {
      field: "uren",
      label: "Wanneer je antwoordt",
      kind: "many",
      items: items(["Dinsdag tot en met donderdag", "Anders het algemene nummer"], []),
      leave: { label: "Niets: dit laat ik open", checked: true },
    },
    { field: "boete", label: "Een boete voor wat je nu ziet gebeuren", kind: "one", items: items(["Ja", "Nee", "Ligt eraan"], [0]) },
    { field: "telefoon", label: "Een telefoon bekijken", kind: "one", items: items(["Ja", "Nee", "Ligt eraan"], []) },
  ],
  confirm: "Zo wordt het",
  ready: false,
  missing: { text: "Nog te kiezen: een telefoon bekijken.", field: "telefoon" },
};

export const builderReflect: BuilderSheet = {
  kind: "builder",
  of: "reflect",
  momentId: "evaluatie",
  title: "Wat leg je vast?",
  ask: "Het is voorbij. Wat verandert er, en wie hoort wat?",
  help: [],
  sentence: [
    { text: "We spreken af wie belt bij tijd en plek", field: "wat", filled: true },
    { text: " Wie: ", filled: true },
    { text: "de adviseur openbare orde", field: "wie", filled: true },
    { text: ". Wanneer: ", filled: true },
    { text: "…", field: "wanneer", filled: false },
  ],
  rows: [
    {
      field: "wat",
      label: "Wat verandert er",
      kind: "one",
      items: items(["We spreken af wie belt bij tijd en plek", "Iedereen let voortaan beter op", "We maken een groepsapp met alle partners"], [0]),
    },
    { field: "wie", label: "Wie regelt het", kind: "one", items: items(["De adviseur openbare orde", "De jeugdagent", "Ikzelf"], [0]) },
    { field: "wanneer", label: "Wanneer", kind: "one", items: items(["Deze week", "In het volgende overleg", "Als het weer gebeurt"], []) },
    {
      field: "hoort",
      label: "Wie hoort wat",
      kind: "many",
      items: items(["Jaylen hoort wat er met zijn bericht is gedaan", "De jeugdagent hoort hoe het afliep", "De school hoort zijn naam"], [0]),
    },
    { field: "opvang", label: "Opvang (steun na afloop)", kind: "many", items: items(["Nagesprek met Jaylen", "Even rondje met het team"], []) },
  ],
  confirm: "Leg dit vast",
  ready: false,
  missing: { text: "Nog te kiezen: wanneer.", field: "wanneer" },
};

export const why: WhySheet = {
  kind: "why",
  momentId: "vastleggen",
  title: "Waarom kies je dit?",
  ask: "Eén zin voor jezelf. Dit telt niet mee en blijft op dit apparaat.",
  help: [],
  chosen: "Ik schrijf tijd, account en tekst van het verhaal op.",
};

export const beat: BeatSheet = {
  kind: "beat",
  momentId: "later",
  title: "Je telefoon trilt.",
  ask: "Het is een half uur later. Je zet net koffie. Drie berichten.",
  help: [],
  confirm: "Verder",
};

export const limit: LimitSheet = {
  kind: "limit",
  momentId: "meekijken",
  title: "Hier ligt een grens",
  ask: "Deze keuze mag niet, wat de afloop ook is. Je kiest zo opnieuw. Je eerste keuze blijft staan in de nabespreking.",
  help: [],
  chosen: "Ik maak een tweede account en volg hem zonder dat hij weet dat ik het ben.",
  limits,
  confirm: "Terug naar de keuze",
};

export const feedback: StepFeedbackSheet = {
  kind: "feedback",
  momentId: "terugblik-duiden",
  title: "Terugblik op duiden",
  ask: "Zo keken wij naar je keuzes. De afloop telt niet mee.",
  help: [],
  step: "duiden",
  decisions: [strong, weak],
  confirm: "Verder",
};

export const end: EndSheet = {
  kind: "end",
  momentId: "einde",
  title: "Afgeblazen",
  ask: "Dit is waar het verhaal stopt.",
  help: [],
  ending: { title: "Afgeblazen", text: "Jaylen bleef thuis. Om 15:00 stond er bijna niemand bij de tunnel.", tone: "herstel" },
  confirm: "Naar de nabespreking",
};

function items(texts: readonly string[], checked: readonly number[]) {
  return texts.map((text, index) => ({ id: `i${index}`, text, checked: checked.includes(index) }));
}
