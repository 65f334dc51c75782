import type { ActPattern } from "../../domain/acts.ts";
import type { PartnerBook } from "../../domain/partners.ts";
import { AGREEMENT } from "../text/afspraken.ts";
import { ACT_NAMES, ACT_SAYS, VALUE_WORDS } from "../text/handelingen.ts";

/** “de politie, 112 of 0900-8844” */
export function orText(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : AGREEMENT.or(items.slice(0, -1).join(", "), items.at(-1) ?? "");
}

/** A value of a field as it reads: the name of a partner, or a fixed word. */
export function valueText(value: string | boolean, book: PartnerBook): string {
  const word = String(value);
  return book.partners[word]?.name ?? VALUE_WORDS[word] ?? word.replaceAll("-", " ");
}

/** A way of doing something in words, without a capital and without a stop. */
export function actText({ act, fields }: ActPattern, book: PartnerBook): string {
  const said = (field: string) => {
    const values = fields[field];
    return values ? orText(values.map((value) => valueText(value, book))) : undefined;
  };
  const say = ACT_SAYS[act];
  if (say) return say(said);
  const details = Object.keys(fields).flatMap((field) => said(field) ?? []);
  return details.length === 0 ? ACT_NAMES[act] : `${ACT_NAMES[act]} (${details.join(", ")})`;
}
