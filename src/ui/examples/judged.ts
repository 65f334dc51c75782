import type { DecisionView, FindingView } from "../../view/model.ts";

export const findings: readonly FindingView[] = [
  {
    part: "criterium:duiden.vastleggen-passend",
    title: "Passend vastleggen",
    grade: "riskant",
    gradeName: "riskant",
    tilt: "te-zwaar",
    tiltName: "te zwaar",
    axis: "relatie",
    because: "De app meldt een schermfoto aan de maker. Voor Jaylen deed je daarmee al iets, terwijl je nog keek.",
    sources: [
      { kind: "routekaart", label: "Routekaart, stap 1", detail: "Leg vast wat er staat, op een manier die past bij wat je ervan weet." },
      {
        kind: "recht",
        label: "Werking van de app",
        detail: "Of de maker altijd een melding krijgt, hangt af van het toestel.",
        status: "te-verifieren",
        checked: "21 november 2026",
      },
      { kind: "eigen", label: "Weging", detail: "Wij wegen een melding aan de maker als te zwaar zolang je alleen kijkt." },
    ],
  },
  {
    part: "afspraak:RIV-1",
    title: "Afspraak RIV-1",
    grade: "verdedigbaar",
    gradeName: "kan ook",
    tilt: "te-licht",
    tiltName: "te licht",
    axis: "doel",
    because: "Je wilde wel bellen, maar deed het pas na het uitzoeken.",
    sources: [{ kind: "afspraak", label: "RIV-1", detail: "Tijd én plek genoemd? Bel politie en OOV binnen een kwartier." }],
  },
];

export const limits: readonly FindingView[] = [
  {
    part: "grens:HG-3",
    title: "Stiekem meekijken onder een andere naam",
    grade: "fout",
    gradeName: "niet doen",
    axis: "mag",
    because:
      "Als jongerenwerker mag je niet met een verzonnen account iemands besloten berichten volgen. Je misleidt hem, en wat je ziet kun je nergens gebruiken.",
    sources: [
      { kind: "grens", label: "HG-3", detail: "Geen heimelijke waarneming van een persoon zonder wettelijke bevoegdheid." },
      {
        kind: "recht",
        label: "Politiewet, artikel 3",
        detail: "Over stelselmatig online kijken door de overheid lopen de uitspraken uiteen.",
        status: "betwist",
        checked: "12 november 2026",
      },
      {
        kind: "recht",
        label: "AVG, artikel 6",
        detail: "Voor het verwerken van gegevens over een persoon is een grondslag nodig.",
        status: "geldend",
        checked: "12 november 2026",
      },
    ],
  },
];

export const weak: DecisionView = {
  momentId: "vastleggen",
  step: "duiden",
  stepName: "Duiden",
  title: "Meteen een schermfoto gemaakt",
  clock: "12:41",
  did: "Ik maak een schermfoto, want vanavond is het bewijs weg.",
  grade: "riskant",
  gradeName: "riskant",
  because: "De app meldt een schermfoto aan de maker. Jij was nog aan het kijken, maar voor Jaylen deed je al iets.",
  sources: findings[0]?.sources ?? [],
  findings,
  why: "Ik was bang dat het weg zou zijn.",
  considerations: [
    {
      option: "Tijd, account en tekst opschrijven",
      for: "Niemand merkt het en je houdt vast wat er staat.",
      against: "Een collega ziet later niet hoe het eruitzag.",
      costs: "Vijf minuten",
      own: false,
    },
    { option: "Een schermfoto maken", for: "Het beeld blijft bewaard.", against: "De maker krijgt een melding.", own: true },
  ],
  alternative: { text: "Noteer tijd, account en tekst. Laat een collega meelezen.", because: "Dan ligt vast wat er staat en merkt niemand iets." },
  pivotal: true,
  counted: true,
  elsewhere: [],
};

const { why: _why, alternative: _alternative, ...bare } = weak;

export const strong: DecisionView = {
  ...bare,
  momentId: "eerste-blik",
  title: "Bericht bekeken, bereik opengelaten",
  clock: "12:36",
  did: "4 punten aangewezen; drie keer ‘zie ik’, één keer ‘weet ik niet’.",
  grade: "best",
  gradeName: "sterk",
  because: "Je hield wat er staat en wat je denkt uit elkaar.",
  sources: findings[1]?.sources ?? [],
  findings: findings.slice(1),
  considerations: [],
  pivotal: false,
};
