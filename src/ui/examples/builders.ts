import type { BuilderSheet } from "../../view/model.ts";

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

function items(texts: readonly string[], checked: readonly number[]) {
  return texts.map((text, index) => ({ id: `i${index}`, text, checked: checked.includes(index) }));
}
