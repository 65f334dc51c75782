import type { May } from "./may.ts";

/** How far somebody looks online, from seeing by chance to entering a closed source (routekaart, roles; domain model chapter 2). */
export const ACTIVITIES = [
  "toevallig-zien",
  "volgen-herkenbaar",
  "gevolgd-worden",
  "besloten-op-uitnodiging",
  "rondkijken",
  "openbaar-profiel-eenmaal",
  "persoon-nalopen",
  "heimelijk-profiel",
  "besloten-zonder-uitnodiging",
] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** The four roles, and OSINT apart: the police unit that never talks to a young person. */
export const LADDER_COLUMNS = ["jongerenwerk", "politie", "osint", "boa", "oov"] as const;
export type LadderColumn = (typeof LADDER_COLUMNS)[number];

export type ActivityLadder = Readonly<Record<Activity, Readonly<Record<LadderColumn, May>>>>;

/** May this column do this? A `nee` here is about the role; a power or a title of the case can still make the difference (SPEC A4.4). */
export function ladderAnswer(ladder: ActivityLadder, activity: Activity, column: LadderColumn): May {
  return ladder[activity][column];
}
