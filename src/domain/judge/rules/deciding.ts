import { known, type RuleContext, type RuleTable } from "./rule.ts";

/** Enforcing, mandate, removing and measures (domain model HG-11, HG-12, chapter 4; SPEC IK.1, IK.2). */
export const DECIDING = {
  check: [
    { id: "HAND-1", fires: (act) => (act.what === "id" || act.what === "register") && act.ground === "geen" },
    { id: "HAND-2", fires: (act) => act.ground === "ongenoteerd" },
    { id: "HAND-3", fires: (act, on) => act.what === "id" && grounded(act) && on.may("controleren") === "nee" },
    { id: "HAND-4", fires: (act, on) => (act.what === "apv" || act.what === "alcohol") && on.may("controleren") === "nee" },
  ],
  enforce: [
    { id: "HAND-5", fires: (act, on) => !ENFORCERS.includes(on.role) && ["waarschuwing", "halt", "afzetting"].includes(act.measure) },
    { id: "HAND-6", fires: (act, on) => on.role === "boa" && (act.measure === "boete" || act.measure === "halt") && known(on, "buiten-akte") },
  ],
  decide: [{ id: "MANDAAT-1", fires: (act) => act.mandate === false }],
  remove: [
    { id: "WEG-1", fires: (act) => act.route === "verzoek" && act.free === false },
    { id: "WEG-2", fires: (act, on) => act.route === "ntd" && !known(on, "bericht.onrechtmatig") && !known(on, "bericht.strafbaar") },
    { id: "WEG-3", fires: (act, on) => act.route === "justitie" && on.role !== "politie" },
    { id: "WEG-4", fires: (act, on) => act.route !== "justitie" && known(on, "bericht.strafbaar") && !on.reported && on.role !== "politie" },
  ],
  measure: [
    { id: "MAAT-1", fires: (act, on) => on.instrument(act.instrument)?.status === "afgekeurd" },
    { id: "MAAT-2", fires: (act, on) => on.instrument(act.instrument)?.status === "voorstel" },
    { id: "MAAT-3", fires: (act, on) => on.instrument(act.instrument)?.status === "betwist" },
    { id: "MAAT-4", fires: (act, on) => act.against === "uiting" && valid(on, act.instrument) },
    { id: "MAAT-5", fires: (act) => act.notLighter === false },
    { id: "MAAT-6", fires: (act) => act.ends === false },
  ],
} satisfies RuleTable;

/** With an occasion, noted or not: without one it is HAND-1, for something else HG-11. */
const grounded = (act: { readonly ground: string }) => act.ground === "taak" || act.ground === "ongenoteerd";

const ENFORCERS: readonly string[] = ["politie", "boa"];

/** An instrument that exists: what courts or parliament say of the others is a rule of its own. */
const valid = (on: RuleContext, id: string) => !["afgekeurd", "voorstel"].includes(on.instrument(id)?.status ?? "");
