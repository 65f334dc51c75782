import type { BeatSheet, ChooseSheet, ConsultSheet, EndSheet, InspectSheet, LimitSheet, MarkView, StepFeedbackSheet, WhySheet } from "../../view/model.ts";
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
