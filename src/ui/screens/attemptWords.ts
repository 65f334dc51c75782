import { MODE_NAMES, MODES, ROLES, type SavedAttempt } from "../../view/shell.ts";
import { schermen } from "../text/schermen.ts";

/** "Boa · oefenen". A stored role or mode this version does not know is left out. */
export function roleAndMode(attempt: Pick<SavedAttempt, "role" | "mode">): string {
  const role = ROLES.find((known) => known === attempt.role);
  const mode = MODES.find((known) => known === attempt.mode);
  return [role && schermen.roles[role].name, mode && MODE_NAMES[mode]].filter(Boolean).join(" · ");
}
