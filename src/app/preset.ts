import type { CatalogueEntry } from "../domain/catalogue.ts";
import { MODES, type Mode } from "../domain/log.ts";
import { ROLES, type Role } from "../domain/roles.ts";
import { variantOrder } from "../view/variantOrder.ts";

/** What a link to a case chose beforehand. */
export interface Preset {
  readonly role?: Role;
  readonly mode?: Mode;
  readonly variant?: string;
}

/** The end of an address, "politie/toets/2", in any order; what this case does not know is left out. */
export function presetIn(rest: string, entry: CatalogueEntry): Preset {
  const parts = rest.split("/");
  const role = ROLES.find((known) => entry.roles[known] !== undefined && parts.includes(known));
  const mode = MODES.find((known) => parts.includes(known));
  const variant = variantOrder(entry.id, entry.variants).find((_, index) => parts.includes(String(index + 1)));
  return { ...(role ? { role } : {}), ...(mode ? { mode } : {}), ...(variant === undefined ? {} : { variant }) };
}

/** Kept with the page that follows, so that one can come back to the case as the link opened it. */
export const keptPreset = (rest: string): { readonly preset: string } => ({ preset: rest });

/** The case as its link opened it, from what was kept with this page; without choices when nothing was. */
export function pathBack(caseId: string, kept: unknown): string {
  const rest = typeof kept === "object" && kept !== null && "preset" in kept && typeof kept.preset === "string" ? kept.preset : "";
  return rest === "" ? `/casus/${caseId}` : `/casus/${caseId}/${rest}`;
}

/** The address, after the #, that `presetIn` reads. */
export function presetPath(entry: CatalogueEntry, { role, mode, variant }: Preset): string {
  const number = variant === undefined ? -1 : variantOrder(entry.id, entry.variants).indexOf(variant);
  return ["/casus", entry.id, role, mode, number < 0 ? undefined : number + 1].filter((part) => part !== undefined).join("/");
}
