import { organisationsOf } from "../../partners.ts";
import type { RuleTable } from "./rule.ts";

/** Informing, posting, giving feedback and saying no (domain model actie.inlichten, partners.terugkoppeling, rol.nee-zeggen). */
export const TELLING = {
  inform: [{ id: "LICHT-1", fires: (act, on) => act.about === "persoon" && organisationsOf(on.book, [act.whom]) > 1 }],
  post: [{ id: "LICHT-2", fires: (act) => act.about === "persoon" }],
  feedback: [
    { id: "TERUG-1", fires: (act, on) => on.role === "politie" && act.about === "inhoud" && act.whom !== "jongere" },
    { id: "TERUG-2", fires: (act) => act.about === "proces" && (act.whom === "partner" || act.whom === "bron") },
    { id: "TERUG-3", fires: (act) => act.about === "inhoud" && act.whom === "publiek" },
  ],
  decline: [
    { id: "NEE-1", fires: (act) => act.reason === true && act.alternative === true },
    { id: "NEE-2", fires: (act) => act.reason === true && act.alternative === false },
    { id: "NEE-3", fires: (act) => act.reason === false },
  ],
} satisfies RuleTable;
