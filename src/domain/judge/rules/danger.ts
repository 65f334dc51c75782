import { protects } from "../../partners.ts";
import { acuteUnreported, inSight, known, type RuleContext, type RuleTable } from "./rule.ts";

/** Acute danger and acute need (SPEC A14; routekaart stap 3, acuut; domain model acuut.*). */
export const DANGER = {
  share: [{ id: "GEV-1", field: "partner", fires: (act, on) => acuteUnreported(on) && protects(on.book, act.with, "gevaar") }],
  call: [
    { id: "GEV-2", fires: (act, on) => acuteUnreported(on) && protects(on.book, [act.desk], "gevaar") && on.book.partners[act.desk]?.answers === "nu" },
    { id: "GEV-3", fires: (act, on) => act.desk === "112" && !known(on, "gevaar.acuut") && !known(on, "nood") },
    { id: "GEV-4", fires: (act, on) => inSight(on) && on.book.partners[act.desk]?.answers === "later" },
  ],
  wait: [{ id: "GEV-5", fires: (act) => !act.check }],
  presence: [{ id: "GEV-6", fires: (act, on) => act.company === "alleen" && act.distance !== "afstand" && inSight(on) }],
  "assure-care": [
    { id: "NOOD-1", fires: (act, on) => known(on, "nood") && (act.what === "vragen" || (act.what === "blijven" && on.earlier.asked)) },
    { id: "NOOD-5", fires: (act, on) => known(on, "nood") && act.what === "blijven" && !on.earlier.asked && !on.relieved },
    { id: "NOOD-2", fires: (act, on) => known(on, "nood") && act.what === "overdragen" && !on.earlier.asked && !on.relieved },
    { id: "NOOD-3", fires: (act, on) => known(on, "nood") && act.what === "overdragen" && on.earlier.asked },
  ],
  aftercare: [
    { id: "NAZORG-1", fires: (act) => act.whom === "medewerker" },
    { id: "NAZORG-2", fires: (act) => act.whom !== "medewerker" },
  ],
} satisfies RuleTable;

/** Acute danger was known and this decision did something else first (SPEC A14.1): GEV-7. */
export function dangerWaits(on: RuleContext, reportsNow: boolean): boolean {
  return acuteUnreported(on) && !reportsNow && !on.earlier.dangerWaited;
}

/** Somebody is in need and this decision neither stays nor asks nor hands over (SPEC A14.2): NOOD-4. */
export function needWaits(on: RuleContext, caresNow: boolean): boolean {
  return known(on, "nood") && !on.relieved && !caresNow && !on.earlier.asked && !on.earlier.needWaited;
}
