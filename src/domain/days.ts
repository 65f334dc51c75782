/** Milliseconds. */
export const DAY = 24 * 60 * 60 * 1000;
/** Whole days that have gone by; times in milliseconds. */
export const daysBetween = (from: number, to: number): number => Math.max(0, Math.floor((to - from) / DAY));
