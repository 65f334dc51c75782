import { T } from "./text/nl.ts";

/** Minutes since midnight as "HH:MM". */
export function clockText(minutes: number): string {
  const day = ((Math.round(minutes) % 1440) + 1440) % 1440;
  return `${String(Math.floor(day / 60)).padStart(2, "0")}:${String(day % 60).padStart(2, "0")}`;
}

/** "HH:MM" as minutes since midnight; 0 when it is not a time. */
export function clockMinutes(text: string): number {
  const [hours, minutes] = text.split(":").map(Number);
  return Number.isFinite(hours) && Number.isFinite(minutes) ? (hours ?? 0) * 60 + (minutes ?? 0) : 0;
}

/** How long ago, in words: "18 min", "2 u 05". Never negative. */
export function ageText(from: number, now: number): string {
  const minutes = Math.max(0, now - from);
  return minutes < 60 ? T.minutes(minutes) : T.hours(Math.floor(minutes / 60), minutes % 60);
}

/** "Tijd, plek en vrijdag" */
export function listText(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} en ${items.at(-1)}`;
}

/** First letter in lower case, for a sentence that goes on. Abbreviations keep theirs. */
export function lower(text: string): string {
  const second = text[1];
  return second !== undefined && second === second.toUpperCase() && second !== second.toLowerCase() ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
