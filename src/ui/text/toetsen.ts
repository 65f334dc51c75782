interface KeyLine {
  /** As they stand on the keyboard; between them reads “of”. */
  readonly keys: readonly string[];
  readonly does: string;
}

/** Which keys do what. Every line is proved by a test in the browser. */
export const toetsen = {
  title: "Toetsen",
  lead: "Alles gaat ook zonder muis.",
  open: "Toetsen bekijken",
  close: "Toetsen sluiten",
  or: "of",
  lines: [
    { keys: ["Tab", "Shift + Tab"], does: "naar het volgende of het vorige" },
    { keys: ["Enter", "spatie"], does: "een knop indrukken, of iets in het bericht aanwijzen" },
    { keys: ["pijltjes"], does: "kiezen uit een paar antwoorden" },
    { keys: ["1", "2", "3"], does: "zie ik, denk ik of weet ik niet: op wat je aanwees, en bij de vraag daarover" },
    { keys: ["Esc"], does: "notitieboek, uitleg of deze lijst sluiten" },
    { keys: ["?"], does: "deze lijst openen, als je niet aan het typen bent" },
  ] satisfies readonly KeyLine[],
  off: "Het vraagteken kun je uitzetten bij Instellingen. De cijfers werken alleen waar je net bent.",
  setting: { name: "Vraagteken opent de toetsen", text: "Zet dit uit als je met je stem typt of de toets per ongeluk raakt." },
} as const;
