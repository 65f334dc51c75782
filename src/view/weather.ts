export type Light = "ochtend" | "dag" | "avond" | "nacht";
export type Weather = "clear" | "clouds" | "drizzle" | "mist";

/** From which hour on it is how light; before the first it is still night. */
export const LIGHT_FROM: readonly { readonly from: number; readonly light: Light }[] = [
  { from: 6, light: "ochtend" },
  { from: 10, light: "dag" },
  { from: 17, light: "avond" },
  { from: 22, light: "nacht" },
];

/** Days out of ten. */
const DAYS: readonly Weather[] = ["clear", "clouds", "drizzle", "clear", "clouds", "mist", "clear", "drizzle", "clouds", "clear"];

/** The weather of a day (2026-11-26), the same for everybody who looks at the town on that day. */
export function weatherOn(date: string): Weather {
  const mixed = date.split("-").reduce((sum, part) => Math.imul(sum ^ Number(part), 0x01000193) >>> 0, 0x811c9dc5);
  return DAYS[((mixed ^ (mixed >>> 15)) >>> 0) % DAYS.length] ?? "clear";
}
