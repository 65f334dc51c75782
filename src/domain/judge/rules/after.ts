import type { Act } from "../../acts.ts";
import { protects } from "../../partners.ts";
import { toldBy } from "../told.ts";
import type { RuleContext } from "./rule.ts";

/** Something that can be passed on to who protects: telling before it is known is not telling it. */
export const DANGER_FACTS = ["gevaar.ernstig", "gevaar.concreet", "gevaar.acuut", "plek.dreigend", "beeld.minderjarig", "nood"] as const;

/** How things stand once this act is done: within one choice (SPEC F1.7), and for the decisions after it. The same when it changes nothing. */
export function afterAct(now: RuleContext, act: Act): RuleContext {
  if (act.act === "assure-care") return act.what === "vragen" && !now.earlier.asked ? { ...now, earlier: { ...now.earlier, asked: true } } : now;
  if (act.act !== "share" && act.act !== "call") return now;
  const told = toldBy(now.book, act);
  return {
    ...now,
    reported: now.reported || (DANGER_FACTS.some((fact) => Boolean(now.facts[fact])) && protects(now.book, told, "gevaar")),
    relieved: now.relieved || (Boolean(now.facts["nood"]) && protects(now.book, told, "nood")),
    earlier: told.includes("regisseur") ? { ...now.earlier, directorTold: true } : now.earlier,
  };
}
