/** The four playable roles of the routekaart. Other partners (school, care, OM) are never played. */
export const ROLES = ["jongerenwerk", "politie", "boa", "oov"] as const;
export type Role = (typeof ROLES)[number];

/** How big a role is in a case (SPEC A23). */
export const PARTS = ["hoofdrol", "bijrol"] as const;
export type Part = (typeof PARTS)[number];
