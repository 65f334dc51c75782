import type { Act } from "../../acts.ts";
import { protects } from "../../partners.ts";
import { toldBy } from "../told.ts";
import type { RuleContext } from "./rule.ts";

/** Something that can be passed on to who protects: telling before it is known is not telling it. */
const DANGER = ["gevaar.ernstig", "gevaar.concreet", "gevaar.acuut", "plek.dreigend", "beeld.minderjarig", "nood"] as const;

/** How things stand once this act is done: within one choice (SPEC F1.7), and for the decisions after it. */
export function afterAct(now: RuleContext, act: Act): RuleContext {
  const told = toldBy(now.book, act);
  const danger = DANGER.some((fact) => Boolean(now.facts[fact]));
  return {
    ...now,
    reported: now.reported || (danger && protects(now.book, told, "gevaar")),
    relieved: now.relieved || (Boolean(now.facts["nood"]) && protects(now.book, told, "nood")),
    earlier: {
      ...now.earlier,
      asked: now.earlier.asked || (act.act === "assure-care" && act.what === "vragen"),
      directorTold: now.earlier.directorTold || told.includes("regisseur"),
    },
  };
}
