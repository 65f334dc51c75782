import { MODE_NAMES, MODES, ROLES, type SavedAttempt } from "../../view/shell.ts";
import { schermen } from "../text/schermen.ts";

/** "Boa · oefenen", and of a team "Samen op één toestel · oefenen". A stored role or mode this version does not know is left out. */
export function roleAndMode(attempt: Pick<SavedAttempt, "role" | "mode" | "team">): string {
  const role = ROLES.find((known) => known === attempt.role);
  const mode = MODES.find((known) => known === attempt.mode);
  return [attempt.team ? schermen.start.together : role && schermen.roles[role].name, mode && MODE_NAMES[mode]].filter(Boolean).join(" · ");
}
