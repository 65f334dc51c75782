/** What a table of roles says about doing something: yes, no, or only when what stands in `words` is so. */
export const MAY_ANSWERS = ["ja", "nee", "voorwaarde"] as const;

export interface May {
  readonly answer: (typeof MAY_ANSWERS)[number];
  /** Plain Dutch. Always there for `voorwaarde`; with ja or nee it says what goes with it. */
  readonly words?: string;
}
