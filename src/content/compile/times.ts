import { minutesOf } from "../../domain/clock.ts";

/** "12:30" or "+1 09:10" to minutes since midnight of the first day. The schema has checked the form. */
export function clockToMinutes(text: string): number {
  return minutesOf(text) ?? 0;
}

/** "5min" or 5 to minutes. */
export function durationToMinutes(value: string | number): number {
  return typeof value === "number" ? value : Number.parseInt(value, 10);
}
