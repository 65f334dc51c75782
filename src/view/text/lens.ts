import type { LawStatus } from "../../domain/framework.ts";
import type { Role } from "../../domain/roles.ts";
import type { RungId } from "../../domain/kader/interventions.ts";

/** The rungs of the interventiekaart in a few words. */
export const RUNG_NAMES: Readonly<Record<RungId, string>> = {
  niets: "blijven kijken",
  zichtbaar: "zichtbaar zijn",
  verbinden: "verbinding zoeken",
  burgers: "bewoners laten helpen",
  verwijderen: "berichten weg",
  bevoegdheden: "bevoegdheden",
};

/** How sure the law is, as the head of a column. */
export const LAW_STATUS_NAMES: Readonly<Record<LawStatus, string>> = {
  geldend: "geldt",
  betwist: "betwist",
  voorstel: "voorstel",
  "te-verifieren": "na te kijken",
};

/** A partner as the head of a column: "de politie" is "Politie". */
export function partnerName(name: string): string {
  const bare = name.replace(/^(?:de|het|een) /u, "");
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** A role as the head of a narrow column. */
export const ROLES_SHORT: Readonly<Record<Role, string>> = { jongerenwerk: "Jongerenwerk", politie: "Politie", boa: "Boa", oov: "OOV" };
