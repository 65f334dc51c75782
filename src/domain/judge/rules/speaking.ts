import { isYoung } from "../../partners.ts";
import { known, type RuleTable } from "./rule.ts";

/** Promising, presenting oneself, asking and questioning (connect relatieopbouw; domain model rol.cautie, HG-7, HG-9 and HG-10, "grenst eraan"). */
export const SPEAKING = {
  promise: [
    { id: "ZEG-1", fires: (act) => act.what === "grens" },
    { id: "ZEG-2", fires: (act) => act.what === "geen-antwoord" },
    { id: "ZEG-3", fires: (act) => act.what === "inschatting" },
  ],
  introduce: [{ id: "ZEG-4", fires: (act) => act.as === "functie" }],
  contact: [
    { id: "ZEG-5", fires: (act) => act.account === "prive" && act.hidden !== true },
    { id: "ZEG-10", fires: (act, on) => act.how === "opzoeken" && on.may("opzoeken") === "nee" },
    {
      id: "ZEG-11",
      fires: (act, on) => on.role === "oov" && (act.how === "dm" || act.how === "bellen") && (act.whom === undefined || isYoung(on.book, act.whom)),
    },
    { id: "ZEG-6", fires: (act, on) => act.how === "ouder" && known(on, "thuis.onveilig") },
    { id: "ZEG-7", fires: (act, on) => act.how === "ouder" && on.facts["plaatser.minderjarig"] === false },
  ],
  address: [
    { id: "ZEG-8", fires: (act) => act.seen === false },
    { id: "ZEG-9", fires: (_act, on) => on.may("aanspreken") === "nee" },
  ],
  request: [
    { id: "VRAAG-1", fires: (act) => act.what === "scherm" },
    { id: "VRAAG-2", fires: (act) => act.what === "namen" },
  ],
  question: [
    { id: "VRAAG-3", fires: (act, on) => act.as === "verdachte" && !act.rights && known(on, "verdenking") },
    { id: "VRAAG-4", fires: (act, on) => act.as === "verdachte" && !act.rights && !known(on, "verdenking") },
    { id: "VRAAG-5", fires: (act, on) => act.as === "verdachte" && act.rights && MAY_QUESTION.includes(on.role) },
    { id: "VRAAG-6", fires: (act, on) => act.as === "verdachte" && act.rights && !MAY_QUESTION.includes(on.role) },
    { id: "VRAAG-7", fires: (act, on) => act.as === "slachtoffer" && on.role !== "politie" },
  ],
  delegate: [
    { id: "VRAAG-8", fires: (act) => act.what === "laat-weten" },
    { id: "VRAAG-9", fires: (act) => act.what === "bang-melden" },
  ],
} satisfies RuleTable;

/** Roles that may question somebody about his own part, once his rights were told. */
const MAY_QUESTION: readonly string[] = ["politie", "boa"];
