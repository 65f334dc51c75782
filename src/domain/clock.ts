/** Days of the week, as a clock shows them. */
export const DAYS = ["ma", "di", "wo", "do", "vr", "za", "zo"] as const;
export type Day = (typeof DAYS)[number];

const DAY = 24 * 60;

/** A simulated time as an author writes it: "12:30" on the first day of a case, "+1 09:10" a day later, "-1 22:47" the day before. */
export const CLOCK = /^(?:([+-]\d{1,2}) )?([01]\d|2[0-3]):([0-5]\d)$/u;

/** Minutes since midnight of the first day of the case; null when it is not a time. */
export function minutesOf(text: string): number | null {
  const [, days = "0", hours, minutes] = CLOCK.exec(text) ?? [];
  return hours === undefined ? null : Number(days) * DAY + Number(hours) * 60 + Number(minutes);
}

/** The day it is at these minutes, in a case whose first day is `first`. */
export function dayAt(first: Day, minutes: number): Day {
  const at = DAYS.indexOf(first) + Math.floor(minutes / DAY);
  return DAYS[((at % DAYS.length) + DAYS.length) % DAYS.length] ?? first;
}
