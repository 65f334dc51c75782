import { expect, it } from "vitest";
import { dutchTime } from "./dutchTime.ts";

const HOUR = 3_600_000;
const AMSTERDAM = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Amsterdam",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  hourCycle: "h23",
});

/** What a clock in Amsterdam shows, as the browser's own tables have it. */
function shownAt(at: number): { hour: number; date: string } {
  const parts = Object.fromEntries(AMSTERDAM.formatToParts(at).map(({ type, value }) => [type, value]));
  return { hour: Number(parts["hour"]), date: `${parts["year"]}-${parts["month"]}-${parts["day"]}` };
}

it("is what a clock in Amsterdam shows, on both sides of every change of the clock and of every New Year", () => {
  for (let year = 2024; year <= 2040; year += 2) {
    const days = [0, 1, 2, 30, 31].map((day) => Date.UTC(year, 0, day));
    const changing = [2, 9].flatMap((month) => Array.from({ length: 9 }, (_, day) => Date.UTC(year, month, 23 + day)));
    const hours = [...days, ...changing].flatMap((day) => Array.from({ length: 24 }, (_, hour) => day + hour * HOUR)).flatMap((whole) => [whole - 1, whole]);
    expect(hours.map((at) => ({ at, ...dutchTime(at) }))).toEqual(hours.map((at) => ({ at, ...shownAt(at) })));
  }
});
