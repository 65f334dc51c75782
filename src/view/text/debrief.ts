/** Sentences of the debrief. */
export const D = {
  endingGone: "Afgerond",
  endingGoneText: "Dit einde komt in de nieuwe versie van de casus niet meer voor.",
  balanced: "Je zat nergens te licht of te zwaar.",
  oftenLight: "Je doet vaker te weinig dan te veel. Kijk per keuze waar dat was.",
  oftenHeavy: "Je doet vaker te veel dan te weinig. Kijk per keuze waar dat was.",
  both: "Soms deed je te weinig, soms te veel. Kijk per keuze wat er speelde.",
  tooFew: "Te weinig om een patroon te zien.",
  sideRule: ["Dit is een bijrol met weinig keuzes. Je kunt er niet voor slagen of zakken.", "De afloop van het verhaal telt niet mee."],
  badLuck: "Het liep slecht af, terwijl je zorgvuldig koos. De afloop telt niet mee in je oordeel.",
  goodLuck: "Het liep goed af, maar dat kwam niet door al je keuzes. De afloop telt niet mee in je oordeel.",
  results: { behaald: "behaald", "niet-behaald": "niet behaald", "niet-beoordeeld": "niet beoordeeld", afgerond: "afgerond" },
  agreement: {
    nagekomen: "Je deed dit op tijd.",
    gebroken: "Dit gebeurde niet of te laat.",
    anders: "Je loste dit op een andere manier op.",
    "niet-gezien": "Deze afspraak gold hier wel, maar je vond het feit niet waardoor hij ging gelden.",
    botst: "Je kon dit hier niet doen zonder iets te doen wat niet mag. Daarom gold de afspraak niet.",
    "niet-aan-de-orde": "Deze afspraak speelde hier niet.",
  },
} as const;
