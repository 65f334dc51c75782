/** Around the explanation of a term. */
export const woorden = {
  explain: "uitleg",
  of: (term: string) => `Uitleg: ${term}`,
  more: "In de kennisbank",
  moreOf: (term: string) => `${term} in de kennisbank`,
  close: "Uitleg sluiten",
  here: (n: number) => `Woorden op dit scherm (${n})`,
} as const;
