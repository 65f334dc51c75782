/** "12:30" to minutes since midnight. The schema has checked the form. */
export function clockToMinutes(text: string): number {
  const [hours, minutes] = text.split(":").map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

/** "5min" or 5 to minutes. */
export function durationToMinutes(value: string | number): number {
  return typeof value === "number" ? value : Number.parseInt(value, 10);
}
