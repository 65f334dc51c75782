import type { Act } from "../acts.ts";
import { withOrganisation, type PartnerBook } from "../partners.ts";

/** Partners that an act tells something, a desk with its organisation. */
export function toldBy(book: PartnerBook, act: Act): readonly string[] {
  return withOrganisation(book, act.act === "share" ? act.with : act.act === "call" ? [act.desk] : []);
}
