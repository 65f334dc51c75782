import type { ShellPlace } from "../ui/screens/index.ts";

/** Addresses of the main menu, after the #. */
export const PLACES: Readonly<Record<ShellPlace, string>> = {
  cases: "/",
  refresh: "/opfrissen",
  knowledge: "/kennisbank",
  agreements: "/afspraken",
  progress: "/voortgang",
  settings: "/instellingen",
};

const OWN = Object.entries(PLACES) as readonly (readonly [ShellPlace, string])[];

/** The place of the menu that an address belongs to; a case and an attempt belong to the cases. */
export function placeOf(path: string): ShellPlace | undefined {
  if (path === "/over" || path === "/les") return undefined;
  return OWN.find(([, address]) => address !== "/" && (path === address || path.startsWith(`${address}/`)))?.[0] ?? "cases";
}
