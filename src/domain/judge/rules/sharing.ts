import type { ShareAct } from "../../acts.ts";
import { organisationsOf, withOrganisation } from "../../partners.ts";
import { fromClosed, graveDanger, isImage, keepSource, kindOfData } from "../looks.ts";
import { acuteUnreported, inSight, known, type RuleContext, type RuleTable } from "./rule.ts";

/** Sharing, part by part (SPEC A17; routekaart stap 3). What this receiver needs for this purpose is said by the case; these hold everywhere. */
export const SHARING = {
  share: [
    { id: "DEEL-1", field: "partner", fires: (act, on) => organisationsOf(on.book, act.with) > act.with.length },
    { id: "DEEL-2", field: "doel", fires: (act) => act.purpose === "info" },
    { id: "DEEL-3", field: "gegevens", fires: (act, on) => taskless(act) && kindOfData(on) === "bijzonder" },
    { id: "DEEL-4", field: "gegevens", fires: (act, on) => taskless(act) && kindOfData(on) === "strafrechtelijk" },
    { id: "DEEL-5", field: "gegevens", fires: (act, on) => (act.data ?? []).includes("beeldbeschrijving") && known(on, "beeld.minderjarig") },
    {
      id: "DEEL-6",
      field: "gegevens",
      fires: (act, on) => on.role === "boa" && (act.data ?? []).includes("opsporingsnotitie") && !act.with.every((who) => ofPolice(on, who)),
    },
    { id: "DEEL-7", field: "vorm", fires: (act, on) => isImage(act.form) && fromClosed(on) && !known(on, "titel.beeld-gevraagd") },
    { id: "DEEL-8", field: "vorm", fires: (act, on) => acuteUnreported(on) && (act.form === "notitie" || isImage(act.form)) },
    { id: "DEEL-9", field: "naam", fires: (act, on) => named(act) && organisationsOf(on.book, act.with) > 1 },
    { id: "DEEL-10", field: "kanaal", fires: (act, on) => act.channel !== undefined && on.book.channels[act.channel]?.closed === false },
    {
      id: "DEEL-11",
      field: "kanaal",
      fires: (act, on) =>
        inSight(on) && act.channel !== undefined && on.book.channels[act.channel]?.closed === true && on.book.channels[act.channel]?.answers === "later",
    },
    {
      id: "DEEL-12",
      field: "partner",
      fires: (act, on) => known(on, "aanpak.loopt") && !on.earlier.directorTold && !act.with.includes("regisseur") && !known(on, "gevaar.acuut"),
    },
    { id: "DEEL-13", field: "partner", fires: (act, on) => known(on, "aanpak.loopt") && act.with.includes("regisseur") },
    { id: "DEEL-14", field: "vooraf", fires: (act) => act.told === "vooraf" },
    { id: "DEEL-15", field: "vooraf", fires: (act, on) => act.told === "achteraf" && !known(on, "vertellen.gevaar") && graveDanger(on) },
    { id: "DEEL-16", field: "vooraf", fires: (act, on) => act.told === "achteraf" && !known(on, "vertellen.gevaar") && !graveDanger(on) },
    { id: "DEEL-17", field: "vooraf", fires: (act, on) => act.told === "niet" && !known(on, "vertellen.gevaar") },
    {
      id: "DEEL-18",
      field: "partner",
      fires: (act, on) => act.traceable !== undefined && !known(on, "bron.akkoord") && !(known(on, "gevaar.acuut") && keepSource(on, act.with)),
    },
  ],
} satisfies RuleTable;

const named = (act: ShareAct) => act.identified === "naam" || act.identified === "account";
const ofPolice = (on: RuleContext, who: string) => withOrganisation(on.book, [who]).includes("politie");
/** One receiver without a task for this purpose; with more of them HG-6 decides. */
const taskless = (act: ShareAct) => act.withoutTask === true && act.with.length === 1 && (named(act) || isImage(act.form));
