/** Days of the week, as a clock shows them. */
export const DAYS = ["ma", "di", "wo", "do", "vr", "za", "zo"] as const;
export type Day = (typeof DAYS)[number];

/** Minutes. */
export const DAY = 24 * 60;

/** A stretch of the story that is played in one go: a week, a month, a phase. It lasts until the next one begins. */
export interface Turn {
  readonly id: string;
  /** Short enough for the clock: "Maand 4". */
  readonly label: string;
  /** Minutes since midnight of the first day. */
  readonly from: number;
  /** What everybody at the table talks about once all have played it. */
  readonly talk?: string;
}

/** The turn in which a time falls: what lies before the first one belongs to it. */
export function turnAt(turns: readonly Turn[], minutes: number): Turn | undefined {
  return turns.findLast((turn) => turn.from <= minutes) ?? turns[0];
}

/** A simulated time as an author writes it: "12:30" on the first day of a case, "+1 09:10" a day later, "-1 22:47" the day before. */
export const CLOCK = /^(?:([+-]\d{1,3}) )?([01]\d|2[0-3]):([0-5]\d)$/u;

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
