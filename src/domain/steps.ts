/** The steps of the routekaart in their fixed order; `evalueren` closes every case. */
export const STEPS = ["duiden", "context", "partners", "ingrijpen", "acties", "evalueren"] as const;
export type Step = (typeof STEPS)[number];
