import type { ReflectField, ShareField } from "../../domain/moments.ts";

/** A sentence that ends: texts of choices have a stop, a question mark or neither. */
const ended = (text: string) => (/[.!?]$/u.test(text) ? text : `${text}.`);

const marked = (marks: number): string => (marks === 0 ? "Je wees niets aan." : marks === 1 ? "Je wees één ding aan." : `Je wees ${marks} dingen aan.`);

const sortedOf = (seen: number, right: number) => {
  if (seen === 0) return "";
  if (seen === 1) return `De ene uitspraak die je zag, sorteerde je ${right === 1 ? "zoals wij" : "anders dan wij"}.`;
  return `Van de ${seen} uitspraken die je zag, sorteerde je er ${right} zoals wij.`;
};
const unseenOf = (unseen: number) => (unseen === 0 ? "" : unseen === 1 ? "Eén uitspraak zag je niet." : `${unseen} uitspraken zag je niet.`);

/** What the trainee did, in the second person. Texts of choices come in as they stand in the middle of a sentence. */
export const DID = {
  unanswered: "Je liet dit open.",
  marked,
  /** `unseen`: statements about what was never pointed at. */
  inspected: (marks: number, seen: number, right: number, unseen: number) => [marked(marks), sortedOf(seen, right), unseenOf(unseen)].filter(Boolean).join(" "),
  askedNobody: "Je vroeg niemand iets na.",
  askedFirst: (sources: string, more: number) => `Je vroeg na: ${sources}, en nog ${more}.`,
  asked: (sources: string) => ended(`Je vroeg na: ${sources}`),
  sharedWithNobody: (reason: string) => `Je betrok niemand. ${reason}`,
  shared: (text: (field: ShareField) => string) => `Met ${text("partner") || "niemand"} deelde je ${text("gegevens") || "niets"}.`,
  share: (text: (field: ShareField) => string) => `Met ${text("partner")} deel je ${text("gegevens")}.`,
  field: (label: string, what: string) => ended(`${label}: ${what}`),
  leftOpen: "niets",
  sort: (claim: string, key: string) => `“${claim}” is ‘${key}’.`,
  ask: (sources: string) => ended(`Vraag na: ${sources}`),
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
