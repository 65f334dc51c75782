/** The parts of the debrief in the order of the product document; the score comes last. Also their names in the address. */
export const DEBRIEF_PARTS = ["gebeurd", "drie", "patroon", "afspraken", "bespreken", "maandag", "alles", "score"] as const;
export type DebriefPart = (typeof DEBRIEF_PARTS)[number];

/** The part that an address names; the first when it names none. */
export const partNamed = (name: string): DebriefPart => DEBRIEF_PARTS.find((part) => part === name) ?? DEBRIEF_PARTS[0];

export const PART_WORDS: Readonly<Record<DebriefPart, { readonly title: string; readonly short: string; readonly lead: string }>> = {
  gebeurd: { title: "Wat gebeurde er?", short: "Wat gebeurde er", lead: "Wat jij deed, en wat er intussen binnenkwam." },
  drie: { title: "Drie beslissingen", short: "Drie beslissingen", lead: "De keuzes die het meest zeggen." },
  patroon: { title: "Jouw patroon", short: "Jouw patroon", lead: "Wat je keuzes samen laten zien." },
  afspraken: { title: "Afspraken", short: "Afspraken", lead: "Wat jij en je partners vooraf hadden afgesproken." },
  bespreken: { title: "Om te bespreken", short: "Om te bespreken", lead: "Vragen bij jouw keuzes. Voor een gesprek met een collega, of in de les." },
  maandag: { title: "Wat doe je maandag?", short: "Maandag", lead: "Schrijf één ding op voor de volgende keer. Klein mag." },
  alles: { title: "Alles bekijken", short: "Alles bekijken", lead: "Elke beslissing, met de reden, de bron en wat sterker was." },
  score: { title: "De score", short: "De score", lead: "Als laatste. Wat je hierboven las, is belangrijker." },
};

export const DEBRIEF = "Nabespreking";
/** Kinds of the three decisions. */
export const THREE_WORDS = { zwakste: "Hier kon het sterker", kern: "Hier draaide het om", sterk: "Dit zat goed" } as const;

/** Words that stand on screen, on paper and in a file. */
export const DEBRIEF_WORDS = {
  facts: { case: "Casus", role: "Rol", mode: "Vorm", variant: "Variant", date: "Gespeeld op", set: "Afspraken" },
  you: "Jij",
  world: "Er gebeurde",
  remembered: "Wat bleef je bij?",
  told: "Deze beslissing staat hierboven, bij ‘Drie beslissingen’.",
  steps: "Per stap",
  axes: "Zo pakte je het aan",
  axesCounted: "Elke keuze telt per regel één keer, met het zwakste oordeel.",
  lawful: "Mocht het?",
  tilt: "Te licht of te zwaar?",
  tiltCounted: "Elke keuze telt één keer.",
  tiltBoth: (n: number) =>
    n === 1 ? "1 keuze was op het ene punt te licht en op het andere te zwaar." : `${n} keuzes waren op het ene punt te licht en op het andere te zwaar.`,
  none: "kwam niet voor",
  lensCount: "Sterk",
  lensNone: "–",
  noQuestions: "Bij deze poging zijn er geen vragen om te bespreken.",
  from: "Bij",
  noScore: "geen score",
  worth: "Wat een keuze waard is",
  rule: "Zo rekenen we",
  reasons: "Waarom niet behaald",
  status: "Wat je met deze score kunt",
} as const;
