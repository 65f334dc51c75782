/** Milliseconds before the second try, the third, and all that follow. */
const WAITS = [5_000, 15_000] as const;
const LONGEST = 60_000;

/** How long to wait after so many failures before this one. */
export const waitAfter = (failures: number): number => WAITS[failures] ?? LONGEST;
