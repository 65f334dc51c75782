/** Sentences of the debrief. */
export const D = {
  endingGone: "Afgerond",
  endingGoneText: "Dit einde komt in de nieuwe versie van de casus niet meer voor.",
  aboutAgreements: (titles: readonly string[]) =>
    `Het gaat om de ${titles.length === 1 ? "afspraak" : "afspraken"} ${titles.map((title) => `‘${title}’`).join(" en ")}.`,
  notMet: (names: string) => `(niet aan bod: ${names})`,
  balanced: "Je zat nergens te licht of te zwaar.",
  oftenLight: "Je doet vaker te weinig dan te veel. Kijk per keuze waar dat was.",
  oftenHeavy: "Je doet vaker te veel dan te weinig. Kijk per keuze waar dat was.",
  both: "Soms deed je te weinig, soms te veel. Kijk per keuze wat er speelde.",
  tooFew: "Te weinig om een patroon te zien.",
  sideRule: ["Dit is een bijrol met weinig keuzes. Je kunt er niet voor slagen of zakken.", "De afloop van het verhaal telt niet mee."],
  noSet: "Geen afspraken",
  carried: "Op dit moment was er geen sterkere keuze meer. Dit komt door iets van eerder.",
  luck: {
    pech: "Het liep slecht af, terwijl je zorgvuldig koos. De afloop telt niet mee.",
    geluk: "Het liep goed af, maar dat kwam niet door al je keuzes. De afloop telt niet mee.",
  },
  lensOpen: "niets",
  lensCount: (best: number, of: number) => `${best} van ${of}`,
  results: { behaald: "behaald", "niet-behaald": "niet behaald", "niet-beoordeeld": "niet beoordeeld", afgerond: "afgerond" },
  outcomes: {
    nagekomen: "nagekomen",
    gebroken: "niet nagekomen",
    anders: "anders opgelost",
    "niet-gezien": "niet gezien",
    botst: "botst met de wet",
    "niet-aan-de-orde": "speelde niet",
  },
  elsewhere: {
    notYet: (clock: string) => `Komt pas om ${clock} in dit verhaal.`,
    waits: "Heeft nog niets te kiezen.",
    before: (title: string) => `Staat voor: ‘${title}’.`,
    after: (title: string) => `Koos al bij ‘${title}’, en wacht op wat er komt.`,
    done: "Is al klaar met dit verhaal.",
    heard: (who: string, words: string) => `Laatste bericht, van ${who}: “${words}”`,
    called: (who: string) => `Laatste contact: een telefoontje met ${who}.`,
    knows: (facts: string) => `Wel bij hen genoteerd, niet bij jou: ${facts}`,
    knowsNot: (facts: string) => `Wel bij jou genoteerd, niet bij hen: ${facts}`,
    samePost: "Heeft hetzelfde bericht voor zich.",
  },
  difference: {
    nothing: "Er verandert niets. Geen enkele afspraak van de andere set raakt jouw keuzes anders.",
    sameScore: "Je score blijft gelijk. Alleen welke afspraken golden, is anders.",
    differs: (decisions: number) =>
      decisions === 1
        ? "Met deze afspraken valt één beslissing anders uit. Wat jij deed, blijft hetzelfde."
        : decisions === 0
          ? "Je beslissingen blijven gelijk. Wat een sterke route hier vraagt, is anders; daarom verschilt de score."
          : `Met deze afspraken vallen ${decisions} beslissingen anders uit. Wat jij deed, blijft hetzelfde.`,
    noScore: "geen score",
    notInSet: "staat er niet in",
    gone: "De afspraak die hier telde, staat niet in deze set.",
  },
  agreement: {
    nagekomen: "Je deed dit op tijd.",
    gebroken: "Dit gebeurde niet of te laat.",
    anders: "Je loste dit op een andere manier op.",
    "niet-gezien": "Deze afspraak gold hier wel, maar je vond het feit niet waardoor hij ging gelden.",
    botst: "Je kon dit hier niet doen zonder iets te doen wat niet mag. Daarom gold de afspraak niet.",
    "niet-aan-de-orde": "Deze afspraak speelde hier niet.",
  },
} as const;
