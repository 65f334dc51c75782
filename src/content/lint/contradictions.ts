import type { Agreement, Within } from "../../domain/framework.ts";
import { lightestActs } from "../../domain/judge/lightest.ts";
import { amongst, waysOf } from "../../domain/judge/patterns.ts";
import { liesAfter } from "../../domain/judge/terms.ts";
import type { PartnerBook } from "../../domain/partners.ts";
import type { Role } from "../../domain/roles.ts";
import type { CompiledSet } from "../compile/agreements.ts";
import { diagnostic, type Diagnostic } from "../diagnostics.ts";
import { placeIn } from "../locate.ts";

import { canHoldTogether } from "./triggers.ts";

/** Two agreements of one set that cannot both be kept: one id with two contents, or one demands what the other forbids at the same time. */
export function lintContradictions({ set, source, sources }: CompiledSet, book: PartnerBook): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const place = (id: string) => (sources[id] === source ? placeIn(source, ["agreements", { id }]) : source.locate(["id"]));
  set.agreements.forEach((one, index) => {
    for (const other of set.agreements.slice(0, index)) {
      const role = contradicts(book, one, other) ?? contradicts(book, other, one);
      if (one.id === other.id)
        found.push(
          diagnostic(
            "WH101",
            place(one.id),
            `In de set “${set.id}” staat “${one.id}” twee keer, en niet met dezelfde inhoud: “${other.title}” (${other.kind}) en “${one.title}” (${one.kind}).`,
            "Kies er één, of geef de eigen afspraak een eigen id.",
          ),
        );
      else if (role !== null)
        found.push(
          diagnostic(
            "WH101",
            place(one.id),
            `In de set “${set.id}” spreken “${other.id}” en “${one.id}” elkaar tegen: ${role} moet en mag niet hetzelfde doen.`,
          ),
        );
    }
  });
  return found;
}

/** The role that must do by `demands` what `forbids` says it may not, at the same time; null when there is none. */
function contradicts(book: PartnerBook, demands: Agreement, forbids: Agreement): Role | null {
  const dont = forbids.duty?.dont;
  if (!demands.duty || !dont || !overlap(demands.within, forbids.within)) return null;
  for (const role of demands.parties.filter((party) => forbids.parties.includes(party))) {
    const acts = waysOf(demands.duty, role).flatMap(lightestActs);
    const allForbidden = acts.length > 0 && acts.every((act) => amongst(dont, [act], book));
    if (allForbidden && canHoldTogether([demands, forbids], role)) return role;
  }
  return null;
}

/** What is due after the case can wait until a ban for now is over. */
function overlap(demand: Within, ban: Within): boolean {
  return ban === "altijd" || !liesAfter(demand);
}
