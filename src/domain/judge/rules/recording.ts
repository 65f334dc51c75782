import type { Role } from "../../roles.ts";
import { known, type RuleTable } from "./rule.ts";

/** Keeping something: for oneself, as an image, or officially (routekaart stap 1; domain model duiden.vastleggen-passend, rol.vastleggen, boa.pet). */
export const RECORDING = {
  note: [
    { id: "VAST-1", fires: (act) => act.what === "feiten" },
    { id: "VAST-2", fires: (act) => act.what === "vermoeden" },
  ],
  capture: [
    { id: "VAST-3", fires: (act, on) => act.how !== "politiemiddel" && on.role !== "politie" },
    { id: "VAST-4", fires: (act, on) => act.how !== "politiemiddel" && on.role === "politie" },
    { id: "VAST-5", fires: (act, on) => act.how === "politiemiddel" && on.role === "politie" },
    { id: "VAST-6", fires: (act, on) => act.how === "politiemiddel" && on.role !== "politie" },
  ],
  record: [
    { id: "VAST-7", fires: (act) => act.people === "voor-later" },
    { id: "VAST-8", fires: (act, on) => act.people !== "voor-later" && !PLACES[on.role].includes(act.where) },
    { id: "VAST-9", fires: (act, on) => on.role === "boa" && act.people !== "voor-later" && act.where !== "dossier" && PLACES.boa.includes(act.where) },
    { id: "VAST-10", fires: (act, on) => on.role === "boa" && act.people !== "voor-later" && act.where === "dossier" },
  ],
  delete: [{ id: "VAST-11", fires: (act, on) => act.what === "beeld" && known(on, "beeld.minderjarig") && !on.reported }],
} satisfies RuleTable;

/** Where a role keeps what it saw: a place of another role is not its own. A boa has two hats, and a `dossier` is neither. */
const PLACES: Readonly<Record<Role, readonly string[]>> = {
  jongerenwerk: ["dossier"],
  politie: ["mutatie", "proces-verbaal", "dossier"],
  boa: ["toezichtnotitie", "proces-verbaal", "dossier"],
  oov: ["dossier"],
};
