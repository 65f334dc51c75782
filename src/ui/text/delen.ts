/** Sentences about the link with which a whole group gets the same story. */
export const delen = {
  text: "Deel deze link met je groep: iedereen krijgt dan dezelfde rol, vorm en variant.",
  noRole: "Kies eerst een rol. Dan staat hier een link voor je groep.",
  lot: "Kies hierboven ook een variant. Anders loot iedereen apart, en speelt niet iedereen hetzelfde verhaal.",
  link: "Link voor je groep",
  copy: "Kopieer de link",
  copied: "De link is gekopieerd.",
  notCopied: "Kopiëren mag hier niet. De link is geselecteerd: kopieer hem zelf.",
  /** What a link chose, and of the variant only that it is the same for all (SPEC A18). */
  preset: (choices: readonly string[], sameVariant: boolean): string =>
    [
      choices.length > 0 ? `Deze link koos al voor je: ${choices.join(" · ")}.` : "Deze link koos al iets voor je.",
      ...(sameVariant ? ["Iedereen met deze link krijgt hetzelfde verhaal."] : []),
      "Je kunt het nog veranderen.",
    ].join(" "),
} as const;
