import type { Finding } from "../judge/finding.ts";

/** What an author found of the one choice that was made: best, unless said otherwise. */
export const finding = (more: Partial<Finding> = {}): Finding => ({
  part: "keuze",
  kind: "criterion",
  ref: "x",
  grade: "best",
  axis: "doel",
  because: "",
  law: [],
  source: { document: "eigen" },
  origin: "auteur",
  ...more,
});
