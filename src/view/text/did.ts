import type { ReflectField, ShareField } from "../../domain/moments.ts";

const sortedOf = (seen: number, right: number) => {
  if (seen === 0) return "";
  if (seen === 1) return `De ene uitspraak die je zag, sorteerde je ${right === 1 ? "zoals wij" : "anders dan wij"}.`;
  return `Van de ${seen} uitspraken die je zag, sorteerde je er ${right} zoals wij.`;
};
const unseenOf = (unseen: number) => (unseen === 0 ? "" : unseen === 1 ? "Eén uitspraak zag je niet." : `${unseen} uitspraken zag je niet.`);

/** What the trainee did, in the second person. Texts of choices come in as they stand in the middle of a sentence. */
export const DID = {
  /** `unseen`: statements about what was never pointed at. */
  inspected: (marks: number, seen: number, right: number, unseen: number) =>
    [`Je wees ${marks} ${marks === 1 ? "ding" : "dingen"} aan.`, sortedOf(seen, right), unseenOf(unseen)].filter(Boolean).join(" "),
  askedNobody: "Je vroeg niemand iets na.",
  asked: (sources: string) => `Je vroeg na: ${sources}.`,
  sharedWithNobody: (reason: string) => `Je betrok niemand. ${reason}`,
  shared: (text: (field: ShareField) => string) => `Met ${text("partner")} deelde je ${text("gegevens")}.`,
  share: (text: (field: ShareField) => string) => `Met ${text("partner")} deel je ${text("gegevens")}.`,
  field: (label: string, what: string) => `${label}: ${what.replace(/\.$/u, "")}.`,
  sort: (claim: string, key: string) => `“${claim}” is ‘${key}’.`,
  ask: (sources: string) => `Vraag na: ${sources}.`,
} as const;

interface Piece<F> {
  /** Words before it; a piece that opens the sentence has none. */
  readonly lead: string;
  readonly field: F;
  /** Said while nothing was picked. */
  readonly empty: string;
}

/** The sentence that leads while sharing: each piece is a row below it. */
export const SHARE_SENTENCE: readonly Piece<ShareField>[] = [
  { lead: "Met ", field: "partner", empty: "…" },
  { lead: " deel ik ", field: "gegevens", empty: "…" },
  { lead: ", in de vorm ", field: "vorm", empty: "…" },
  { lead: ", ", field: "naam", empty: "…" },
  { lead: ", via ", field: "kanaal", empty: "…" },
  { lead: ". Doel: ", field: "doel", empty: "…" },
  { lead: ". Vooraf: ", field: "vooraf", empty: "…" },
];

/** The same for what is taken along. */
export const REFLECT_SENTENCE: readonly Piece<ReflectField>[] = [
  { lead: "", field: "wat", empty: "Wat verandert er?" },
  { lead: " Wie: ", field: "wie", empty: "…" },
  { lead: ". Wanneer: ", field: "wanneer", empty: "…" },
];
