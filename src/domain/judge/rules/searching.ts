import { keepsNothing } from "../looks.ts";
import { known, type RuleTable } from "./rule.ts";

/** Looking for people: by role, scope, cover and what stays of it (routekaart stap 2 and rollen; domain model HG-3, "grenst eraan"). */
export const SEARCHING = {
  search: [
    { id: "ZOEK-1", fires: (act, on) => onePerson(act, on.role) && act.record === "doel" && act.again !== true },
    { id: "ZOEK-2", fires: (act, on) => onePerson(act, on.role) && keepsNothing(act) && act.again !== true },
    { id: "ZOEK-3", fires: (act, on) => on.role === "politie" && openly(act) && act.people === "meer" && keepsNothing(act) },
    { id: "ZOEK-4", fires: (act, on) => onePerson(act, on.role) && act.again === true && act.record !== "opnieuw" },
    { id: "ZOEK-5", fires: (act, on) => on.role === "oov" && act.scope === "fenomeen" && !known(on, "titel.protocol") },
  ],
  view: [{ id: "ZOEK-6", fires: (act, on) => on.role !== "politie" && act.of === "profiel" }],
  open: [{ id: "ZOEK-7", fires: (act) => act.what === "uitnodiging" && act.letIn !== true }],
} satisfies RuleTable;

type Search = Parameters<NonNullable<RuleTable["search"]>[number]["fires"]>[0];

const openly = (act: Search) => act.scope === "persoon" && act.cover === "herkenbaar";
const onePerson = (act: Search, role: string) => role === "politie" && openly(act) && act.people !== "meer" && act.target !== "bedreigde";
