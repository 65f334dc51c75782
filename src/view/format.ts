import { dayAt, turnAt } from "../domain/clock.ts";
import { GRADES, type Grade } from "../domain/grades.ts";
import type { Script } from "../domain/scenario.ts";
import { GRADE_NAMES, T } from "./text/nl.ts";
import { OPENERS } from "./text/openers.ts";

/** Minutes since midnight as "HH:MM". */
export function clockText(minutes: number): string {
  const day = ((Math.round(minutes) % 1440) + 1440) % 1440;
  return `${String(Math.floor(day / 60)).padStart(2, "0")}:${String(day % 60).padStart(2, "0")}`;
}

/** "12:30"; in a case that takes days "do 12:30"; in one that takes weeks or months the turn: "Maand 4". */
export function momentText({ day, turns }: Script["clock"], minutes: number): string {
  if (day !== undefined) return `${dayAt(day, minutes)} ${clockText(minutes)}`;
  return (turns && turnAt(turns, minutes)?.label) ?? clockText(minutes);
}

/** "21 november 2026": the day of an ISO date or moment, as it is where the reader is; the text itself when it is none. */
export function dateText(iso: string): string {
  const date = new Date(iso.length === 10 ? `${iso}T12:00:00` : iso);
  return Number.isNaN(date.getTime()) ? iso : date.toLocaleDateString("nl-NL", { day: "numeric", month: "long", year: "numeric" });
}

/** How long ago, in words: "18 min", "2 u 05", "1 d". Never negative. */
export function ageText(from: number, now: number): string {
  const minutes = Math.max(0, now - from);
  if (minutes === 0) return T.justNow;
  if (minutes >= 1440) return T.days(Math.floor(minutes / 1440));
  return minutes < 60 ? T.minutes(minutes) : T.hours(Math.floor(minutes / 60), minutes % 60);
}

/** As a platform counts: "212", "9.841", "1,2 mln". */
export function countText(count: number): string {
  if (count < 1_000_000) return count.toLocaleString("nl-NL");
  return T.millions((Math.floor(count / 100_000) / 10).toLocaleString("nl-NL"));
}

/** "2 × sterk · 1 × riskant": each grade that is there. */
export function countsText(counts: Readonly<Record<Grade, number>>): string {
  return GRADES.flatMap((grade) => (counts[grade] > 0 ? [`${counts[grade]} × ${GRADE_NAMES[grade]}`] : [])).join(" · ");
}

/** "Tijd, plek en vrijdag" */
export function listText(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : T.and(items.slice(0, -1).join(", "), items.at(-1) ?? "");
}

/** For a sentence that goes on: small where the first word is an everyday one. Names keep their capital. */
export function lower(text: string): string {
  const [word = ""] = /^[\p{L}-]+/u.exec(text) ?? [];
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  return OPENERS.has(small) ? small + text.slice(word.length) : text;
}
