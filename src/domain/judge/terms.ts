import { DAY, minutesOf } from "../clock.ts";
import type { Value } from "../expr.ts";
import type { Within } from "../framework.ts";

/**
 * The last simulated minute on which a duty is in time, since its trigger; null when the term has no clock or the time is not known. `zelfde-dag` is a day and a night:
 * who hears of it at eleven in the evening has the next day.
 */
export function deadlineOf(within: Within, since: number, danger: Value | undefined): number | null {
  const lasts = lastsFor(within);
  if (lasts !== null) return since + lasts;
  if (within !== "voor-tijdstip") return null;
  const time = minutesOf(String(danger ?? ""));
  // Before the time itself: at three o'clock it is too late for a duty before three.
  return time === null ? null : time - 1;
}

/** Simulated minutes that a term lasts from its trigger; null when something else ends it. */
export function lastsFor(within: Within): number | null {
  return typeof within === "number" ? within : within === "zelfde-dag" ? DAY : null;
}

/** The term lies after every case: such a duty can be done, and is not missed. */
export function liesAfter(within: Within): boolean {
  return within === "volgend-overleg" || within === "later";
}
